import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { PageEditor } from './create-editor';

/**
 * Gives the page the focus at once, with the caret where the plan has it. At once, for a window that closes
 * gives the focus back only if nobody took it.
 */
export function focusPage(editor: PageEditor): void {
  if (!ReactEditor.isMounted(editor)) return;
  if (editor.selection === null) Transforms.select(editor, Editor.start(editor, []));
  ReactEditor.toDOMNode(editor, editor).focus({ preventScroll: true });
}

/**
 * Puts the browser's selection where the plan's is. A page that gets the focus back, from a dialog that closes
 * or by F6, is otherwise given a caret at its start, which Slate would then take over.
 */
export function showSelection(editor: PageEditor): void {
  const { selection } = editor;
  // What is still to be drawn brings its selection with it.
  if (selection === null || editor.operations.length > 0 || !ReactEditor.isMounted(editor)) return;
  const range = ReactEditor.resolveDOMRange(editor, selection);
  if (range === null) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const shown = document.getSelection();
  if (Range.isBackward(selection))
    shown?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else shown?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
