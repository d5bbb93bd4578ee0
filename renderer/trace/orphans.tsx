import { ActionIcon } from '@mantine/core';
import { Unlink } from 'lucide-react';
import type { Response } from '../../electron/contract/channels';
import { vi } from '../strings/vi';
import { shorten } from '../ui/shorten';
import classes from './coverage-view.module.css';
import { StateMark } from './state-mark';
import { TaskLine } from './task-line';
import type { ThreadActions } from './use-thread-actions';

const words = vi.trace.points;

/** Tasks that answer points which the document has no more. */
export function Orphans({
  orphans,
  actions,
}: {
  readonly orphans: Response<'threads.coverage'>['orphans'];
  readonly actions: ThreadActions;
}) {
  return (
    <section className={classes.orphans} aria-label={words.orphans}>
      <h3>{words.orphans}</h3>
      {orphans.map((orphan) => (
        <div key={orphan.link}>
          <TaskLine
            task={orphan}
            onOpen={() => actions.open(orphan.plan, orphan.item)}
            marks={<StateMark state="orphan" />}
          >
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={vi.trace.answer.unlink(orphan.path)}
              onClick={() => void actions.unlink(orphan.link)}
            >
              <Unlink size={15} aria-hidden />
            </ActionIcon>
          </TaskLine>
          <p className={classes.said}>{words.orphanSaid(shorten(orphan.seen, 160))}</p>
        </div>
      ))}
    </section>
  );
}
