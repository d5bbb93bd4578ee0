import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { PageEditor } from './create-editor';
import { focusPage } from './focus-page';

/** Puts the caret at the start of a block and shows it near the top of the window. */
export function jumpTo(editor: PageEditor, id: string): void {
  const index = editor.children.findIndex((block) => 'id' in block && block.id === id);
  const block = editor.children[index];
  if (block === undefined) return;
  focusPage(editor);
  Transforms.select(editor, Editor.start(editor, [index]));
  ReactEditor.toDOMNode(editor, block).scrollIntoView({ block: 'center' });
}
