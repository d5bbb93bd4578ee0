import { CloseButton, UnstyledButton } from '@mantine/core';
import { GripVertical } from 'lucide-react';
import { useRef, useState } from 'react';
import type { TaskEntry } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { shorten } from '../ui/shorten';
import { PointChoice } from './point-choice';
import type { Point } from './point-row';
import classes from './task-panel.module.css';
import { useTaskDrag } from './use-task-drag';
import type { ThreadActions } from './use-thread-actions';

const words = vi.trace.panel;

/** Tasks that answer no point yet, to be dragged onto one; Enter on one chooses the point from a list instead. */
export function TaskPanel({
  document,
  tasks,
  more,
  points,
  hasPlans,
  actions,
  onClose,
}: {
  readonly document: string;
  readonly tasks: readonly TaskEntry[];
  readonly more: boolean;
  readonly points: readonly Point[];
  readonly hasPlans: boolean;
  readonly actions: ThreadActions;
  readonly onClose: () => void;
}) {
  const [choosing, setChoosing] = useState<TaskEntry | null>(null);
  return (
    <aside className={classes.panel} aria-label={words.title}>
      <div className={classes.head}>
        <h3>{words.title}</h3>
        <CloseButton size="sm" aria-label={words.close} onClick={onClose} />
      </div>
      {tasks.length === 0 ? (
        <p className={classes.help}>{hasPlans ? words.empty : words.noPlans}</p>
      ) : (
        <p className={classes.help}>{words.help}</p>
      )}
      <ul className={classes.list}>
        {tasks.map((task) => (
          <li key={`${task.plan}\n${task.item}`}>
            <DraggedTask task={task} onChoose={() => setChoosing(task)} />
          </li>
        ))}
      </ul>
      {more && <p className={classes.help}>{vi.trace.link.more}</p>}
      {choosing !== null && (
        <PointChoice
          title={words.chooseFor(choosing.path)}
          text={choosing.text}
          points={points}
          onClose={() => setChoosing(null)}
          onChoose={(point) => {
            setChoosing(null);
            void actions.link(
              { owner: choosing.plan, item: choosing.item },
              { owner: document, item: point },
            );
          }}
        />
      )}
    </aside>
  );
}

function DraggedTask({ task, onChoose }: { readonly task: TaskEntry; readonly onChoose: () => void }) {
  const element = useRef<HTMLButtonElement>(null);
  const dragging = useTaskDrag(element, task);
  return (
    <UnstyledButton
      ref={element}
      className={classes.task}
      data-dragging={dragging || undefined}
      onClick={onChoose}
    >
      <GripVertical className={classes.grip} size={16} aria-hidden />
      <span className={classes.words}>
        <span>
          <strong>{task.path}</strong> {task.text}
        </span>
        <span className={classes.about}>
          {[
            shorten(task.planName, 60),
            ...(task.kind === 'duty' ? [vi.trace.answer.duty] : []),
            ...task.lead,
          ].join(' · ')}
        </span>
      </span>
    </UnstyledButton>
  );
}
