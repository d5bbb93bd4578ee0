import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Suspect } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { FailureNote } from '../ui/failure-note';
import { formatCount } from '../ui/format-count';
import { ReviewDialog, suspectRef } from './review-dialog';
import { SuspectCard } from './suspect-card';
import classes from './suspects.module.css';
import { useFocusInList } from './use-focus-in-list';
import { useThreads } from './use-threads';

const words = vi.trace.suspects;
const PAGE = 50;
const MOST = 200;

/** All that has to be looked at again, below one document or in the whole library. */
export function SuspectsView({ document }: { readonly document: string | null }) {
  const [limit, setLimit] = useState(PAGE);
  const [reviewed, setReviewed] = useState<Suspect | null>(null);
  const answer = useThreads('threads.suspects', { document, offset: 0, limit });
  const list = useFocusInList(answer?.ok === true ? answer.value.suspects : [], reviewed === null);
  if (answer === null) return null;
  if (!answer.ok) return <FailureNote title={words.failed} failure={answer.failure} />;
  const { suspects, total } = answer.value;
  // What changes while one reviews is shown, for it is what will have been seen.
  const inHand =
    reviewed === null ? null : (suspects.find((each) => keyOf(each) === keyOf(reviewed)) ?? reviewed);
  if (total === 0) return <EmptyState title={words.none.title} text={words.none.text} />;
  return (
    <section className={classes.view} aria-label={words.title}>
      {document === null && <h2 className={classes.title}>{words.all}</h2>}
      <p className={classes.count} role="status">
        {words.count(formatCount(total))}
      </p>
      <ul className={classes.list} {...list}>
        {suspects.map((suspect) => (
          <li key={keyOf(suspect)}>
            <SuspectCard suspect={suspect} onReview={() => setReviewed(suspect)} />
          </li>
        ))}
      </ul>
      {suspects.length < total && limit < MOST && (
        <Button variant="default" onClick={() => setLimit(Math.min(limit + PAGE, MOST))}>
          {words.more}
        </Button>
      )}
      {limit === MOST && total > MOST && <p className={classes.count}>{words.first(formatCount(MOST))}</p>}
      {inHand !== null && <ReviewDialog suspect={inHand} onClose={() => setReviewed(null)} />}
    </section>
  );
}

function keyOf(suspect: Suspect): string {
  return JSON.stringify(suspectRef(suspect));
}
