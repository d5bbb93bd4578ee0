import { Editor, Node, Range } from 'slate';
import type { PlanText } from '../../plan/inline';
import type { PlanEditor } from '../slate-types';

export type Mark = Exclude<keyof PlanText, 'text'>;

/** True when all of the selected text has the mark, or what is typed at the caret will have it. */
export function hasMark(editor: PlanEditor, mark: Mark): boolean {
  const { selection } = editor;
  if (selection === null) return false;
  if (Range.isCollapsed(selection)) return Editor.marks(editor)?.[mark] === true;
  const [start, end] = Range.edges(selection);
  const texts = [...Editor.nodes(editor, { at: selection, match: Node.isText, voids: true })].filter(
    ([node, path]) => {
      const from = path.join() === start.path.join() ? start.offset : 0;
      const to = path.join() === end.path.join() ? end.offset : node.text.length;
      return to > from;
    },
  );
  return texts.length > 0 && texts.every(([node]) => node[mark] === true);
}

/** Ctrl+B, Ctrl+I, Ctrl+U: gives the mark to all of the selection, or takes it when all of it has it. */
export function toggleMark(editor: PlanEditor, mark: Mark): boolean {
  if (editor.selection === null) return false;
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
  return true;
}

/** Ctrl+Space: takes bold, italic and underline from the selection. */
export function clearMarks(editor: PlanEditor): boolean {
  if (editor.selection === null) return false;
  Editor.withoutNormalizing(editor, () => {
    for (const mark of ['bold', 'italic', 'underline'] as const) Editor.removeMark(editor, mark);
  });
  return true;
}
