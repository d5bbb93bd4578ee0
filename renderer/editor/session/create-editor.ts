import type { HistoryEditor } from 'slate-history';
import { withHistory } from 'slate-history';
import { type ReactEditor, withReact } from 'slate-react';
import type { Finding } from '../../../core/base/finding';
import type { IdSource } from '../../../core/base/ids';
import { createPlanEditor } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { withFastReplay } from '../../../core/editing/with-fast-replay';
import type { Plan } from '../../../core/plan/plan';

export type PageEditor = PlanEditor & ReactEditor & HistoryEditor;

/**
 * So many blocks are drawn, laid out and skipped together. Small enough that a key press reconciles little,
 * large enough that a plan of a thousand tasks has few of them.
 */
const CHUNK_SIZE = 50;

/** The editor behind the page: the plan's own, with one undo history for everything. */
export function createPageEditor(
  plan: Plan,
  ids: IdSource,
  onRefused: (finding: Finding) => void,
): PageEditor {
  const editor = withReact(withFastReplay(withHistory(createPlanEditor(plan, { ids, onRefused }))));
  editor.getChunkSize = (node) => (node === editor ? CHUNK_SIZE : null);
  return editor;
}
