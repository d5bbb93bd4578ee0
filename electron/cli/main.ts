import { brokenOutput } from './broken-output';
import { runCli } from './run-cli';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  const { exitCode, message } = brokenOutput(error);
  process.stderr.write(message, () => process.exit(exitCode));
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => process.exit(brokenOutput(error).exitCode));

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    folder: callersFolder(),
  });
} catch (error) {
  process.stderr.write(
    `Lỗi bên trong chương trình, xin báo lại: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}

/** npm runs its scripts in the project's folder and tells by a variable where it was called from. */
function callersFolder(): string {
  const isScript = process.env.npm_lifecycle_event === 'du-thao';
  return (isScript ? process.env.INIT_CWD : undefined) ?? process.cwd();
}
