import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorOffset, lineAndColumn } from '../../../core/base/json-syntax';

/** What the engine itself says of a text. */
function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonErrorOffset', () => {
  it.each([
    ['{"a": oops}', 6],
    ['{"a" 1}', 5],
    ['[1, 2,]', 6],
    ['{"a": [1, 2}', 11],
    ['{"a": 1', 7],
    ['"unclosed', 9],
    ['["a\\', 4],
    ['["a\\u00', 7],
    ['["a\\q"]', 3],
    ['["a\\u00"]', 3],
    ['["a\nb"]', 3],
    [`[${' '.repeat(5000)}oops]`, 5001],
    ['1 2', 2],
    ['', 0],
  ])('finds the error in %j', (text, offset) => {
    expect(jsonErrorOffset(text)).toBe(offset);
  });

  it('agrees with the engine on which texts are sound, whole or cut or spoilt', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', ' '), (json, at, spoil) => {
        const place = at % (json.length + 1);
        const spoilt = json.slice(0, place) + spoil + json.slice(place);
        for (const text of [json, json.slice(0, place), spoilt]) {
          expect(jsonErrorOffset(text) === null).toBe(parses(text));
        }
      }),
    );
  });

  it('reads strings of any length', () => {
    const long = 'dài \\n'.repeat(2_000_000);
    expect(jsonErrorOffset(`["${long}"]`)).toBeNull();
    expect(jsonErrorOffset(`["${long}", oops]`)).toBe(long.length + 5);
    expect(jsonErrorOffset(`["${long}`)).toBe(long.length + 2);
  });

  it('counts lines and columns from 1', () => {
    expect(lineAndColumn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  });
});
