import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../renderer/trace/views/graph/drawing';
import { fanId, type GraphAnswer, layOut } from '../../../../renderer/trace/views/graph/graph-layout';
import { boxMarks, wireMarks } from '../../../../renderer/trace/views/graph/marks';
import { neighbour } from '../../../../renderer/trace/views/graph/neighbour';
import { svgFile } from '../../../../renderer/trace/views/graph/picture/svg-file';
import { bringIn, wholeIn, zoomAt } from '../../../../renderer/trace/views/graph/viewport';
import { wrapWords } from '../../../../renderer/trace/views/graph/wrap-words';

const measure = (text: string) => text.length * 6;

const plan = (id: string): GraphAnswer['nodes'][number] => ({
  type: 'plan',
  id,
  kind: 'Kế hoạch',
  symbol: `${id}-KH/TU`,
  subject: 'thực hiện Nghị quyết số 10-NQ/TW của Bộ Chính trị',
  issuer: 'Tỉnh ủy',
  date: '2024-05-06',
  tasks: 3,
  plans: 0,
});

const graph: GraphAnswer = {
  nodes: [
    { type: 'document', id: 'D', kind: 'Nghị quyết', symbol: '10-NQ/TW', subject: '', points: 7, plans: 30 },
    plan('a'),
    plan('b'),
    plan('sub'),
  ],
  edges: [
    { from: 'a', to: 'D', kind: 'implements' },
    { from: 'b', to: 'D', kind: 'implements' },
    { from: 'sub', to: 'a', kind: 'derived-from' },
  ],
  fans: [{ of: 'D', more: 28 }],
  omitted: 0,
};

const drawing = layOut(graph, { head: measure, text: measure });
const at = (id: string) => {
  const box = drawing.boxes.find((each) => each.id === id);
  if (box === undefined) throw new Error(`No ${id}`);
  return box;
};

describe('the layout of the graph', () => {
  it('goes from the document to its plans and on to theirs, the fan below its brothers', () => {
    expect(at('a').x).toBeGreaterThan(at('D').x + at('D').width);
    expect(at('sub').x).toBeGreaterThan(at('a').x + at('a').width);
    expect(at(fanId('D')).y).toBeGreaterThan(at('b').y);
    expect(at('a').y).toBeLessThan(at('b').y);
  });

  it('has no two nodes on top of each other, and all inside the picture', () => {
    for (const box of drawing.boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
      expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
      for (const other of drawing.boxes) {
        const apart = box.x + box.width <= other.x || box.y + box.height <= other.y;
        const back = other.x + other.width <= box.x || other.y + other.height <= box.y;
        expect(box === other || apart || back).toBe(true);
      }
    }
  });

  it('ends in circles', () => {
    const edges = [...graph.edges, { from: 'a', to: 'sub', kind: 'relates-to' as const }];
    expect(layOut({ ...graph, edges }, { head: measure, text: measure }).boxes).toHaveLength(5);
  });
});

describe('keys in the graph', () => {
  it('go along relations and among brothers', () => {
    expect(neighbour(drawing, 'sub', 'ArrowLeft')).toBe('a');
    expect(neighbour(drawing, 'a', 'ArrowRight')).toBe('sub');
    expect(neighbour(drawing, 'a', 'ArrowLeft')).toBe('D');
    expect(neighbour(drawing, 'a', 'ArrowDown')).toBe('b');
    expect(neighbour(drawing, 'b', 'ArrowUp')).toBe('a');
    expect(neighbour(drawing, 'sub', 'ArrowRight')).toBeNull();
    expect(neighbour(drawing, 'b', 'Home')).toBe('D');
    expect(neighbour(drawing, 'b', 'x')).toBeNull();
  });

  it('reach every node from the first', () => {
    const reached = new Set(['D']);
    for (const id of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const to = neighbour(drawing, id, key);
        if (to !== null) reached.add(to);
      }
    expect(reached.size).toBe(drawing.boxes.length);
  });
});

describe('the part in sight', () => {
  const room = { width: 800, height: 600 };

  it('shows all of a large picture, and does not blow up a small one', () => {
    expect(wholeIn({ width: 1600, height: 600 }, room)).toEqual({ scale: 0.5, x: 0, y: 150 });
    expect(wholeIn({ width: 400, height: 300 }, room).scale).toBe(1);
  });

  it('keeps what is under the pointer when it zooms', () => {
    const view = { x: 10, y: 20, scale: 1 };
    const zoomed = zoomAt(view, 2, { x: 110, y: 120 });
    expect(zoomed).toEqual({ scale: 2, x: -90, y: -80 });
    expect(zoomAt(zoomed, 1000, { x: 0, y: 0 }).scale).toBe(3);
  });

  it('moves no more than is needed to have a node in it', () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(bringIn(view, { x: 100, y: 100, width: 50, height: 50 }, room)).toEqual(view);
    expect(bringIn(view, { x: 900, y: 100, width: 50, height: 50 }, room).x).toBe(-166);
    expect(bringIn(view, { x: 0, y: -300, width: 50, height: 50 }, room).y).toBe(316);
  });
});

describe('words in a box', () => {
  it('are broken at spaces and cut at the end of the last line', () => {
    expect(wrapWords('một hai ba', 42, 2, measure)).toEqual(['một hai', 'ba']);
    expect(wrapWords('một hai ba bốn năm', 42, 2, measure)).toEqual(['một hai', 'ba bốn…']);
    expect(wrapWords('', 42, 2, measure)).toEqual([]);
  });

  it('are never wider than the box, nor in more lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 200 }), (text, width) => {
        const lines = wrapWords(text, width, 2, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('the SVG file', () => {
  const marks = [
    ...drawing.wires.flatMap((wire) => wireMarks(wire, 'x')),
    ...drawing.boxes.flatMap(boxMarks),
  ];
  const options = { title: 'a & b', background: '#fff', font: 'Arial', fontFaces: '', measure };

  it('says of each text how wide it is', () => {
    const file = svgFile(marks, drawing, options);
    expect(file.match(/<text /gu)?.length).toBe(file.match(/ textLength="[\d.]+"/gu)?.length);
    expect(file).toContain('<title>a &amp; b</title>');
  });

  it('has no marks in its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [box] = drawing.boxes;
        if (box === undefined) return;
        const file = svgFile(boxMarks({ ...box, head: text, lines: [] }), drawing, options);
        const content = file.match(/<text [^>]*>([^<]*)<\/text>/u)?.[1];
        expect(content).toBeDefined();
        expect(content?.replace(/&(?:amp|lt|gt|quot);/gu, '')).not.toMatch(/[&<>\p{Cs}]/u);
      }),
    );
  });
});

it('the drawing of nothing is empty', () => {
  const empty: Drawing = layOut(
    { nodes: [], edges: [], fans: [], omitted: 0 },
    { head: measure, text: measure },
  );
  expect([empty.boxes, empty.wires]).toEqual([[], []]);
});
