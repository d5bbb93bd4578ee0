import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export type TiedProcess = {
  /** Resolves with the first line that the process writes to its descriptor 3, trimmed. */
  readonly announcement: Promise<string>;
  /** What the process wrote to stdout and stderr so far. */
  output(): string;
  /** Ends the process and resolves when it is gone. */
  close(): Promise<void>;
};

// A watching subshell waits for the end of the input, which comes with close() and with any death of this process.
const SCRIPT = `
exec 4<&0
"$@" 4<&- & child=$!
{ read -r _ <&4; kill $child; sleep 2; kill -9 $child; } >/dev/null 2>&1 3>&- & watcher=$!
wait $child
status=$?
kill $watcher
exit $status
`;

/** Starts a helper process that cannot outlive this one, however this one ends. POSIX systems only. */
export function startTied(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): TiedProcess {
  const child = spawn('sh', ['-c', SCRIPT, command, command, ...args], {
    env,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  // Not "close": what the process itself started may hold the pipes a little longer.
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    announcement: firstLine(child, () => `${command} ended before it was ready:\n${output}`),
    output: () => output,
    close: () => {
      child.stdin.end();
      return ended;
    },
  };
}

function firstLine(child: ChildProcess, complaint: () => string): Promise<string> {
  const line = new Promise<string>((resolve, reject) => {
    let text = '';
    const stream = child.stdio[3] as Readable;
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes('\n')) resolve(text.split('\n', 1)[0]?.trim() ?? '');
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(complaint())));
  });
  // Whoever does not wait for the line must not die of its absence.
  line.catch(() => undefined);
  return line;
}
