import { ActionIcon, Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { isoDateSchema } from '../../core/schedule/calendar';
import type { DueView } from '../app/place';
import { planName } from '../library/plan-name';
import { vi } from '../strings/vi';
import { formatDate } from '../ui/format-time';
import { shorten } from '../ui/shorten';
import { DueChoice } from './due-choice';
import { DueReports } from './due-reports';
import { type Shown, stepped } from './due-span';
import classes from './due-tools.module.css';
import type { TaskFilter } from './use-due';

const words = vi.due;
const UNITS = ['week', 'month', 'quarter'] as const;

type Props = {
  readonly view: DueView;
  readonly shown: Shown;
  readonly onView: (change: DueView) => void;
};

/** Which days are shown, by which periods, and of whose things. */
export function DueTools({ view, shown, onView, filter }: Props & { readonly filter: TaskFilter }) {
  return (
    <div className={classes.tools}>
      <SegmentedControl
        size="xs"
        aria-label={words.unit}
        data={UNITS.map((value) => ({ value, label: words.units[value] }))}
        value={shown.unit}
        onChange={(unit) => onView({ unit })}
      />
      <Days view={view} shown={shown} onView={onView} />
      <span className={classes.space} />
      <Filters view={view} shown={shown} onView={onView} />
      <DueReports span={shown.span} filter={filter} />
    </div>
  );
}

function Days({ shown, onView }: Props) {
  const { unit, span } = shown;
  const step = (direction: 'earlier' | 'later') => ({
    variant: 'default' as const,
    size: '1.875rem',
    'aria-label': words[direction][unit],
    title: words[direction][unit],
    onClick: () => onView({ from: stepped(shown, direction) }),
  });
  return (
    <div className={classes.days}>
      <ActionIcon {...step('earlier')}>
        <ChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <TextInput
        type="date"
        aria-label={words.from}
        className={classes.date}
        value={span.from}
        min="1900-01-01"
        max="2200-12-31"
        onChange={({ currentTarget: { value } }) => {
          // While one types, the field has no date or a year of one figure.
          if (isoDateSchema.safeParse(value).success && value >= '1900') onView({ from: value });
        }}
      />
      <ActionIcon {...step('later')}>
        <ChevronRight size={16} aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => onView({ from: undefined })}>
        {words.today}
      </Button>
      <span className={classes.span}>{words.span(formatDate(span.from), formatDate(span.to))}</span>
    </div>
  );
}

function Filters({ view, onView }: Props) {
  return (
    <div className={classes.filters}>
      <DueChoice
        label={words.lead}
        all={words.allLeads}
        chosen={view.lead === undefined ? null : { value: view.lead, label: view.lead }}
        optionsOf={({ leads }) => leads.map((name) => ({ value: name, label: name }))}
        onChoose={(choice) => onView({ lead: choice?.value })}
      />
      <DueChoice
        label={words.plan}
        all={words.allPlans}
        chosen={view.plan === undefined ? null : { value: view.plan.id, label: view.plan.name }}
        optionsOf={({ plans }) =>
          plans.map(({ id, planKind, symbol, subject }) => ({
            value: id,
            label: shorten([symbol, planName({ kind: planKind, subject })].filter(Boolean).join(' · '), 120),
          }))
        }
        onChoose={(choice) =>
          onView({ plan: choice === null ? undefined : { id: choice.value, name: choice.label } })
        }
      />
      <NativeSelect
        aria-label={words.kind}
        value={view.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onView({ kind: value === 'task' || value === 'duty' ? value : undefined })
        }
        data={[
          { value: '', label: words.allKinds },
          { value: 'task', label: words.kinds.task },
          { value: 'duty', label: words.kinds.duty },
        ]}
      />
    </div>
  );
}
