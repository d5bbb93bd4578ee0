/**
 * What may be told about an unexpected error without telling any text of a plan: messages of Slate, zod and
 * React quote what they were given, so neither message nor cause is part of it.
 */
export type ErrorReport = {
  /** The class of the error: `TypeError`. */
  readonly name: string;
  /** The system's or SQLite's code, `""` when there is none: `EACCES`. */
  readonly code: string;
  /** Where it happened, innermost first: `Object.save main.cjs:10:24`. */
  readonly frames: readonly string[];
};

export const ERROR_NAME = /^[A-Za-z]{1,40}$/;
export const ERROR_CODE = /^[A-Z0-9_]{0,40}$/;
export const ERROR_FRAME = /^(?:[\w$.<>]{1,80} )?[\w$.-]{1,80}:\d{1,7}:\d{1,7}$/;
export const MAX_FRAMES = 20;

/** Reduces anything that was thrown to a report. Function and file names come from the code, never from data. */
export function describeError(error: unknown): ErrorReport {
  if (!(error instanceof Error)) return { name: 'Thrown', code: '', frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return {
    name: ERROR_NAME.test(error.name) ? error.name : 'Error',
    code: ERROR_CODE.test(code) ? code : '',
    frames: framesOf(error),
  };
}

/** The stack without its head, which repeats the message and may run over several lines. */
function framesOf(error: Error): string[] {
  const { stack = '', message } = error;
  const head = message === '' ? 0 : stack.indexOf(message);
  if (head < 0) return [];
  return stack
    .slice(head + message.length)
    .split('\n')
    .map(shortFrame)
    .filter((frame) => ERROR_FRAME.test(frame))
    .slice(0, MAX_FRAMES);
}

/** `    at async save (app://host/assets/index.js:10:24)` becomes `save index.js:10:24`. */
function shortFrame(line: string): string {
  const match = /^\s*at (?:async |new )?(?:(\S+) )?.*?\(?([\w$.-]+:\d+:\d+)\)?$/.exec(line);
  return match === null ? '' : [match[1], match[2]].filter((part) => part !== undefined).join(' ');
}
