import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { MAX_DUE_ROWS } from '../../electron/contract/due-channels';
import type { DueView } from '../app/place';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { formatCount } from '../ui/format-count';
import { formatDate } from '../ui/format-time';
import { DueGrid } from './due-grid';
import { dueFigures, dueLines, type ItemLine } from './due-lines';
import classes from './due-screen.module.css';
import { type Shown, spanBefore } from './due-span';
import { DueStates } from './due-states';
import type { DueAnswer } from './use-due';

const words = vi.due;

/** The list with its figures, or what stands in its place. */
export function DueListing({
  answer,
  view,
  shown,
  today,
  onView,
  onOpen,
}: {
  readonly answer: DueAnswer;
  readonly view: DueView;
  readonly shown: Shown;
  readonly today: string;
  readonly onView: (change: DueView) => void;
  readonly onOpen: (line: ItemLine) => void;
}) {
  const { due, undated } = answer;
  const { state, row } = view;
  const { unit } = shown;
  const figures = useMemo(() => dueFigures(due.due, undated.undated, today), [due, undated, today]);
  const lines = useMemo(
    () => dueLines({ due: due.due, undated: undated.undated }, { unit, today, state }),
    [due, undated, unit, today, state],
  );
  const isFiltered = view.plan !== undefined || view.lead !== undefined || view.kind !== undefined;
  if (isBare(answer) && !isFiltered && view.from === undefined) return <NothingYet />;
  return (
    <>
      <div className={classes.figures}>
        <DueStates figures={figures} state={state} onState={(next) => onView({ state: next })} />
        {answer.before !== null && answer.before > 0 && (
          <Before count={answer.before} shown={shown} today={today} onView={onView} />
        )}
      </div>
      {due.more && <p className={classes.note}>{words.more(formatCount(MAX_DUE_ROWS))}</p>}
      {undated.total > undated.undated.length && (
        <p className={classes.note}>
          {words.moreUndated(formatCount(undated.undated.length), formatCount(undated.total))}
        </p>
      )}
      {lines.length === 0 ? (
        <EmptyState title={words.nothing.title} text={words.nothing.text}>
          <Button variant="default" onClick={() => onView(UNFILTERED)}>
            {words.clear}
          </Button>
        </EmptyState>
      ) : (
        <DueGrid
          key={JSON.stringify({ ...view, row: undefined })}
          lines={lines}
          today={today}
          row={row}
          onRow={(key) => onView({ row: key })}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

const UNFILTERED = {
  plan: undefined,
  lead: undefined,
  kind: undefined,
  state: undefined,
} as const;

function isBare({ due, undated, before }: DueAnswer): boolean {
  return due.due.length === 0 && undated.total === 0 && (before ?? 0) === 0;
}

/** What is overdue already when the list begins. */
function Before({
  count,
  shown,
  today,
  onView,
}: {
  readonly count: number;
  readonly shown: Shown;
  readonly today: string;
  readonly onView: (change: DueView) => void;
}) {
  const from = spanBefore(shown, today)?.from;
  return (
    <p className={classes.note}>
      {words.overdueBefore(
        count < MAX_DUE_ROWS ? formatCount(count) : words.atLeast(formatCount(count)),
        formatDate(shown.span.from),
      )}
      <Button variant="default" size="compact-xs" onClick={() => onView({ from, state: 'overdue' })}>
        {words.showOverdue}
      </Button>
    </p>
  );
}

function NothingYet() {
  const { place } = useServices();
  return (
    <EmptyState title={words.empty.title} text={words.empty.text}>
      <Button onClick={() => place.set('library')}>{words.empty.start}</Button>
    </EmptyState>
  );
}
