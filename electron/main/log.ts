import path from 'node:path';
import logger from 'electron-log/node';
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
  const { transports } = logger;
  transports.console.level = false;
  transports.file.maxSize = MAX_SIZE;
  transports.file.resolvePathFn = () => file;
  transports.file.format = '{iso} {level} {text}';
  return {
    file,
    note: (event, details = {}) => logger.info(line(event, details)),
    bug: (event, { name, code, frames }) =>
      logger.error([line(event, { name, code }), ...frames.map(word)].join('\n  ')),
  };
}

function line(event: string, details: Readonly<Record<string, LogDetail>>): string {
  const told = Object.entries(details).map(([key, value]) => `${word(key)}=${word(String(value))}`);
  return [word(event), ...told].join(' ');
}

function word(text: string): string {
  return CODE.test(text) ? text : '?';
}
