import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { Organ } from '../../../core/organs/organ';
import type { IsoDate } from '../../../core/schedule/calendar';
import { vi } from '../../strings/vi';
import { stepOf } from '../../ui/list-keys';
import { rootFontSize } from '../../ui/root-font-size';
import { useToday } from '../../ui/use-today';
import { periodTag } from '../organ-period';
import { categoryName } from './categories';
import classes from './organ-register.module.css';

const ROW_HEIGHT_REM = 3.25;
const words = vi.organs.list;

/**
 * The organs as a list with one tab stop: arrows, Home, End and Page keys choose, Enter shows what the organ has
 * to do, Delete asks to take it out. Only the rows in sight are in the document.
 */
export function OrganList({
  ref,
  organs,
  chosen,
  on,
  onChoose,
  onOpen,
  onRemove,
}: {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** At least one. */
  readonly organs: readonly Organ[];
  readonly chosen: string | null;
  /** The day on which the list shows them; today when null. */
  readonly on: IsoDate | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
}) {
  const height = ROW_HEIGHT_REM * rootFontSize();
  const rows = useVirtualizer({
    count: organs.length,
    getScrollElement: () => ref.current,
    estimateSize: () => height,
    overscan: 8,
    getItemKey: (index) => organs[index]?.id ?? index,
  });
  const at = organs.findIndex(({ id }) => id === chosen);
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (at !== -1) scrollToIndex(at);
  }, [at, scrollToIndex]);
  const now = useToday();
  const day = on ?? now;

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((ref.current?.clientHeight ?? 0) / height) - 1);
    const step = stepOf(event.key, page, organs.length);
    const to = Math.min(Math.max(Math.max(at, 0) + step, 0), organs.length - 1);
    const target = organs[at === -1 ? 0 : to];
    const here = organs[at];
    if (step !== 0 && target !== undefined) onChoose(target.id);
    else if (event.key === 'Enter' && here !== undefined) onOpen(here.id);
    else if (event.key === 'Delete' && here !== undefined) onRemove(here.id);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={ref}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={words.label}
      aria-activedescendant={at === -1 ? undefined : `organ-${chosen}`}
      onKeyDown={onKeyDown}
    >
      <div className={classes.rows} role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const organ = organs[index];
          if (organ === undefined) return null;
          const tag = periodTag(organ, day);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list
            <div
              key={organ.id}
              id={`organ-${organ.id}`}
              className={classes.row}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={organs.length}
              aria-posinset={index + 1}
              data-gone={tag === null ? undefined : true}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onChoose(organ.id)}
            >
              <span className={classes.name} title={organ.name}>
                {organ.name}
              </span>
              <span className={classes.kind}>{categoryName(organ)}</span>
              <span className={classes.tags}>
                {organ.group === true && <span className={classes.tag}>{words.group}</span>}
                {tag !== null && (
                  <span className={classes.tag} data-tone="amber">
                    {tag}
                  </span>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
