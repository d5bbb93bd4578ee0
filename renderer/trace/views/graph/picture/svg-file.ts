import type { Mark } from '../drawing';
import type { Size } from '../viewport';

export type SvgOptions = {
  readonly title: string;
  readonly background: string;
  /** Families in the order of preference. */
  readonly font: string;
  /** Style sheet with the font itself, so that the picture looks the same elsewhere. */
  readonly fontFaces: string;
  /** How wide a text is with that font. */
  readonly measure: (text: string, size: number, weight: number) => number;
};

/**
 * Marks as an SVG file of its own. Each text says how wide it is, so that it stays in its box also in a program
 * that does not know the font.
 */
export function svgFile(marks: readonly Mark[], { width, height }: Size, options: SvgOptions): string {
  const { title, background, font, fontFaces, measure } = options;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(font)}">`,
    `<title>${xmlText(title)}</title>`,
    `<style>${fontFaces}</style>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...marks.map((mark) => element(mark, measure)),
    '</svg>',
    '',
  ].join('\n');
}

function element(mark: Mark, measure: SvgOptions['measure']): string {
  switch (mark.type) {
    case 'box': {
      const { x, y, width, height, fill, line, dash } = mark;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${line}"${dashes(dash)}/>`;
    }
    case 'text': {
      const { x, y, size, weight, colour, text, anchor } = mark;
      const length = Math.round(measure(text, size, weight) * 10) / 10;
      return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${xmlText(text)}</text>`;
    }
    case 'path': {
      const { d, fill, line, width, dash } = mark;
      return `<path d="${d}" fill="${fill}" stroke="${line}" stroke-width="${width}"${dashes(dash)}/>`;
    }
  }
}

function dashes(dash: string): string {
  return dash === '' ? '' : ` stroke-dasharray="${dash}"`;
}

/** Text inside XML; characters that XML does not have are left out. */
function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
