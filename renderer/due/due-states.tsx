import { UnstyledButton } from '@mantine/core';
import type { DueView } from '../app/place';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import type { DueFigures } from './due-lines';
import classes from './due-states.module.css';

const words = vi.due;
const STATES = ['overdue', 'due-soon', 'upcoming', 'undated'] as const;

/** How many things stand how, each figure narrowing the list to these. */
export function DueStates({
  figures,
  state,
  onState,
}: {
  readonly figures: DueFigures;
  readonly state: DueView['state'];
  readonly onState: (state: DueView['state']) => void;
}) {
  const all = STATES.reduce((sum, name) => sum + figures[name], 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons of one row
    <div className={classes.states} role="group" aria-label={words.state}>
      <Chip
        name={words.states.all}
        count={all}
        pressed={state === undefined}
        onPress={() => onState(undefined)}
      />
      {STATES.map((name) => (
        <Chip
          key={name}
          name={words.states[name]}
          tone={name}
          count={figures[name]}
          pressed={state === name}
          onPress={() => onState(state === name ? undefined : name)}
        />
      ))}
    </div>
  );
}

function Chip({
  name,
  tone,
  count,
  pressed,
  onPress,
}: {
  readonly name: string;
  readonly tone?: (typeof STATES)[number];
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}) {
  return (
    <UnstyledButton className={classes.chip} data-tone={tone} aria-pressed={pressed} onClick={onPress}>
      {words.stateCount(name, formatCount(count))}
    </UnstyledButton>
  );
}
