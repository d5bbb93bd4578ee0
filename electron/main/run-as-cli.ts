import { createRequire } from 'node:module';
import type { App } from 'electron';
import { brokenOutput } from '../cli/broken-output';
import { resourcePath } from '../files/resources';

type CommandLine = typeof import('../cli/run-cli');

/**
 * The packaged application takes the words of the command line too: `du-thao export plan.json --to plan.docx`.
 * Returns whether it was called so; the process then ends with the command's exit code. In development the
 * words after the folder belong to the launcher.
 */
export function runAsCli(app: App): boolean {
  const words = process.argv.slice(1);
  if (!app.isPackaged || !mayBeCommand(words[0])) return false;
  // Loaded only here: the window starts sooner without it.
  const { isCliCall, runCli }: CommandLine = createRequire(import.meta.url)(
    resourcePath('dist', 'worker', 'cli.cjs'),
  );
  if (!isCliCall(words)) return false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => app.exit(brokenOutput(error).exitCode));
  }
  const io = {
    stdout: (text: string) => void process.stdout.write(text),
    stderr: (text: string) => void process.stderr.write(text),
    folder: process.cwd(),
  };
  runCli(words, io).then(
    (code) => process.stdout.write('', () => app.exit(code)),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      process.stderr.write(`Lỗi bên trong chương trình, xin báo lại: ${message}\n`, () => app.exit(1));
    },
  );
  return true;
}

/** Chromium's own switches are no commands, nor is anything that opens a window without words. */
function mayBeCommand(word: string | undefined): boolean {
  return word !== undefined && (!word.startsWith('-') || word === '--help' || word === '-h');
}
