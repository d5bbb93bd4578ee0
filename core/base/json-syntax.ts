const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

/**
 * The offset (UTF-16 units) of the first syntax error in a JSON text, or null when there is none; the text's
 * length when it stops too early. `JSON.parse` does not say it on every engine.
 */
export function jsonErrorOffset(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma-or-close');
  for (let at = afterSpace(text, 0); ; at = afterSpace(text, at)) {
    if (at >= text.length) return expected === 'end' ? null : text.length;
    const mark = text.charAt(at);
    if ((mark === '}' && expected === 'key-or-close') || (mark === ']' && expected === 'value-or-close')) {
      open.pop();
      expected = after();
      at += 1;
    } else if (expected === 'value' || expected === 'value-or-close') {
      if (mark === '{' || mark === '[') {
        open.push(mark);
        expected = mark === '{' ? 'key-or-close' : 'value-or-close';
        at += 1;
      } else {
        const value = mark === '"' ? scanString(text, at) : scanLiteral(text, at);
        if (value.fault) return value.end;
        at = value.end;
        expected = after();
      }
    } else if (expected === 'key' || expected === 'key-or-close') {
      if (mark !== '"') return at;
      const key = scanString(text, at);
      if (key.fault) return key.end;
      at = key.end;
      expected = 'colon';
    } else if (expected === 'colon') {
      if (mark !== ':') return at;
      at += 1;
      expected = 'value';
    } else if (expected === 'comma-or-close') {
      const top = open.at(-1);
      if (mark === ',') expected = top === '{' ? 'key' : 'value';
      else if ((mark === '}' && top === '{') || (mark === ']' && top === '[')) {
        open.pop();
        expected = after();
      } else return at;
      at += 1;
    } else return at;
  }
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

/** The end of what was read, or where it breaks. */
type Scanned = { readonly end: number; readonly fault: boolean };

/** By hand: over a string of megabytes a regular expression runs out of stack. */
function scanString(text: string, start: number): Scanned {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1, fault: false };
    if (unit < 0x20) return { end: at, fault: true };
    if (unit !== 0x5c) continue;
    const rest = text.slice(at + 1, at + 6);
    const length = /^(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/u.exec(rest)?.[0].length;
    if (length === undefined) {
      const isCutOff = at + 6 > text.length && /^(?:u[0-9A-Fa-f]*)?$/u.test(rest);
      return { end: isCutOff ? text.length : at, fault: true };
    }
    at += length;
  }
  return { end: text.length, fault: true };
}

function scanLiteral(text: string, start: number): Scanned {
  LITERAL.lastIndex = start;
  return LITERAL.test(text) ? { end: LITERAL.lastIndex, fault: false } : { end: start, fault: true };
}

/** "dòng 3, cột 14" of an offset in a text, both from 1. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
