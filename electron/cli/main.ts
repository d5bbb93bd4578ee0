import { runCli } from './run-cli';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

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
