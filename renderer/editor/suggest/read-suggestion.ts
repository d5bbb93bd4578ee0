import { Editor, Node, type Range, Range as Ranges } from 'slate';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { isText } from '../../../core/plan/inline';

/** A name being typed in the lead or the coordinators of an assignment on the page. */
export type TypedName = {
  readonly role: 'lead' | 'coordinator';
  readonly words: string;
  /** Where the words stand: what is chosen takes their place. */
  readonly range: Range;
  /** Ids of the organs that the field names already. */
  readonly named: ReadonlySet<string>;
};

/** The words before the caret, back to the last comma or entity; null where no organ is being typed. */
export function readTypedName(editor: PlanEditor): TypedName | null {
  const { selection } = editor;
  if (selection === null || !Ranges.isCollapsed(selection)) return null;
  const { path, offset } = selection.anchor;
  if (path.length !== 3 || !Node.has(editor, path)) return null;
  const field = Node.parent(editor, path);
  if (Editor.isEditor(field) || field.type !== 'field') return null;
  if (field.name !== 'lead' && field.name !== 'coordinators') return null;
  const typed = Node.leaf(editor, path).text.slice(0, offset);
  const start = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';'), typed.lastIndexOf('\n')) + 1;
  const words = typed.slice(start).trim();
  if (words === '') return null;
  const from = start + typed.slice(start).search(/\S/u);
  return {
    role: field.name === 'lead' ? 'lead' : 'coordinator',
    words,
    range: { anchor: { path, offset: from }, focus: { path, offset } },
    named: new Set(
      field.children.flatMap((inline) => (!isText(inline) && inline.type === 'organ' ? [inline.ref] : [])),
    ),
  };
}
