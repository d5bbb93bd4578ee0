import type { Finding } from '../../../core/base/finding';
import { checkStrings } from '../../strings/checks';
import styles from './checks.module.css';
import { FindingMark } from './finding-mark';
import { useFindingsOf } from './use-findings';

type FindingNotesProps = {
  /** The block in hand. */
  readonly block: string;
  /** The block that stands for it too: the assignment of an item, the item of an assignment. */
  readonly also: string | null;
};

/** What has to be looked at in the block in hand, above everything else that is said of it. */
export function FindingNotes({ block, also }: FindingNotesProps) {
  const own = useFindingsOf(block);
  const other = useFindingsOf(also ?? '');
  const findings: readonly Finding[] = [...own, ...other];
  return (
    <section
      className={styles.notes}
      aria-label={checkStrings.here}
      aria-live="polite"
      hidden={findings.length === 0}
    >
      <ul className={styles.noteList}>
        {findings.map(({ rule, message, severity }) => (
          <li key={`${rule} ${message}`} className={styles.note}>
            <FindingMark severity={severity} />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
