import { Editor, Node, type Point, Range } from 'slate';
import { z } from 'zod';
import { type BodyBlock, blockSchema, isBodyBlock } from '../plan/blocks';
import { type Inline, inlinesSchema } from '../plan/inline';
import { type References, referencesSchema } from '../plan/plan';
import { usedReferences } from '../plan/used-references';
import { entitiesOf } from '../plan/walk';
import { blocksOf, holderAt, isBlank, isHolder } from './locate';
import { makeAssignment, makeParagraph, makeRow } from './make-blocks';
import { wordsOf } from './normalize/words-of';
import type { PlanEditor } from './slate-types';

/**
 * A part of a plan that can be put into another: words of one line, or body blocks, with what their entities
 * refer to. Ids are those of the source; they are renewed when the fragment goes in.
 */
export type PlanFragment = {
  readonly content:
    | { readonly kind: 'inlines'; readonly inlines: readonly Inline[] }
    | { readonly kind: 'blocks'; readonly blocks: readonly BodyBlock[] };
  readonly references: References;
};

const planFragmentSchema = z.strictObject({
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('inlines'), inlines: inlinesSchema }),
    z.strictObject({ kind: z.literal('blocks'), blocks: z.array(blockSchema).min(1).max(20_000) }),
  ]),
  references: referencesSchema,
});

/**
 * Reads a fragment that came from outside (the clipboard is anybody's): undefined unless the schema takes it,
 * all blocks are of the body and every entity names something that the fragment carries.
 */
export function parseFragment(data: unknown): PlanFragment | undefined {
  const parsed = planFragmentSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const { content, references } = parsed.data;
  const blocks = content.kind === 'blocks' ? content.blocks : [inlinesBlock(content.inlines)];
  const known = new Set([...references.organs, ...references.documents].map(({ id }) => id));
  const entities = [...entitiesOf(blocks)].map(({ entity }) => entity);
  if (entities.some((entity) => entity.type !== 'schedule' && !known.has(entity.ref))) return undefined;
  if (content.kind === 'inlines') return { content, references };
  const body = content.blocks.filter(isBodyBlock);
  if (body.length !== content.blocks.length) return undefined;
  return { content: { kind: 'blocks', blocks: body }, references };
}

/** What is selected, as a fragment; undefined when nothing is. Words outside the body become paragraphs. */
export function selectedFragment(editor: PlanEditor): PlanFragment | undefined {
  const { selection } = editor;
  if (selection === null || Range.isCollapsed(selection)) return undefined;
  const [start, end] = Range.edges(selection);
  const cut = Editor.fragment(editor, selection);
  const first = holderAt(editor, start);
  const last = holderAt(editor, end);
  if (first === undefined || last === undefined) return undefined;
  if (first[1].join() === last[1].join()) {
    const inlines = wordsOf({ type: 'paragraph', id: '', children: cut.flatMap(wordsOf) });
    return withReferences(editor, { kind: 'inlines', inlines: plainEnds(editor, inlines, start, end) });
  }
  return withReferences(editor, { kind: 'blocks', blocks: cut.flatMap((node) => bodyBlocks(editor, node)) });
}

/** The blocks between two indices, whole, as a fragment. */
export function blocksFragment(editor: PlanEditor, from: number, to: number): PlanFragment {
  const blocks = blocksOf(editor).slice(from, to).filter(isBodyBlock);
  return withReferences(editor, { kind: 'blocks', blocks });
}

/** The words of an entity that was cut in two are plain words: half a name names nothing. */
function plainEnds(editor: PlanEditor, inlines: Inline[], start: Point, end: Point): Inline[] {
  const result = [...inlines];
  if (isInsideEntity(editor, end)) unlinkAt(result, result.length - 1);
  if (isInsideEntity(editor, start)) unlinkAt(result, 0);
  return result;
}

function isInsideEntity(editor: PlanEditor, point: Point): boolean {
  const above = Editor.above(editor, {
    at: point,
    match: (node) => Node.isElement(node) && editor.isInline(node) && !editor.isVoid(node),
  });
  return above !== undefined && !Editor.isEdge(editor, point, above[1]);
}

function unlinkAt(inlines: Inline[], index: number): void {
  const inline = inlines[index];
  if (inline !== undefined && 'children' in inline) inlines.splice(index, 1, ...inline.children);
}

function bodyBlocks(editor: PlanEditor, node: Node): BodyBlock[] {
  if (!Node.isElement(node)) return [];
  switch (node.type) {
    case 'item':
    case 'paragraph':
    case 'appendix':
      return [node];
    case 'table':
      return [{ ...node, children: squared(node.children) }];
    case 'assignment': {
      const whole = makeAssignment(editor.newId);
      const children = whole.children.map(
        (field) => node.children.find(({ name }) => name === field.name) ?? field,
      );
      return [{ ...whole, children } as BodyBlock];
    }
    default:
      return [...Node.nodes(node)].flatMap(([inner]) =>
        isHolder(inner) && !isBlank(inner) ? [makeParagraph(editor.newId, wordsOf(inner))] : [],
      );
  }
}

type Rows = Extract<BodyBlock, { type: 'table' }>['children'];

/** Of a table that was cut, the first and last rows miss cells. */
function squared(rows: Rows): Rows {
  const columns = Math.max(...rows.map((row) => row.children.length));
  return rows.map((row) => ({
    ...row,
    children: [...row.children, ...makeRow(columns - row.children.length).children],
  }));
}

function withReferences({ references }: PlanEditor, content: PlanFragment['content']): PlanFragment {
  const blocks = content.kind === 'blocks' ? content.blocks : [inlinesBlock(content.inlines)];
  return { content, references: usedReferences(references, blocks) };
}

function inlinesBlock(inlines: readonly Inline[]): BodyBlock {
  return { type: 'paragraph', id: 'fragment', children: [...inlines] };
}
