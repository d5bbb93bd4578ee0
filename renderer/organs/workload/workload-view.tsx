import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Organ } from '../../../core/organs/organ';
import { calendarDate } from '../../../core/schedule/calendar';
import { useServices } from '../../app/services';
import { vi } from '../../strings/vi';
import { EmptyState } from '../../ui/empty-state';
import { FailureNote } from '../../ui/failure-note';
import { formatCount } from '../../ui/format-count';
import { useToday } from '../../ui/use-today';
import screen from '../organs-screen.module.css';
import { OrganDialogs } from '../register/organ-dialogs';
import { useOrganWork } from '../use-organ-work';
import classes from './workload.module.css';
import { WORKLOAD_COLUMNS, type WorkloadRow } from './workload-cells';
import { WorkloadGrid } from './workload-grid';

const words = vi.organs.workload;

/** How much falls to each organ in the quarters of a year. */
export function WorkloadView({
  organs,
  year: chosen,
  organ,
  choice,
}: {
  readonly organs: readonly Organ[];
  readonly year: number | null;
  /** Id of the organ whose row was in hand. */
  readonly organ: string | null;
  readonly choice: ReactNode;
}) {
  const { navigation } = useServices();
  const thisYear = calendarDate(useToday()).year;
  const year = chosen ?? thisYear;
  const [newName, setNewName] = useState<string | null>(null);
  const answer = useOrganWork('organs.workload', { year });
  const latest = answer?.ok === true ? answer.value : null;
  const workload = latest?.year === year ? latest : null;
  const years = [...new Set([...(latest?.years ?? []), thisYear, year])].sort((a, b) => b - a);
  const open = (row: WorkloadRow, column: number) => {
    if (row.organ === null) return setNewName(row.name);
    navigation.replace({ place: 'organs', view: 'workload', year, organ: row.organ });
    const narrows = WORKLOAD_COLUMNS[column - 1]?.narrows;
    if (narrows === undefined) navigation.go({ place: 'organs', organ: row.organ });
    else navigation.go({ place: 'organs', view: 'organ', organ: row.organ, year, ...narrows });
  };
  return (
    <>
      <div className={screen.tools}>
        {choice}
        <NativeSelect
          aria-label={words.year}
          value={String(year)}
          data={years.map((value) => ({ value: String(value), label: `${words.year} ${value}` }))}
          onChange={({ currentTarget }) =>
            navigation.replace({ place: 'organs', view: 'workload', year: Number(currentTarget.value) })
          }
        />
        <span className={screen.count} role="status">
          {workload !== null && words.rows(formatCount(workload.rows.length))}
        </span>
        <span className={classes.legend}>
          <span className={classes.lead}>12</span> + <span className={classes.coordinate}>5</span>:{' '}
          {words.legend}
        </span>
      </div>
      {answer?.ok === false && <FailureNote title={words.failed} failure={answer.failure} />}
      {workload?.rows.length === 0 && (
        <EmptyState title={words.nothing.title(String(year))} text={words.nothing.text} />
      )}
      {workload !== null && workload.rows.length > 0 && (
        <>
          <WorkloadGrid
            key={year}
            label={words.label(String(year))}
            rows={workload.rows}
            organ={organ}
            onOpen={open}
          />
          <p className={classes.hint}>{words.hint}</p>
        </>
      )}
      <OrganDialogs
        open={newName === null ? null : { kind: 'add', name: newName }}
        organs={organs}
        onClose={() => setNewName(null)}
      />
    </>
  );
}
