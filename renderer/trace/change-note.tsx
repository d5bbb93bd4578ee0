import { Button } from '@mantine/core';
import { changedWords } from '../../core/diff/word-diff';
import type { Suspect } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { shorten } from '../ui/shorten';
import classes from './change-note.module.css';

const words = vi.trace.suspects;
type LinkSuspect = Extract<Suspect, { kind: 'link' }>;

/** Under an answer: what changed since somebody last looked, in one line, and the way to say that it is right. */
export function ChangeNote({
  suspect,
  onReview,
}: {
  readonly suspect: LinkSuspect;
  readonly onReview: () => void;
}) {
  const isGone = suspect.answer.isGone || suspect.answered.isGone;
  return (
    <div className={classes.note}>
      {suspect.reasons.map(({ because, changes }) => {
        const { added, removed } = changedWords(changes);
        return (
          <span key={because}>
            {words.because[because]}
            {!isGone && ': '}
            {!isGone && (
              <>
                {added.length > 0 && (
                  <ins className={classes.added}>{words.addedWords(shorten(added.join('; '), 120))}</ins>
                )}
                {added.length > 0 && removed.length > 0 && ', '}
                {removed.length > 0 && (
                  <del className={classes.removed}>
                    {words.removedWords(shorten(removed.join('; '), 120))}
                  </del>
                )}
              </>
            )}
          </span>
        );
      })}
      {!isGone && (
        <Button variant="default" size="compact-xs" onClick={onReview}>
          {words.review}
        </Button>
      )}
    </div>
  );
}
