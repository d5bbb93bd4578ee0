import { spawn } from 'node:child_process';
import { ensureBundles } from './bundles';
import { executableIn } from './declared-electron';
import { ensureSystemPackages } from './ensure-system-packages';
import { developmentArguments, findElectron } from './find-electron';
import { PROJECT_FOLDER } from './project-folder';
import { say } from './say';

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Prepares what is missing, opens the window and waits for its end; returns the exit code. */
async function start(words: readonly string[]): Promise<number> {
  const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (!ensureSystemPackages('window', ...(isHeadless ? (['display'] as const) : []))) return 1;
  if (isHeadless) {
    say('There is no display (DISPLAY is not set). In a virtual one it starts with: xvfb-run -a npm start');
    return 1;
  }
  await ensureBundles();
  const electron = executableIn(await findElectron());
  const extra = developmentArguments();
  if (extra.length > 0)
    say(`Running as root, which Electron allows only without its sandbox: ${extra.join(' ')}`);
  return await run(electron, [...extra, ...waylandArguments(), PROJECT_FOLDER, ...words]);
}

/** Electron before version 38 takes X11 unless told to look which of the two there is. */
function waylandArguments(): readonly string[] {
  return process.env.WAYLAND_DISPLAY && !process.env.DISPLAY ? ['--ozone-platform-hint=auto'] : [];
}

function run(executable: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    // Terminals inside of other Electron programs may pass on what turns Electron into a bare Node.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: undefined };
    const child = spawn(executable, args, { stdio: 'inherit', env });
    // Ctrl+C reaches the whole group; the launcher waits until the application has saved and closed.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
