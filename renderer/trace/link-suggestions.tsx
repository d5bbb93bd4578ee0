import { useState } from 'react';
import type { Result } from '../../core/base/result';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { vi } from '../strings/vi';
import { LinkChoice } from './link-choice';
import classes from './link-dialog.module.css';

const words = vi.trace.link;

/** Tasks whose wording is like the point's. Nothing is linked before somebody says so, for each by itself. */
export function LinkSuggestions({
  answer,
  onAccept,
}: {
  readonly answer: Result<Response<'threads.suggest-tasks'>, Failure> | null;
  readonly onAccept: (plan: string, item: string) => void;
}) {
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  if (answer?.ok !== true) return null;
  const shown = answer.value.suggestions.filter(({ task }) => !ignored.has(`${task.plan}\n${task.item}`));
  return (
    <section className={classes.suggestions} aria-label={words.suggestions}>
      <h3>{words.suggestions}</h3>
      {shown.length === 0 && <p className={classes.note}>{words.noSuggestions}</p>}
      <ul>
        {shown.map(({ task, shared }) => (
          <LinkChoice
            key={`${task.plan}\n${task.item}`}
            task={task}
            phrases={shared}
            onAccept={() => onAccept(task.plan, task.item)}
            onIgnore={() => setIgnored(new Set([...ignored, `${task.plan}\n${task.item}`]))}
          />
        ))}
      </ul>
    </section>
  );
}
