import { Button } from '@mantine/core';
import type { TaskEntry } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { shorten } from '../ui/shorten';
import classes from './link-dialog.module.css';
import { LitWords } from './lit-words';

const words = vi.trace.link;

/** A task that can be linked to the point, with the words lit that both have. */
export function LinkChoice({
  task,
  phrases = [],
  isLinked = false,
  onAccept,
  onIgnore,
}: {
  readonly task: TaskEntry;
  readonly phrases?: readonly string[];
  readonly isLinked?: boolean;
  readonly onAccept: () => void;
  readonly onIgnore?: () => void;
}) {
  const { path, text, planName, lead, kind } = task;
  const about = [shorten(planName, 80), ...(kind === 'duty' ? [vi.trace.answer.duty] : []), ...lead];
  return (
    <li className={classes.choice}>
      <span className={classes.path}>{path}</span>
      <span className={classes.words}>
        <span className={classes.said}>
          <LitWords text={text} phrases={phrases} />
        </span>
        <span className={classes.about}>{about.join(' · ')}</span>
      </span>
      {isLinked ? (
        <span className={classes.linked}>{words.already}</span>
      ) : (
        <Button size="compact-xs" aria-label={words.acceptThis(path)} onClick={onAccept}>
          {words.accept}
        </Button>
      )}
      {onIgnore !== undefined && (
        <Button size="compact-xs" variant="default" aria-label={words.ignoreThis(path)} onClick={onIgnore}>
          {words.ignore}
        </Button>
      )}
    </li>
  );
}
