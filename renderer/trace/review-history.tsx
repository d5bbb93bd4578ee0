import type { SuspectRef } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { formatMoment } from '../ui/format-time';
import classes from './suspects.module.css';
import { useThreads } from './use-threads';
import { WordChanges } from './word-changes';

const words = vi.trace.review;

/** Who looked at it again before, when and why; nothing where nobody did. */
export function ReviewHistory({ suspect }: { readonly suspect: SuspectRef }) {
  const answer = useThreads('threads.reviews', { suspect });
  if (answer?.ok !== true || answer.value.reviews.length === 0) return null;
  return (
    <section className={classes.history} aria-label={words.history}>
      <h3>{words.history}</h3>
      <ul>
        {answer.value.reviews.map(({ by, at, reason, changes }) => (
          <li key={`${at}${by}`}>
            <strong>{words.said(by, formatMoment(at, new Date()))}</strong>
            <span>{reason}</span>
            <WordChanges changes={changes} />
          </li>
        ))}
      </ul>
    </section>
  );
}
