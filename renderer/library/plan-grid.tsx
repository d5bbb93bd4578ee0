import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import type { PlanEntry } from '../../electron/contract/plan-entry';
import { vi } from '../strings/vi';
import { stepOf } from '../ui/list-keys';
import { rootFontSize } from '../ui/root-font-size';
import classes from './plan-grid.module.css';
import { PlanRow } from './plan-row';
import { usePlanRowActions } from './use-plan-row-actions';

const ROW_HEIGHT_REM = 3.75;
const HEAD_HEIGHT_REM = 2;
const words = vi.library.columns;

/**
 * The plans as a grid with one tab stop: arrows, Home, End and Page keys walk, Enter opens, Delete puts away,
 * the menu key (or Shift+F10) opens the row's menu. Only the rows in sight are in the document.
 */
export function PlanGrid({
  plans,
  bin,
  ref,
}: {
  readonly plans: readonly PlanEntry[];
  readonly bin: boolean;
  readonly ref: Ref<HTMLTableElement>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [menuId, setMenuId] = useState<string | null>(null);
  const actions = usePlanRowActions(bin);
  const rem = rootFontSize();
  const headHeight = HEAD_HEIGHT_REM * rem;
  const rows = useVirtualizer({
    count: plans.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_REM * rem,
    // The heading scrolls with the rows but stays in sight: they begin below it, and must not end under it.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 6,
    getItemKey: (index) => plans[index]?.id ?? index,
  });

  const chosen = Math.max(
    plans.findIndex(({ id }) => id === chosenId),
    0,
  );
  const choose = (index: number) => {
    const to = Math.min(Math.max(index, 0), plans.length - 1);
    setChosenId(plans[to]?.id ?? null);
    rows.scrollToIndex(to);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const plan = plans[chosen];
    if (plan === undefined || event.target !== event.currentTarget) return;
    const to = chosen + stepOf(event.key, pageRows(scroller.current, rem), plans.length);
    if (to !== chosen) choose(to);
    else if (event.key === 'Enter') actions.open(plan);
    else if (event.key === 'Delete') actions.remove(plan);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) setMenuId(plan.id);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.frame} ref={scroller}>
      <table
        ref={ref}
        className={classes.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that keys walk
        role="grid"
        tabIndex={0}
        aria-label={bin ? vi.library.binTitle : vi.library.title}
        aria-rowcount={plans.length + 1}
        aria-activedescendant={`plan-row-${plans[chosen]?.id}`}
        onKeyDown={onKeyDown}
      >
        <thead className={classes.head}>
          <tr>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.symbol}</th>
            <th scope="col">{words.issuer}</th>
            <th scope="col">{words.date}</th>
            <th scope="col">{bin ? words.deleted : words.updated}</th>
            <th scope="col">
              <VisuallyHidden>{words.actions}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody className={classes.rows} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const plan = plans[index];
            if (plan === undefined) return null;
            return (
              <PlanRow
                key={plan.id}
                plan={plan}
                bin={bin}
                index={index}
                top={start - headHeight}
                isChosen={index === chosen}
                isMenuOpen={menuId === plan.id}
                onMenu={(open) => setMenuId(open ? plan.id : null)}
                onChoose={() => setChosenId(plan.id)}
                actions={actions}
              />
            );
          })}
        </tbody>
      </table>
      {actions.dialog}
    </div>
  );
}

function pageRows(scroller: HTMLElement | null, rem: number): number {
  const inSight = ((scroller?.clientHeight ?? 0) / rem - HEAD_HEIGHT_REM) / ROW_HEIGHT_REM;
  return Math.max(1, Math.floor(inSight) - 1);
}
