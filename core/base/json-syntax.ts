const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside strings
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|$)/uy;

type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

/**
 * The offset (UTF-16 units) of the first syntax error in a JSON text, or null when there is none. `JSON.parse`
 * does not say it on every engine.
 */
export function jsonErrorOffset(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma-or-close');
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    const start = from + (/^[ \t\n\r]*/u.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
    if (match === null) return start;
    const [, mark, string, literal] = match;
    if (mark === undefined && string === undefined && literal === undefined)
      return expected === 'end' ? null : start;
    if ((mark === '}' && expected === 'key-or-close') || (mark === ']' && expected === 'value-or-close')) {
      open.pop();
      expected = after();
    } else if (expected === 'value' || expected === 'value-or-close') {
      if (mark === '{' || mark === '[') {
        open.push(mark);
        expected = mark === '{' ? 'key-or-close' : 'value-or-close';
      } else if (mark === undefined) expected = after();
      else return start;
    } else if (expected === 'key' || expected === 'key-or-close') {
      if (string === undefined) return start;
      expected = 'colon';
    } else if (expected === 'colon') {
      if (mark !== ':') return start;
      expected = 'value';
    } else if (expected === 'comma-or-close') {
      const top = open.at(-1);
      if (mark === ',') expected = top === '{' ? 'key' : 'value';
      else if ((mark === '}' && top === '{') || (mark === ']' && top === '[')) {
        open.pop();
        expected = after();
      } else return start;
    } else return start;
  }
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
