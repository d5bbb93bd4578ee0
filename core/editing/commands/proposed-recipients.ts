import { Editor, Transforms } from 'slate';
import type { Organ } from '../../organs/organ';
import { ranks } from '../../organs/rank';
import type { Recipient } from '../../plan/blocks';
import { type Inline, isText } from '../../plan/inline';
import type { Settings } from '../../plan/settings';
import { isBlank } from '../locate';
import { makeRecipient } from '../make-blocks';
import { makeOrgan } from '../make-entities';
import { addReferences } from '../references';
import { setRoot } from '../root';
import type { PlanEditor } from '../slate-types';
import { recipientsOf } from './recipients';

/** An organ to be added, with the note behind it ("để báo cáo") where it gets one. */
export type NewRecipient = { readonly organ: Organ; readonly note?: string };

/**
 * Adds recipients, each before the first line of a lower rank, and takes blank lines away. Lines that stand keep
 * their order. `organs` is the register that knows the ranks.
 */
export function addByRank(
  editor: PlanEditor,
  recipients: readonly NewRecipient[],
  organs: readonly Organ[],
): boolean {
  if (recipients.length === 0) return false;
  const rank = ranks(organs);
  Editor.withoutNormalizing(editor, () => {
    addReferences(editor, { organs: recipients.map(({ organ }) => organ) });
    for (const { organ, note } of recipients) {
      const { block, index } = recipientsOf(editor);
      const lower = block.children.findIndex(
        (line) => line.archive === true || firstRank(line, rank) > rank(organ.id),
      );
      const at = lower === -1 ? block.children.length : lower;
      const words: Inline[] = [
        makeOrgan(editor.newId, organ.id),
        ...(note === undefined ? [] : [{ text: ` (${note})` }]),
      ];
      Transforms.insertNodes(editor, makeRecipient(words), { at: [index, at] });
    }
    removeBlankLines(editor);
  });
  return true;
}

/** Adds the archive line: "Lưu Văn phòng Tỉnh ủy". */
export function addArchive(editor: PlanEditor, organ: Organ): boolean {
  const { block, index } = recipientsOf(editor);
  if (block.children.some(({ archive }) => archive === true)) return false;
  Editor.withoutNormalizing(editor, () => {
    addReferences(editor, { organs: [organ] });
    const line: Recipient = {
      ...makeRecipient([{ text: 'Lưu ' }, makeOrgan(editor.newId, organ.id)]),
      archive: true,
    };
    Transforms.insertNodes(editor, line, { at: [index, block.children.length] });
    removeBlankLines(editor);
  });
  return true;
}

/** Puts the lines in another order; `order` names every line by its place now. The archive line stays last. */
export function orderRecipients(editor: PlanEditor, order: readonly number[]): boolean {
  const { block, index } = recipientsOf(editor);
  const now = block.children.map((_line, at) => at);
  const isWhole = order.length === now.length && now.every((at) => order.includes(at));
  if (!isWhole) return false;
  let changed = false;
  Editor.withoutNormalizing(editor, () => {
    for (const [to, line] of order.entries()) {
      const from = now.indexOf(line);
      if (from === to) continue;
      Transforms.moveNodes(editor, { at: [index, from], to: [index, to] });
      now.splice(to, 0, ...now.splice(from, 1));
      changed = true;
    }
  });
  return changed;
}

/** Remembers in the plan that an organ is not to be proposed as a recipient. */
export function dismissRecipient(editor: PlanEditor, organ: string): boolean {
  const dismissed = editor.settings.dismissedRecipients ?? [];
  if (dismissed.includes(organ)) return false;
  setDismissed(editor, [...dismissed, organ]);
  return true;
}

/** Proposes an organ again that was dismissed. */
export function restoreRecipient(editor: PlanEditor, organ: string): boolean {
  const dismissed = editor.settings.dismissedRecipients ?? [];
  if (!dismissed.includes(organ)) return false;
  setDismissed(
    editor,
    dismissed.filter((id) => id !== organ),
  );
  return true;
}

function setDismissed(editor: PlanEditor, dismissed: string[]): void {
  const { dismissedRecipients: _before, ...rest } = editor.settings;
  const settings: Settings = dismissed.length === 0 ? rest : { ...rest, dismissedRecipients: dismissed };
  setRoot(editor, { settings });
}

function firstRank(line: Recipient, rank: (id: string) => number): number {
  for (const inline of line.children) {
    if (!isText(inline) && inline.type === 'organ') return rank(inline.ref);
  }
  return -1;
}

function removeBlankLines(editor: PlanEditor): void {
  const { block, index } = recipientsOf(editor);
  const blank = block.children.flatMap((line, at) => (line.archive !== true && isBlank(line) ? [at] : []));
  for (const at of blank.reverse()) Transforms.removeNodes(editor, { at: [index, at] });
}
