import { Graph, layout } from '@dagrejs/dagre';
import type { Response } from '../../../../electron/contract/channels';
import type { GraphNode } from '../../../../electron/contract/trace-view-channels';
import { traceViews } from '../../../strings/trace-views';
import { formatDate } from '../../../ui/format-time';
import type { Box, Drawing, Point, Wire } from './drawing';
import { BOX_PADDING, HEAD_SIZE, LINE_HEIGHT } from './marks';
import { type Measure, wrapWords } from './wrap-words';

export type GraphAnswer = Response<'trace-views.graph'>;

/** How wide texts of both weights are. */
export type Measures = { readonly head: Measure; readonly text: Measure };

const WIDTH = 236;
const MARGIN = 24;
const words = traceViews.graphView;

/** A fan as a node of the picture has an id that no plan has. */
export function fanId(of: string): string {
  return `fan ${of}`;
}

/** Gives every node and relation its place: documents left, what stands on them to the right of them. */
export function layOut({ nodes, edges, fans }: GraphAnswer, measures: Measures): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 14,
    ranksep: 96,
    marginx: MARGIN,
    marginy: MARGIN,
    ranker: 'tight-tree',
  });
  const boxes = new Map<string, Omit<Box, 'x' | 'y'>>();
  for (const node of nodes) boxes.set(node.id, boxOf(node, measures));
  for (const { of, more } of fans) boxes.set(fanId(of), fanBox(of, more));
  for (const { id, width, height } of boxes.values()) graph.setNode(id, { width, height });
  const wires = [
    ...edges.map(({ from, to, kind }) => ({ from: to, to: from, kind })),
    ...fans.map(({ of }) => ({ from: of, to: fanId(of), kind: 'fan' as const })),
  ];
  // Of equals dagre puts the last first; the newest plan is to be on top, and the fan at the end.
  for (const { from, to, kind } of [...wires].reverse()) graph.setEdge(from, to, {}, kind);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const placed = new Map(
    [...boxes.values()].map((box): [string, Box] => {
      const { x = 0, y = 0 } = graph.node(box.id);
      return [box.id, { ...box, x: x - box.width / 2, y: y - box.height / 2 }];
    }),
  );
  return {
    width,
    height,
    boxes: [...placed.values()],
    wires: wires.map((wire): Wire => {
      const points: readonly Point[] = graph.edge(wire.from, wire.to, wire.kind).points ?? [];
      return { ...wire, points: sideToSide(placed.get(wire.from), placed.get(wire.to), points) };
    }),
  };
}

/** The way of a line from the middle of one box's side to that of the other, by the bends between them. */
function sideToSide(from: Box | undefined, to: Box | undefined, points: readonly Point[]): readonly Point[] {
  if (from === undefined || to === undefined) return points;
  const isRight = to.x >= from.x;
  const side = (box: Box, right: boolean): Point => ({
    x: right ? box.x + box.width : box.x,
    y: box.y + box.height / 2,
  });
  // Ends and middle are of the two boxes; more bends lead around the columns between.
  const bends = points.length > 3 ? points.slice(1, -1) : [];
  return [side(from, isRight), ...bends, side(to, !isRight)];
}

function boxOf(node: GraphNode, measures: Measures): Omit<Box, 'x' | 'y'> {
  const inside = WIDTH - 2 * BOX_PADDING;
  const [head = ''] = wrapWords(nodeName(node), inside, 1, measures.head);
  const lines = wrapWords(node.subject, inside, 2, measures.text);
  const foot = footOf(node);
  const [footLine = ''] = wrapWords(foot, inside, 1, measures.text);
  const rows = lines.length + (foot === '' ? 0 : 1);
  return {
    id: node.id,
    type: node.type,
    width: WIDTH,
    height: 2 * BOX_PADDING + HEAD_SIZE + rows * LINE_HEIGHT - 4,
    head,
    lines,
    foot: footLine,
    name: [nodeName(node), node.subject, foot].filter((part) => part !== '').join('. '),
  };
}

function fanBox(of: string, more: number): Omit<Box, 'x' | 'y'> {
  const head = words.more(more);
  return { id: fanId(of), type: 'fan', width: WIDTH, height: 38, head, lines: [], foot: '', name: head };
}

/** What a document or plan is called where there is little room. */
export function nodeName({ type, kind, symbol }: GraphNode): string {
  if (symbol !== '') return `${kind} ${symbol}`;
  return type === 'plan' ? `${kind} (${traceViews.noSymbol})` : kind;
}

function footOf(node: GraphNode): string {
  const plans = node.plans === 0 ? '' : words.standing(node.plans);
  const facts =
    node.type === 'document'
      ? [node.points === 0 ? '' : traceViews.points(node.points), plans]
      : [node.issuer, node.date === null ? '' : formatDate(node.date), traceViews.tasks(node.tasks), plans];
  return facts.filter((fact) => fact !== '').join(' · ');
}
