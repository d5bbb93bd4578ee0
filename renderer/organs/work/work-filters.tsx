import { NativeSelect, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OrganWorkChoice } from '../../app/place';
import { vi } from '../../strings/vi';
import classes from './organ-work.module.css';

const words = vi.organs.work;
const ANY = '';
const ROLES = ['lead', 'executor', 'coordinator'] as const;
const STATES = ['overdue', 'due-soon', 'upcoming', 'undated'] as const;
const QUARTERS = [1, 2, 3, 4, 0] as const;

/** Narrows the work of an organ by role, state, year and quarter. */
export function WorkFilters({
  choice,
  years,
  hasPredecessors,
  isInGroup,
  onChoose,
  children,
}: {
  readonly choice: OrganWorkChoice;
  readonly years: readonly number[];
  readonly hasPredecessors: boolean;
  readonly isInGroup: boolean;
  readonly onChoose: (changes: OrganWorkChoice) => void;
  readonly children: ReactNode;
}) {
  const { role, state, year, quarter, predecessors, groups } = choice;
  const offered = year === undefined || years.includes(year) ? years : [year, ...years];
  return (
    <div className={classes.filters}>
      <NativeSelect
        aria-label={words.role}
        value={role ?? ANY}
        data={[
          { value: ANY, label: words.anyRole },
          ...ROLES.map((value) => ({ value, label: words.roles[value] })),
        ]}
        onChange={({ currentTarget }) =>
          onChoose({ role: ROLES.find((value) => value === currentTarget.value) })
        }
      />
      <NativeSelect
        aria-label={words.state}
        value={state ?? ANY}
        data={[
          { value: ANY, label: words.anyState },
          ...STATES.map((value) => ({ value, label: vi.due.states[value] })),
        ]}
        onChange={({ currentTarget }) =>
          onChoose({ state: STATES.find((value) => value === currentTarget.value) })
        }
      />
      <NativeSelect
        aria-label={words.year}
        value={year === undefined ? ANY : String(year)}
        data={[
          { value: ANY, label: words.anyYear },
          ...offered.map((value) => ({ value: String(value), label: `${words.year} ${value}` })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === ANY ? { year: undefined, quarter: undefined } : { year: Number(value) })
        }
      />
      {year !== undefined && (
        <NativeSelect
          aria-label={words.quarter}
          value={quarter === undefined ? ANY : String(quarter)}
          data={[
            { value: ANY, label: words.anyQuarter },
            ...QUARTERS.map((value) => ({ value: String(value), label: quarterName(value) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ quarter: QUARTERS.find((known) => String(known) === value) })
          }
        />
      )}
      {hasPredecessors && (
        <Switch
          size="xs"
          label={words.predecessors}
          checked={predecessors === true}
          onChange={({ currentTarget }) => onChoose({ predecessors: currentTarget.checked || undefined })}
        />
      )}
      {isInGroup && (
        <Switch
          size="xs"
          label={words.groups}
          checked={groups === true}
          onChange={({ currentTarget }) => onChoose({ groups: currentTarget.checked || undefined })}
        />
      )}
      {children}
    </div>
  );
}

function quarterName(quarter: number): string {
  return words.quarters[quarter - 1] ?? words.noDate;
}
