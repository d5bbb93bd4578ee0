import { CircleAlert, ClipboardList } from 'lucide-react';
import { checkStrings } from '../../strings/checks';
import { editorStrings } from '../../strings/editor';
import { useFindingsOf } from '../checks/use-findings';
import styles from './outline.module.css';
import type { OutlineRow } from './outline-rows';

const words = editorStrings.outline;

type ItemMarkProps = { readonly row: Extract<OutlineRow, { readonly kind: 'item' | 'appendix' }> };

/** What is to be known of an item at a glance: how much there is to look at, or that it is a task. */
export function ItemMark({ row: { id, task, assignment } }: ItemMarkProps) {
  const count = useFindingsOf(id).length + useFindingsOf(assignment ?? '').length;
  if (count > 0) {
    return (
      <span className={styles.alert} title={checkStrings.card(count)}>
        <span aria-hidden>{count}</span>
        <span className={styles.spoken}>{checkStrings.card(count)}</span>
      </span>
    );
  }
  if (task === 'none') return null;
  return task === 'led' ? (
    <span className={styles.task} title={words.task}>
      <ClipboardList size={13} aria-label={words.task} />
    </span>
  ) : (
    <span className={styles.leaderless} title={words.leaderless}>
      <CircleAlert size={13} aria-label={words.leaderless} />
    </span>
  );
}
