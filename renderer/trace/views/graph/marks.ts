import { type Box, COLOURS, type Drawing, type Mark, type Point, WIRE_STYLES, type Wire } from './drawing';

export const HEAD_SIZE = 13;
export const TEXT_SIZE = 12;
const FOOT_SIZE = 11;
export const BOX_PADDING = 12;
export const LINE_HEIGHT = 17;

const LEGEND_STEP = 168;
const LEGEND_HEIGHT = 40;

/** A node: its box, what it is, what it is about, and its figures. */
export function boxMarks({ type, x, y, width, height, head, lines, foot }: Box): Mark[] {
  const left = x + BOX_PADDING;
  const text = (at: number, words: string, size: number, weight: 400 | 600, colour: string): Mark => ({
    type: 'text',
    x: left,
    y: y + at,
    text: words,
    size,
    weight,
    colour,
    anchor: 'start',
  });
  const marks: Mark[] = [
    {
      type: 'box',
      x,
      y,
      width,
      height,
      fill: type === 'document' ? COLOURS.redWash : COLOURS.surface,
      line: type === 'document' ? COLOURS.red : COLOURS.line,
      dash: type === 'fan' ? '4 4' : '',
    },
  ];
  const headColour = { document: COLOURS.red, plan: COLOURS.ink, fan: COLOURS.blue }[type];
  marks.push(text(BOX_PADDING + HEAD_SIZE - 2, head, HEAD_SIZE, 600, headColour));
  lines.forEach((line, index) => {
    marks.push(
      text(BOX_PADDING + HEAD_SIZE - 2 + LINE_HEIGHT * (index + 1), line, TEXT_SIZE, 400, COLOURS.soft),
    );
  });
  if (foot !== '') marks.push(text(height - BOX_PADDING + 2, foot, FOOT_SIZE, 400, COLOURS.faint));
  return marks;
}

/** A relation: its line, an arrow towards what is stood on, and its name where it is not the usual one. */
export function wireMarks({ kind, points }: Wire, name: string): Mark[] {
  const { line, dash, width } = WIRE_STYLES[kind];
  const [first, second] = points;
  const marks: Mark[] = [{ type: 'path', d: smooth(points), line, width, dash, fill: 'none' }];
  if (first === undefined || second === undefined || kind === 'fan') return marks;
  if (kind !== 'relates-to')
    marks.push({ type: 'path', d: arrow(first, second), line: 'none', width: 0, dash: '', fill: line });
  if (kind === 'implements') return marks;
  const end = points.at(-1) ?? first;
  const isRight = end.x >= first.x;
  marks.push({
    type: 'text',
    x: end.x + (isRight ? -6 : 6),
    y: end.y - 6,
    anchor: isRight ? 'end' : 'start',
    text: name,
    size: FOOT_SIZE,
    weight: 600,
    colour: line,
  });
  return marks;
}

/** What the lines mean, below the picture: only kinds that it has. */
export function legendMarks({ wires, height }: Drawing, nameOf: (kind: Wire['kind']) => string): Mark[] {
  const kinds = [...new Set(wires.map(({ kind }) => kind))].filter((kind) => kind !== 'fan');
  return kinds.flatMap((kind, index): Mark[] => {
    const { line, dash, width } = WIRE_STYLES[kind];
    const x = 24 + index * LEGEND_STEP;
    const y = height + LEGEND_HEIGHT / 2;
    return [
      { type: 'path', d: `M${x} ${y}h40`, line, width, dash, fill: 'none' },
      {
        type: 'text',
        x: x + 50,
        y: y + 4,
        text: nameOf(kind),
        size: 12,
        weight: 400,
        colour: COLOURS.soft,
        anchor: 'start',
      },
    ];
  });
}

/** How large a picture is with its legend. */
export function pictureSize({ width, height, wires }: Drawing): { width: number; height: number } {
  const kinds = new Set(wires.map(({ kind }) => kind)).size;
  return { width: Math.max(width, 24 + kinds * LEGEND_STEP), height: height + LEGEND_HEIGHT };
}

/** A curve through the points: straight in and out, bent between. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let at = first;
  let d = `M${round(first.x)} ${round(first.y)}`;
  for (const point of rest) {
    const middle = (at.x + point.x) / 2;
    d += `C${round(middle)} ${round(at.y)} ${round(middle)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    at = point;
  }
  return d;
}

/** A head at the first point, turned away from the second. */
function arrow(at: Point, from: Point): string {
  const direction = from.x >= at.x ? 1 : -1;
  const back = at.x + 8 * direction;
  return `M${round(at.x)} ${round(at.y)}L${round(back)} ${round(at.y - 4)}L${round(back)} ${round(at.y + 4)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
