import type { Page, Word } from './pdf';

/** A line of text on paper: words side by side, left to right. In points, as `Word`. */
export type Line = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
};

/** The part of a page between two vertical edges and two horizontal ones, in points. */
export type Region = {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
};

/** The lines of a region from top to bottom. Words of one line may differ in size. */
export function linesOf(page: Page, region: Region = {}): Line[] {
  const { left = 0, right = page.width, top = 0, bottom = page.height } = region;
  const rows: Word[][] = [];
  const inside = page.words
    .filter((word) => middle(word) >= left && middle(word) < right && word.top >= top && word.top < bottom)
    .sort((a, b) => a.top - b.top);
  for (const word of inside) {
    const row = rows.at(-1);
    // Half of the smallest type that is printed (8 pt): lines are further apart, words of one line are not.
    if (row?.[0] !== undefined && word.bottom - row[0].bottom < 4) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const words = [...row].sort((a, b) => a.left - b.left);
    return {
      text: words.map((word) => word.text).join(' '),
      words,
      left: Math.min(...words.map((word) => word.left)),
      right: Math.max(...words.map((word) => word.right)),
      top: Math.min(...words.map((word) => word.top)),
    };
  });
}

function middle({ left, right }: Word): number {
  return (left + right) / 2;
}

/** The one line whose words are these; throws when there is none, so that a test cannot pass by missing it. */
export function lineOf(lines: readonly Line[], text: string): Line {
  const found = lines.find((line) => line.text.replaceAll(' ', '') === text.replaceAll(' ', ''));
  if (found === undefined) {
    throw new Error(`No line “${text}” among:\n${lines.map((line) => line.text).join('\n')}`);
  }
  return found;
}

/** Millimetres in points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
