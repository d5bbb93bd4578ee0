import { groupBy } from '../../../core/base/group-by';
import type { Organ } from '../../../core/organs/organ';
import type { LeftOut } from '../../../core/organs/propose-recipients';
import { editorStrings } from '../../strings/editor';
import styles from './inspector.module.css';

const words = editorStrings.recipients;

type LeftOutRecipientsProps = { readonly leftOut: readonly LeftOut[]; readonly organs: readonly Organ[] };

/** Organs with something to do that get no line of their own, and why: so that nobody is missed silently. */
export function LeftOutRecipients({ leftOut, organs }: LeftOutRecipientsProps) {
  if (leftOut.length === 0) return null;
  const nameOf = (id: string) => organs.find((organ) => organ.id === id)?.name ?? id;
  const groups = groupBy(leftOut, ({ group }) => group ?? null);
  return (
    <details className={styles.hint}>
      <summary>{words.leftOut}</summary>
      <ul className={styles.leftOut}>
        {[...groups].map(([group, members]) => (
          <li key={group}>
            {words.folded(members.map(({ organ }) => nameOf(organ)).join(', '), nameOf(group))}
          </li>
        ))}
        {leftOut
          .filter(({ because }) => because === 'issuer')
          .map(({ organ }) => (
            <li key={organ}>{words.issuerLeftOut(nameOf(organ))}</li>
          ))}
      </ul>
    </details>
  );
}
