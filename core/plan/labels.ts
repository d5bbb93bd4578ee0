import type { LabelScheme } from './settings';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1 → I, 4 → IV … for positive whole numbers. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of ROMAN) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}

/** The letters that Vietnamese lists use, in order: no f, j, w, z, and đ after d. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** 1 → a, 5 → đ; past the alphabet the letters double: aa, ab … */
export function letter(number: number): string {
  const index = (number - 1) % LETTERS.length;
  const rest = Math.floor((number - 1) / LETTERS.length);
  return (rest > 0 ? letter(rest) : '') + LETTERS.charAt(index);
}

/** One item's number in the forms that labels and paths need. */
export type Numeral = {
  /** As printed before the text, with its mark: `I-`, `2.1.`, `a)`, `-`; empty for none. */
  readonly label: string;
  /** Without the mark: `I`, `2.1`, `a`; dashes and pluses count in paths: `-2`. */
  readonly bare: string;
};

/**
 * The numeral of the `ordinal`-th item of a scheme. `parents` are the bare numbers above it that a path
 * scheme prints (depth 2 and below).
 */
export function numeral(scheme: LabelScheme, ordinal: number, parents: readonly string[]): Numeral {
  switch (scheme) {
    case 'roman-hyphen':
      return { label: `${roman(ordinal)}-`, bare: roman(ordinal) };
    case 'roman-dot':
      return { label: `${roman(ordinal)}.`, bare: roman(ordinal) };
    case 'decimal':
      return { label: `${ordinal}.`, bare: String(ordinal) };
    case 'decimal-path': {
      const bare = [...parents, String(ordinal)].join('.');
      return { label: `${bare}.`, bare };
    }
    case 'letter':
      return { label: `${letter(ordinal)})`, bare: letter(ordinal) };
    case 'dash':
      return { label: '-', bare: `-${ordinal}` };
    case 'plus':
      return { label: '+', bare: `+${ordinal}` };
  }
}
