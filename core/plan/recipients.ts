import type { Recipient } from './blocks';
import { isText } from './inline';
import { type PrintContext, printedWords } from './printed-words';

export type RecipientWords = { readonly name: string; readonly note: string | null };

/**
 * A recipient as printed, without dash and end mark: its name, and the note in brackets that may follow it:
 * "(b/c)", "(để báo cáo)". Only words of the recipient's own make a note, never those of an organ's name.
 */
export function recipientWords(recipient: Recipient, context: PrintContext): RecipientWords {
  const whole = printedWords(recipient.children, context).trim();
  const last = recipient.children.at(-1);
  const tail = last !== undefined && isText(last) ? (/\([^()]*\)\s*$/u.exec(last.text)?.[0] ?? '') : '';
  const note = tail.trim();
  if (note === '') return { name: whole, note: null };
  return { name: whole.slice(0, whole.length - note.length).trim(), note };
}
