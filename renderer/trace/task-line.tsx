import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TaskEntry } from '../../electron/contract/thread-entries';
import { vi } from '../strings/vi';
import { shorten } from '../ui/shorten';
import classes from './task-line.module.css';

const words = vi.trace.answer;

/** One task or duty in a line: where it stands, what it says, who leads and by when; its words open the plan. */
export function TaskLine({
  task,
  onOpen,
  marks,
  children,
}: {
  readonly task: TaskEntry;
  readonly onOpen: () => void;
  /** More chips beside the kind. */
  readonly marks?: ReactNode;
  /** What can be done with it, at the end of the line. */
  readonly children?: ReactNode;
}) {
  const { path, text, planName, kind, lead, schedule } = task;
  return (
    <div className={classes.line}>
      <UnstyledButton className={classes.open} title={words.open(path, planName)} onClick={onOpen}>
        <span className={classes.path}>{path}</span>
        <span className={classes.words}>
          <span className={classes.text}>{text}</span>
          <span className={classes.plan}>
            <span className={classes.planName}>{planName}</span>
            {kind === 'duty' && <span className={classes.duty}>{words.duty}</span>}
            {marks}
          </span>
        </span>
      </UnstyledButton>
      <Chip className={classes.lead} text={lead.join(', ')} blank={words.noLead} />
      <Chip className={classes.schedule} text={schedule ?? ''} blank={words.noSchedule} />
      {children}
    </div>
  );
}

function Chip({
  className,
  text,
  blank,
}: {
  readonly className: string | undefined;
  readonly text: string;
  readonly blank: string;
}) {
  if (text !== '')
    return (
      <span className={className} title={text}>
        {shorten(text, 60)}
      </span>
    );
  return (
    <span className={className} data-blank title={blank}>
      <span aria-hidden>–</span>
      <VisuallyHidden>{blank}</VisuallyHidden>
    </span>
  );
}
