import { Node, type Range, Range as Ranges } from 'slate';
import { holderAt } from '../../../core/editing/locate';
import type { Holder, PlanEditor } from '../../../core/editing/slate-types';

/** What is typed behind a `#` to cite a document. */
export type TypedHash = {
  readonly words: string;
  /** The `#` and the words: the citation takes their place. */
  readonly range: Range;
  /** Tells this `#` from others, for as long as nothing before it in its block changes. */
  readonly key: string;
};

/** A `#` that begins a word: the start of the text, a space or an opening mark stands before it. */
const HASH = /(?:^|[\s(["“])#(?!\s)([^#\n]{0,120})$/u;

/** The `#` before the caret with what follows it; null where none is being typed, or nothing can be cited. */
export function readTypedHash(editor: PlanEditor): TypedHash | null {
  const { selection } = editor;
  if (selection === null || !Ranges.isCollapsed(selection)) return null;
  const { path, offset } = selection.anchor;
  if (!Node.has(editor, path)) return null;
  const match = HASH.exec(Node.leaf(editor, path).text.slice(0, offset));
  const words = match?.[1];
  if (words === undefined) return null;
  const holder = holderAt(editor, path);
  if (holder === undefined || holder[1].length !== path.length - 1 || !takesCitations(holder[0])) return null;
  const start = offset - words.length - 1;
  return {
    words,
    range: { anchor: { path, offset: start }, focus: { path, offset } },
    key: `${path.join('.')}:${start}`,
  };
}

function takesCitations(holder: Holder): boolean {
  if (holder.type === 'recipient') return false;
  return holder.type !== 'field' || ['subject', 'deliverable', 'sentence'].includes(holder.name);
}
