import type { KeyboardEvent } from 'react';
import { Editor, type Point, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { tab } from '../../../core/editing/commands/tab';
import { focusHolder, outOfVoid } from '../../../core/editing/locate';
import type { PageEditor } from '../session/create-editor';

/**
 * The keys of the page that neither the browser nor a command answers well; everything else comes to the
 * editor as an input event or through the commands. Not for keys that an input method has taken.
 */
export function onPageKeyDown(editor: PageEditor, event: KeyboardEvent): void {
  const isCommand = event.ctrlKey || event.altKey || event.metaKey;
  if (isCommand || event.key === 'Tab') takeSelection(editor);
  if (isCommand) return;
  if (event.key === 'Tab') onTab(editor, event);
  else if ((event.key === 'Home' || event.key === 'End') && !event.shiftKey) onLineEdge(editor, event);
}

/**
 * Takes over the browser's selection at once. Slate follows it with a delay, and a command right after
 * Shift+End would act on what was selected before.
 */
export function takeSelection(editor: PageEditor): void {
  const shown = document.getSelection();
  if (shown === null || shown.rangeCount === 0 || !ReactEditor.hasEditableTarget(editor, shown.anchorNode))
    return;
  const range = ReactEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });
  if (range !== null && !(editor.selection !== null && Range.equals(range, editor.selection))) {
    Transforms.select(editor, range);
  }
}

/**
 * Depth in items, the next place in fields and tables. In running text Tab does nothing, as a caret that left
 * the page in the middle of a sentence would surprise (F6 leaves it).
 */
function onTab(editor: PageEditor, event: KeyboardEvent): void {
  const inText = ['paragraph', 'appendix'].includes(focusHolder(editor)?.[0].type ?? '');
  if (inText || tab(editor, event.shiftKey)) event.preventDefault();
}

/** On a chip the browser knows no line, and would scroll the page instead. */
function onLineEdge(editor: PageEditor, event: KeyboardEvent): void {
  const holder = focusHolder(editor);
  if (holder === undefined || !isOnVoid(editor)) return;
  event.preventDefault();
  const edge = event.key === 'Home' ? Editor.start : Editor.end;
  Transforms.select(editor, edge(editor, holder[1]));
}

/**
 * What is typed while a chip is in hand goes behind it. Called for the key itself, so that an input method,
 * which begins to compose right after, finds the caret in text: the browser's own selection is moved at once.
 */
export function typeBehindVoid(editor: PageEditor, event: KeyboardEvent): void {
  const isTyping = event.keyCode === 229 || (event.key.length === 1 && !event.ctrlKey && !event.metaKey);
  if (!isTyping || event.nativeEvent.isComposing || !isOnVoid(editor)) return;
  const from: Point | undefined = editor.selection?.focus;
  if (from === undefined) return;
  const behind = outOfVoid(editor, from);
  Transforms.select(editor, behind);
  const place = ReactEditor.resolveDOMPoint(editor, behind);
  if (place !== null) document.getSelection()?.collapse(...place);
}

function isOnVoid(editor: PageEditor): boolean {
  return editor.selection !== null && Editor.void(editor, { at: editor.selection.focus }) !== undefined;
}
