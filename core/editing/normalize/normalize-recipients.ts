import { Node, type NodeEntry, Transforms } from 'slate';
import type { Recipients } from '../../plan/blocks';
import { makeRecipient } from '../make-blocks';
import type { PlanEditor } from '../slate-types';
import { wordsOf } from './words-of';

/** At least one recipient, nothing but recipients, and the archive line (one at most) last. */
export function normalizeRecipients(editor: PlanEditor, [block, path]: NodeEntry<Recipients>): boolean {
  const children: readonly Node[] = block.children;
  if (children.length === 0) {
    Transforms.insertNodes(editor, makeRecipient(), { at: [...path, 0] });
    return true;
  }
  const stray = children.findIndex((child) => !Node.isElement(child) || child.type !== 'recipient');
  const strayNode = children[stray];
  if (strayNode !== undefined) {
    Transforms.insertNodes(editor, makeRecipient(wordsOf(strayNode)), { at: [...path, stray] });
    Transforms.removeNodes(editor, { at: [...path, stray + 1] });
    return true;
  }
  const archives = block.children.flatMap((recipient, index) => (recipient.archive === true ? [index] : []));
  const archive = archives.pop();
  for (const index of archives) {
    editor.apply({
      type: 'set_node',
      path: [...path, index],
      properties: { archive: true },
      newProperties: {},
    });
  }
  const last = children.length - 1;
  if (archive !== undefined && archive !== last) {
    Transforms.moveNodes(editor, { at: [...path, archive], to: [...path, last] });
    return true;
  }
  return archives.length > 0;
}
