import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ErrorReport } from '../contract/error-report';

/** A number, or a word that only code makes: a code, a channel, an id. Anything else is written as `?`. */
export type LogDetail = string | number | boolean;

/** The log file. It tells what happened by codes; no path, no message and no word of a plan can get into it. */
export type Log = {
  readonly file: string;
  readonly note: (event: string, details?: Readonly<Record<string, LogDetail>>) => void;
  readonly bug: (event: string, report: ErrorReport) => void;
};

/** The file is begun anew at this size in bytes; the one before is kept beside it. */
const MAX_SIZE = 1024 * 1024;

const CODE = /^[\w.:<> -]{0,120}$/;

/** Opens the log in `folder`, which need not exist yet. */
export function openLog(folder: string): Log {
  const file = path.join(folder, 'du-thao.log');
  const write = fileWriter(file, path.join(folder, 'du-thao.old.log'));
  return {
    file,
    note: (event, details = {}) => write('info', line(event, details)),
    bug: (event, { name, code, frames }) =>
      write('error', [line(event, { name, code }), ...frames.map(word)].join('\n  ')),
  };
}

/** Each line is on its way to the disk when the call returns, for the next thing to happen may be a crash. */
function fileWriter(file: string, old: string): (level: 'info' | 'error', text: string) => void {
  let size: number | undefined;
  return (level, text) => {
    const entry = `${new Date().toISOString()} ${level} ${text}\n`;
    try {
      if (size === undefined) mkdirSync(path.dirname(file), { recursive: true });
      size ??= statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size >= MAX_SIZE) {
        renameSync(file, old);
        size = 0;
      }
      appendFileSync(file, entry);
      size += entry.length;
    } catch {
      // A full disk or a folder that is gone must not stop what the log tells of; the next line tries again.
      size = undefined;
    }
  };
}

function line(event: string, details: Readonly<Record<string, LogDetail>>): string {
  const told = Object.entries(details).map(([key, value]) => `${word(key)}=${word(String(value))}`);
  return [word(event), ...told].join(' ');
}

function word(text: string): string {
  return CODE.test(text) ? text : '?';
}
