import type { Finding } from '../../core/base/finding';
import { findingLine } from '../../core/base/finding';

/** What a command may do to the outside: its streams, and the folder from which relative paths count. */
export type CliIo = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly folder: string;
};

/** 0 done, 1 the input is wrong (findings on stderr), 2 a wrong call. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** Begins with an empty line's worth of usage and shows by example; ends with a line feed. */
  readonly help: string;
  readonly run: (args: readonly string[], io: CliIo) => Promise<ExitCode>;
};

/** Writes findings, one a line, each with its file: `ke-hoach.json: blocks[3].id: …`. */
export function reportFindings(file: string, findings: readonly Finding[], io: CliIo): void {
  for (const finding of findings) io.stderr(`${file}: ${findingLine(finding)}\n`);
}
