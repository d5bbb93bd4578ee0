import type { ParseArgsConfig } from 'node:util';
import type { CliIo, ExitCode } from '../command';

/** What follows `library <file> <command>`: the words, and the options by name. */
export type LibraryCall = {
  /** The library file, whole path. */
  readonly file: string;
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly json: boolean;
};

/** One command on a library. `check` says in Vietnamese what is wrong with a call, before anything is opened. */
export type LibraryAction = {
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly check: (call: LibraryCall) => string | undefined;
  readonly run: (call: LibraryCall, io: CliIo) => Promise<ExitCode>;
};

/** An option that was given with a value, else "". */
export function optionOf({ values }: LibraryCall, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** For commands that take no words. */
export function noWords({ words }: LibraryCall): string | undefined {
  return words.length === 0 ? undefined : `Thừa: “${words.join(' ')}”.`;
}

/** Writes an answer: as JSON when that was asked for, else as lines. */
export function answer(call: LibraryCall, io: CliIo, data: unknown, lines: () => readonly string[]): void {
  if (call.json) io.stdout(`${JSON.stringify(data, null, 2)}\n`);
  else
    io.stdout(
      lines()
        .map((line) => `${line}\n`)
        .join(''),
    );
}
