/** How wide a text is in pixels, in one font. */
export type Measure = (text: string) => number;

/** A text in at most `most` lines, none wider than `width`; what does not fit is cut with an ellipsis. */
export function wrapWords(text: string, width: number, most: number, measure: Measure): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    const isLast = lines.length === most - 1;
    if (isLast || line === '') {
      const rest = isLast ? [line, ...words.slice(at)].filter((part) => part !== '').join(' ') : word;
      lines.push(cut(rest, width, measure));
      if (isLast) return lines;
      continue;
    }
    lines.push(line);
    line = word;
    if (measure(line) > width) line = cut(line, width, measure);
  }
  return line === '' ? lines : [...lines, line];
}

/** As much of a text as fits, with an ellipsis where something is missing; never through a letter. */
function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = Array.from(text.normalize('NFC'));
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}
