import { TextInput, UnstyledButton } from '@mantine/core';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { matchesWords } from '../ui/matches';
import classes from './link-dialog.module.css';
import type { Point } from './point-row';
import { StateMark } from './state-mark';
import panel from './task-panel.module.css';

const words = vi.trace.panel;
const MOST_SHOWN = 100;

/** Chooses the point for a task: what dragging does, by keyboard. */
export function PointChoice({
  title,
  text,
  points,
  onChoose,
  onClose,
}: {
  readonly title: string;
  readonly text: string;
  readonly points: readonly Point[];
  readonly onChoose: (point: string) => void;
  readonly onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const matching = points.filter((point) => matchesWords(`${point.label} ${point.text}`, query));
  return (
    <Dialog title={title} size="40rem" onClose={onClose}>
      <p className={classes.point}>{text}</p>
      <TextInput
        mb="xs"
        role="searchbox"
        data-autofocus
        aria-label={words.filterPoints}
        placeholder={words.filterPoints}
        spellCheck={false}
        leftSection={<Search size={16} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <ul className={classes.found} aria-label={words.choosePoint}>
        {matching.slice(0, MOST_SHOWN).map((point) => (
          <li key={point.id}>
            <UnstyledButton className={panel.point} onClick={() => onChoose(point.id)}>
              <span className={classes.words}>
                {point.label !== '' && <strong>{point.label} </strong>}
                {point.text}
              </span>
              <StateMark state={point.state} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {matching.length > MOST_SHOWN && <p className={classes.note}>{vi.trace.link.more}</p>}
    </Dialog>
  );
}
