import type { GraphEdge } from '../../../../electron/contract/trace-view-channels';

export type Point = { readonly x: number; readonly y: number };
export type RelationKind = GraphEdge['kind'];

/** What a picture is made of, in its own pixels; the window, the SVG and the PNG paint the same marks. */
export type Mark =
  | {
      readonly type: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly line: string;
      readonly dash: string;
    }
  | {
      readonly type: 'text';
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly colour: string;
      /** Which end of the text stands at `x`. */
      readonly anchor: 'start' | 'end';
    }
  | {
      readonly type: 'path';
      readonly d: string;
      readonly line: string;
      readonly width: number;
      readonly dash: string;
      readonly fill: string;
    };

/** A node with its place: its upper left corner. */
export type Box = {
  readonly id: string;
  readonly type: 'document' | 'plan' | 'fan';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly head: string;
  readonly lines: readonly string[];
  readonly foot: string;
  /** The whole of what the node says, for those who do not see it. */
  readonly name: string;
};

/** A relation with its way through the picture, from the document's side to the plan's. */
export type Wire = {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind | 'fan';
  readonly points: readonly Point[];
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly wires: readonly Wire[];
};

/** The colours of `tokens.css`: a picture that leaves the window takes them along. */
export const COLOURS = {
  surface: '#ffffff',
  canvas: '#f7f5f1',
  line: '#cfc8bf',
  ink: '#1d1a17',
  soft: '#57514a',
  faint: '#6c655c',
  red: '#9d1f22',
  redWash: '#f7e9e7',
  blue: '#27507f',
  blueWash: '#e6eef6',
  amber: '#8a5200',
} as const;

/** Each kind of relation has a line of its own: told apart by its dashes and by its words, not by colour alone. */
export const WIRE_STYLES: Readonly<
  Record<Wire['kind'], { readonly line: string; readonly dash: string; readonly width: number }>
> = {
  implements: { line: COLOURS.faint, dash: '', width: 1.5 },
  'derived-from': { line: COLOURS.blue, dash: '8 4', width: 1.5 },
  amends: { line: COLOURS.amber, dash: '3 3', width: 2 },
  replaces: { line: COLOURS.red, dash: '12 3 2 3', width: 2 },
  'relates-to': { line: COLOURS.faint, dash: '1 5', width: 2 },
  fan: { line: COLOURS.line, dash: '', width: 1 },
};
