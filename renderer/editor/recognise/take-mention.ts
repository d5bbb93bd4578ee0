import { Editor } from 'slate';
import { type DutyRole, markMention } from '../../../core/editing/commands/mark-duty';
import type { Recognised } from '../../../core/editing/recognise';
import type { EditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { mentionKey, recogniseHere, touchedMention } from './recognise-here';

/**
 * Says of the words that they are what was recognised; they stay as they are. A document that the register lacks
 * is entered first. False when the words are not there any more.
 */
export function takeMention(session: EditorSession, mention: Recognised, role?: DutyRole): boolean {
  const { editor, ui } = session;
  // What is shown may be a moment older than the text.
  const now = recogniseHere(session)?.mentions.filter(
    ({ type, words }) => type === mention.type && words === mention.words,
  );
  const found = now?.find(({ start }) => start === mention.start) ?? now?.[0];
  if (found === undefined) return false;
  if (found.type === 'citation' && found.match === null) {
    ui.newDocument.set({
      words: found.written,
      place: Editor.rangeRef(editor, found.range),
      form: 'as-written',
    });
    return true;
  }
  const done = markMention(editor, found, role);
  focusPage(editor);
  return done;
}

/** Puts off the offer beside the caret; false when there is none. */
export function dismissTouched(session: EditorSession): boolean {
  const mention = touchedMention(session.editor, session.ui.recognised.get());
  if (mention?.type !== 'citation') return false;
  dismissMention(session, mention);
  return true;
}

/** These words are not offered again while the plan is open. */
export function dismissMention({ ui }: EditorSession, mention: Recognised): void {
  ui.dismissed.set(new Set([...ui.dismissed.get(), mentionKey(mention)]));
  const here = ui.recognised.get();
  if (here === null) return;
  const key = mentionKey(mention);
  ui.recognised.set({ ...here, mentions: here.mentions.filter((other) => mentionKey(other) !== key) });
}
