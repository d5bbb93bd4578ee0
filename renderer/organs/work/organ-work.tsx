import { Button } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { groupsOf } from '../../../core/organs/groups';
import type { Organ } from '../../../core/organs/organ';
import { predecessorsOf } from '../../../core/organs/succession';
import type { OrganWorkChoice } from '../../app/place';
import { openPlan } from '../../app/plan-actions';
import { useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { EmptyState } from '../../ui/empty-state';
import { FailureNote } from '../../ui/failure-note';
import { formatCount } from '../../ui/format-count';
import { useToday } from '../../ui/use-today';
import screen from '../organs-screen.module.css';
import { useOrganWork } from '../use-organ-work';
import classes from './organ-work.module.css';
import { WorkFilters } from './work-filters';
import { WorkGrid } from './work-grid';
import { type WorkItem, workLines } from './work-lines';

/** So many rows are asked for at once, and so many more each time that more are wished. */
const ROWS_AT_ONCE = 1000;
const MOST_ROWS = 20_000;
const words = vi.organs.work;

/** Everything that one organ leads, carries out or coordinates across all plans. */
export function OrganWork({
  organ,
  organs,
  choice,
}: {
  readonly organ: Organ;
  readonly organs: readonly Organ[];
  readonly choice: OrganWorkChoice;
}) {
  const services = useServices();
  const { navigation } = services;
  const today = useToday();
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const { role, state, year, quarter, predecessors, groups, plan, item } = choice;
  const narrow = (changes: OrganWorkChoice) =>
    navigation.replace({ place: 'organs', view: 'organ', organ: organ.id, ...kept(choice), ...changes });
  const answer = useOrganWork('organs.work', {
    organ: organ.id,
    today,
    predecessors: predecessors === true,
    groups: groups === true,
    role: role ?? null,
    state: state ?? null,
    year: year ?? null,
    quarter: year === undefined ? null : (quarter ?? null),
    limit,
  });
  const work = answer?.ok === true ? answer.value : null;
  const lines = useMemo(() => (work === null ? [] : workLines(work)), [work]);
  const open = (row: WorkItem) => {
    narrow({ plan: row.plan, item: row.item });
    void openPlan(services, row.plan, row.item);
  };
  return (
    <>
      <div className={screen.tools}>
        <Button
          variant="default"
          leftSection={<ArrowLeft size={16} aria-hidden />}
          onClick={() => navigation.go({ place: 'organs', organ: organ.id })}
        >
          {words.back}
        </Button>
        <h2 className={classes.name}>{organ.name}</h2>
      </div>
      <WorkFilters
        choice={choice}
        years={work?.years ?? []}
        hasPredecessors={predecessorsOf(organ.id, organs).length > 0}
        isInGroup={groupsOf(organ.id, organs).length > 0}
        onChoose={narrow}
      >
        <span role="status" className={classes.count}>
          {work !== null && countWords(work.rows.length, work.total)}
        </span>
      </WorkFilters>
      {answer?.ok === false && <FailureNote title={words.failed} failure={answer.failure} />}
      {work !== null && work.rows.length > 0 && (
        <WorkGrid
          name={organ.name}
          lines={lines}
          row={plan === undefined || item === undefined ? null : { plan, item }}
          onRow={(row) => narrow({ plan: row.plan, item: row.item })}
          onOpen={open}
        />
      )}
      {work !== null && work.rows.length < work.total && limit < MOST_ROWS && (
        <Button
          variant="default"
          className={classes.more}
          onClick={() => setLimit(Math.min(limit + 2 * ROWS_AT_ONCE, MOST_ROWS))}
        >
          {words.more}
        </Button>
      )}
      {work !== null && work.rows.length === 0 && (
        <NoWork
          isNarrowed={[role, state, year].some((value) => value !== undefined)}
          onClear={() =>
            navigation.replace({
              place: 'organs',
              view: 'organ',
              organ: organ.id,
              predecessors,
              groups,
            })
          }
        />
      )}
    </>
  );
}

function NoWork({ isNarrowed, onClear }: { readonly isNarrowed: boolean; readonly onClear: () => void }) {
  if (!isNarrowed) return <EmptyState title={words.nothing.title} text={words.nothing.text} />;
  return (
    <EmptyState title={words.nothingFound.title} text={words.nothingFound.text}>
      <Button variant="default" onClick={onClear}>
        {words.nothingFound.clear}
      </Button>
    </EmptyState>
  );
}

/** The choice alone, without the place that it belongs to. */
function kept({
  role,
  state,
  year,
  quarter,
  predecessors,
  groups,
  plan,
  item,
}: OrganWorkChoice): OrganWorkChoice {
  return { role, state, year, quarter, predecessors, groups, plan, item };
}

function countWords(shown: number, total: number): string {
  return shown === total
    ? words.count(formatCount(total))
    : words.shown(formatCount(shown), formatCount(total));
}
