import { spawn } from 'node:child_process';
import path from 'node:path';

export type Finished = { readonly ok: boolean; readonly output: string };

const LIMIT_MINUTES = 60;

/**
 * Runs one of the project's own tools from `node_modules/.bin` to its end, or to the end of an hour: what hangs then
 * is killed with all its children and has failed.
 *
 * @param show whether its output goes straight to the terminal; otherwise it is kept and returned.
 */
export function runTool(tool: string, args: readonly string[], show: 'show' | 'keep'): Promise<Finished> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(path.join('node_modules/.bin', tool), args, {
      stdio: show === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(show === 'keep' ? { FORCE_COLOR: '0', NO_COLOR: '1' } : {}) },
      shell: isWindows,
      // A group of its own, so that it can be ended whole.
      detached: !isWindows,
    });
    const end = () => {
      if (isWindows || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    };
    const interrupt = () => {
      end();
      process.exit(130);
    };
    let output = '';
    const timer = setTimeout(() => {
      output += `${tool} did not end within ${LIMIT_MINUTES} minutes.\n`;
      if (show === 'show') process.stderr.write(output);
      end();
    }, LIMIT_MINUTES * 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);

    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => finish({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => finish({ ok: code === 0, output }));

    function finish(finished: Finished): void {
      clearTimeout(timer);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
      resolve(finished);
    }
  });
}
