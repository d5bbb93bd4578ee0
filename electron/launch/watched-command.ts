import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from './say';

export type WatchedCommand = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What is being done, in words, for the progress line. */
  readonly what: string;
  /** The folder whose size shows the progress. */
  readonly grows: string;
  /** Ends the command when the folder has not grown for so long. */
  readonly stallSeconds: number;
  /** Ends the command after so long, whatever it does. */
  readonly limitSeconds: number;
};

const PROGRESS_EVERY_SECONDS = 5;

/**
 * Runs a command that fetches something into a folder, saying every few seconds how much is there, and ends it when it
 * stalls or takes too long.
 *
 * @returns what went wrong in one line, or `undefined` when it succeeded.
 */
export function runWatched(watched: WatchedCommand): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(watched.command, watched.args, {
      cwd: watched.cwd,
      env: { ...process.env, ...watched.env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    let stopped: string | undefined;
    let grownAt = Date.now();
    let size = 0;
    const startedAt = Date.now();
    const stop = (reason: string) => {
      stopped = reason;
      child.kill('SIGKILL');
    };
    const timer = setInterval(() => {
      const now = folderSize(watched.grows);
      if (now > size) grownAt = Date.now();
      size = now;
      const seconds = secondsSince(startedAt);
      if (seconds % PROGRESS_EVERY_SECONDS === 0) {
        say(`  ${watched.what}: ${Math.round(size / 1e6)} MB after ${seconds} s`);
      }
      if (seconds >= watched.limitSeconds) stop(`took longer than ${watched.limitSeconds} s`);
      else if (secondsSince(grownAt) >= watched.stallSeconds) stop(`stalled for ${watched.stallSeconds} s`);
    }, 1000);

    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-4000);
    });
    child.on('error', (error) => finish(error.message));
    child.on('close', (code) => finish(stopped ?? (code === 0 ? undefined : firstError(complaint, code))));

    function finish(outcome: string | undefined): void {
      clearInterval(timer);
      resolve(outcome);
    }
  });
}

function secondsSince(time: number): number {
  return Math.round((Date.now() - time) / 1000);
}

function firstError(complaint: string, code: number | null): string {
  const lines = complaint.split('\n').map((line) => line.trim());
  return lines.find((line) => /error/i.test(line)) ?? `ended with code ${code}`;
}

/** Bytes in a folder and all below it; what disappears meanwhile counts nothing. */
function folderSize(folder: string): number {
  let size = 0;
  for (const name of readdirOrNothing(folder)) {
    const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
    size += stat?.isDirectory() ? folderSize(path.join(folder, name)) : (stat?.size ?? 0);
  }
  return size;
}

function readdirOrNothing(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
