import { ActionIcon, Button } from '@mantine/core';
import { Link2, Plus, Unlink } from 'lucide-react';
import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import type { Response } from '../../electron/contract/channels';
import type { Suspect } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { ChangeNote } from './change-note';
import classes from './point-table.module.css';
import { StateMark } from './state-mark';
import { TaskLine } from './task-line';
import { useTaskDrop } from './use-task-drag';
import type { ThreadActions } from './use-thread-actions';

export type Point = Response<'threads.coverage'>['points'][number];
type LinkSuspect = Extract<Suspect, { kind: 'link' }>;

const words = vi.trace.points;

export type PointActs = {
  readonly onLink: (point: Point) => void;
  readonly onDraft: (point: Point) => void;
  readonly onReview: (suspect: LinkSuspect) => void;
  readonly onDropTask: (point: Point) => (task: { readonly plan: string; readonly item: string }) => void;
};

/** A point of the document: what it says, how it stands, and the tasks that answer it. */
export function PointRow({
  measure,
  point,
  index,
  style,
  suspects,
  isPicked,
  actions,
  acts,
}: {
  /** Is told of the row, whose height follows from what is in it. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly point: Point;
  readonly index: number;
  readonly style: CSSProperties;
  readonly suspects: ReadonlyMap<string, LinkSuspect>;
  readonly isPicked: boolean;
  readonly actions: ThreadActions;
  readonly acts: PointActs;
}) {
  const { id, label, depth, text, state, bySubPoints, answers } = point;
  const name = label === '' ? text : label;
  const row = useRef<HTMLTableRowElement>(null);
  const isDropTarget = useTaskDrop(row, acts.onDropTask(point));
  useLayoutEffect(() => {
    measure(row.current);
    return () => measure(null);
  }, [measure]);
  return (
    <tr
      ref={row}
      className={classes.row}
      data-index={index}
      data-point={id}
      data-drop={isDropTarget || undefined}
      data-picked={isPicked || undefined}
      aria-rowindex={index + 2}
      style={style}
    >
      <td className={classes.label}>{label}</td>
      <td className={classes.text} style={{ paddingLeft: `${(depth - 1) * 0.625}rem` }}>
        {text}
      </td>
      <td>
        <StateMark state={state} />
        {bySubPoints && <div className={classes.derived}>{vi.trace.states.bySubPoints}</div>}
      </td>
      <td className={classes.answers}>
        {answers.map((answer) => {
          const suspect = suspects.get(answer.link);
          return (
            <div key={answer.link} className={classes.answer}>
              <TaskLine
                task={answer}
                onOpen={() => actions.open(answer.plan, answer.item, id)}
                marks={answer.state === 'outdated' && <StateMark state="outdatedAnswer" />}
              >
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={vi.trace.answer.unlink(answer.path)}
                  title={vi.trace.answer.unlink(answer.path)}
                  onClick={() => void actions.unlink(answer.link)}
                >
                  <Unlink size={15} aria-hidden />
                </ActionIcon>
              </TaskLine>
              {suspect !== undefined && (
                <ChangeNote suspect={suspect} onReview={() => acts.onReview(suspect)} />
              )}
            </div>
          );
        })}
        <div className={classes.acts}>
          {answers.length === 0 && (
            <span className={classes.none}>{bySubPoints ? words.bySubPoints : words.none}</span>
          )}
          <Button
            variant="default"
            size="compact-xs"
            leftSection={<Link2 size={14} aria-hidden />}
            aria-label={words.linkTo(name)}
            onClick={() => acts.onLink(point)}
          >
            {words.link}
          </Button>
          {state === 'hole' && (
            <Button
              variant="outline"
              size="compact-xs"
              leftSection={<Plus size={14} aria-hidden />}
              onClick={() => acts.onDraft(point)}
            >
              {words.draft}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
