import { Node, Path } from 'slate';
import { offsetIn } from '../../../core/editing/holder-text';
import { focusHolder } from '../../../core/editing/locate';
import { type Recognised, recogniseHolder } from '../../../core/editing/recognise';
import type { Holder } from '../../../core/editing/slate-types';
import { fold } from '../../../core/vietnamese/fold';
import type { PageEditor } from '../session/create-editor';
import type { EditorSession } from '../session/editor-session';
import type { RecognisedHere } from '../session/recognised-here';
import { knowingOf } from './knowing';

/** Reads what the caret stands in; without what was put off in this session. Null where nothing is read. */
export function recogniseHere(session: EditorSession): RecognisedHere | null {
  const { editor, ui } = session;
  const entry = focusHolder(editor);
  if (entry === undefined || !isRead(entry[0])) return null;
  const dismissed = ui.dismissed.get();
  const mentions = recogniseHolder(entry, knowingOf(session)).filter(
    (mention) => !dismissed.has(mentionKey(mention)),
  );
  return { holder: entry[0], path: entry[1], mentions };
}

/** The fields that are words and numbers of their own, and those whose organs are chips, are not read. */
function isRead(holder: Holder): boolean {
  if (holder.type === 'recipient') return false;
  return holder.type !== 'field' || ['subject', 'deliverable', 'sentence'].includes(holder.name);
}

/** The same words that name the same kind of thing: put off once, they are not offered again. */
export function mentionKey({ type, words }: Recognised): string {
  return `${type}|${fold(words)}`;
}

/** The mention in or beside which the caret stands; undefined when the text has changed since it was read. */
export function touchedMention(editor: PageEditor, here: RecognisedHere | null): Recognised | undefined {
  const { selection } = editor;
  if (here === null || selection === null || !isCurrent(editor, here)) return undefined;
  if (!Path.isAncestor(here.path, selection.focus.path)) return undefined;
  const at = offsetIn([here.holder, here.path], selection.focus);
  return here.mentions.find(({ start, end }) => start <= at && at <= end);
}

export function isCurrent(editor: PageEditor, { holder, path }: RecognisedHere): boolean {
  return Node.has(editor, path) && Node.get(editor, path) === holder;
}
