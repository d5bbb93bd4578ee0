import { Editor, Transforms } from 'slate';
import { insertFragment } from '../../../core/editing/commands/insert-fragment';
import { turnIntoItem, turnIntoParagraph } from '../../../core/editing/commands/turn';
import { blocksFragment } from '../../../core/editing/fragment';
import type { PlanEditor } from '../../../core/editing/slate-types';
import type { ItemMarker } from '../../../core/plan/blocks';
import { editorOf } from './notation';

/** What a case can do, by the name that its file uses; the rest of the line is the argument. */
export const actions: Readonly<Record<string, (editor: PlanEditor, argument: string) => void>> = {
  type: (editor, text) => Editor.insertText(editor, text),
  enter: (editor) => Editor.insertBreak(editor),
  'soft-break': (editor) => Editor.insertSoftBreak(editor),
  backspace: (editor) => Editor.deleteBackward(editor, { unit: 'character' }),
  'backspace-word': (editor) => Editor.deleteBackward(editor, { unit: 'word' }),
  delete: (editor) => Editor.deleteForward(editor, { unit: 'character' }),
  'delete-selection': (editor) => Editor.deleteFragment(editor),
  'select-all': (editor) => Transforms.select(editor, Editor.range(editor, [])),
  item: (editor, marker) => void turnIntoItem(editor, (marker || 'scheme') as ItemMarker),
  paragraph: (editor) => void turnIntoParagraph(editor),
  /** Pastes the body of another plan; its blocks stand on the line, separated by " / ". */
  paste: (editor, notation) => {
    const source = editorOf(notation.replaceAll(' / ', '\n'));
    insertFragment(editor, blocksFragment(source, 2, source.children.length - 2));
  },
};
