import { Alert } from '@mantine/core';
import type { RefObject } from 'react';
import type { Result } from '../../core/base/result';
import type { Failure } from '../../electron/contract/failure';
import { CommandButton } from '../app/commands/command-button';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { PlanGrid } from './plan-grid';
import type { PlanList } from './use-plan-list';

/** The list, or what stands in its place: nothing yet, nothing found, or why it cannot be read. */
export function PlanListing({
  list,
  bin,
  query,
  gridRef,
}: {
  readonly list: Result<PlanList, Failure> | null;
  readonly bin: boolean;
  readonly query: string;
  readonly gridRef: RefObject<HTMLTableElement | null>;
}) {
  if (list === null) return null;
  if (!list.ok) {
    return (
      <Alert color="red" title={vi.library.failures.list}>
        {list.failure.message}
      </Alert>
    );
  }
  if (list.value.plans.length > 0) return <PlanGrid plans={list.value.plans} bin={bin} ref={gridRef} />;
  if (query.trim() !== '') {
    return (
      <EmptyState title={vi.library.nothingFound.title(query.trim())} text={vi.library.nothingFound.text} />
    );
  }
  if (bin) return <EmptyState title={vi.library.emptyBin.title} text={vi.library.emptyBin.text} />;
  return <FirstSteps />;
}

function FirstSteps() {
  return (
    <EmptyState title={vi.library.empty.title} text={vi.library.empty.text}>
      <CommandButton command="plan.new">{vi.library.create}</CommandButton>
      <CommandButton command="plan.open-file" variant="default">
        {vi.library.import}
      </CommandButton>
    </EmptyState>
  );
}
