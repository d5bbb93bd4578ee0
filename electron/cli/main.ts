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
    // npm runs scripts in the package's folder and tells here where it was called from.
    folder: process.env.INIT_CWD ?? process.cwd(),
  });
} catch (error) {
  process.stderr.write(
    `Lỗi bên trong chương trình, xin báo lại: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
