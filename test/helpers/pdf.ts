import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Poppler prints a page of text in a few kilobytes; this holds a book. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** A word on paper. Positions in points from the left and top edges of the page. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The family as the PDF names it. */
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
};

/** A straight horizontal or vertical stroke, in points. */
export type Stroke = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
};

export type Page = {
  readonly width: number;
  readonly height: number;
  /** In the order in which Poppler reads them: column by column. */
  readonly words: readonly Word[];
};

/** The pages of a PDF with every word's place and type. */
export async function readPdf(file: string): Promise<Page[]> {
  const [layout, pieces] = await Promise.all([
    output('pdftotext', ['-bbox-layout', file, '-']),
    output('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', String(ZOOM), file]),
  ]);
  const typed = typedPieces(pieces);
  return layout
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/u.exec(page) ?? [];
      const words = [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => {
        const box = { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
        return { text: unescapeXml(text), ...box, ...typeAt(typed[index] ?? [], box) };
      });
      return { width: Number(width), height: Number(height), words };
    });
}

/** The straight strokes of one page (counted from 1): rules, underlines, borders of tables. */
export async function readStrokes(file: string, page: number): Promise<Stroke[]> {
  const svg = await output('pdftocairo', [
    '-svg',
    '-origpagesizes',
    '-f',
    String(page),
    '-l',
    String(page),
    file,
    '-',
  ]);
  return [...svg.matchAll(STROKE)].flatMap(([, width, x1, y1, x2, y2, matrix = '']) => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.split(',').map(Number);
    const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
    const [startX, startY] = at(Number(x1), Number(y1));
    const [endX, endY] = at(Number(x2), Number(y2));
    return [
      {
        left: Math.min(startX, endX),
        right: Math.max(startX, endX),
        top: Math.min(startY, endY),
        bottom: Math.max(startY, endY),
        width: Number(width),
      },
    ];
  });
}

/** The scale of pdftohtml's whole numbers: a third of a point is fine enough to tell sizes apart. */
const ZOOM = 3;
const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/gu;
const STROKE =
  /<path style="fill:none;stroke-width:([\d.]+);[^"]*" d="M ([-\d.]+) ([-\d.]+) L ([-\d.]+) ([-\d.]+) " transform="matrix\(([^)]*)\)"\/>/gu;

type Box = Pick<Word, 'left' | 'top' | 'right' | 'bottom'>;
type Type = Pick<Word, 'font' | 'size' | 'bold' | 'italic'>;
type Piece = Box & Type;

function typedPieces(xml: string): Piece[][] {
  const fonts = new Map<string, Pick<Word, 'font' | 'size'>>();
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      for (const [, id = '', size, family = ''] of page.matchAll(FONT)) {
        fonts.set(id, { font: family.replace(/^[A-Z]+\+/u, ''), size: Number(size) / ZOOM });
      }
      return [...page.matchAll(PIECE)].map(([, top, left, width, height, font = '', content = '']) => ({
        left: Number(left) / ZOOM,
        top: Number(top) / ZOOM,
        right: (Number(left) + Number(width)) / ZOOM,
        bottom: (Number(top) + Number(height)) / ZOOM,
        ...(fonts.get(font) ?? UNKNOWN),
        bold: content.includes('<b>'),
        italic: content.includes('<i>'),
      }));
    });
}

const UNKNOWN = { font: '', size: Number.NaN };
const FONT = /<fontspec id="(\d+)" size="(\d+)" family="([^"]*)"/gu;
const PIECE = /<text top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)" font="(\d+)">(.*?)<\/text>/gsu;

/** The type of the piece of text in which the middle of a word lies. */
function typeAt(pieces: readonly Piece[], word: Box): Type {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  const found = pieces.find(
    (piece) => piece.left - 0.5 <= x && x <= piece.right + 0.5 && piece.top <= y && y <= piece.bottom,
  );
  const { font, size, bold, italic } = found ?? { ...UNKNOWN, bold: false, italic: false };
  return { font, size, bold, italic };
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

async function output(program: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run(program, words, { maxBuffer: MAX_OUTPUT });
  return stdout;
}
