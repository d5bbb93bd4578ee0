import type { CliIo, ExitCode } from './command';

/** Says what is wrong with a call and where help is. */
export function wrongCall(message: string, command: string, io: CliIo): ExitCode {
  io.stderr(`${message}\nXem: du-thao ${`${command} --help`.trim()}\n`);
  return 2;
}
