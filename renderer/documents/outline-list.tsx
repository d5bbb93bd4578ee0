import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { DocumentPoint } from '../../core/citations/document-record';
import { vi } from '../strings/vi';
import { listKeys } from '../ui/list-keys';
import { rootFontSize } from '../ui/root-font-size';
import classes from './documents.module.css';
import outlineClasses from './outline.module.css';
import type { OutlineAct } from './outline-tools';
import type { PointMark } from './point-mark';

const words = vi.documents.outline;
const ROW_HEIGHT_REM = 2.75;

/** The points as a list with one tab stop, of which only the rows in sight are in the page. */
export function OutlineList({
  points,
  answers,
  marks,
  at,
  onMove,
  onAct,
  ref,
}: {
  readonly points: readonly DocumentPoint[];
  readonly answers: ReadonlyMap<string, number>;
  readonly marks?: ReadonlyMap<string, PointMark>;
  /** The point in hand. */
  readonly at: number;
  readonly onMove: (index: number) => void;
  readonly onAct: (act: OutlineAct) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const rem = rootFontSize();
  const rows = useVirtualizer({
    count: points.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_REM * rem,
    overscan: 8,
    getItemKey: (index) => points[index]?.id ?? index,
  });
  useEffect(() => rows.scrollToIndex(at), [at, rows]);
  const walk = listKeys({
    count: points.length,
    at,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (ROW_HEIGHT_REM * rem)) - 1),
    onMove,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (walk(event)) return;
    const act = actOf(event);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    onAct(act);
  };
  return (
    <div className={outlineClasses.outlineFrame} ref={scroller}>
      <div
        ref={ref}
        className={outlineClasses.list}
        role="listbox"
        tabIndex={0}
        aria-label={words.list}
        aria-activedescendant={`point-${points[at]?.id}`}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const point = points[index];
          if (point === undefined) return null;
          const mark = marks?.get(point.id);
          const count = answers.get(point.id) ?? 0;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys for all its rows
            <div
              key={point.id}
              id={`point-${point.id}`}
              className={outlineClasses.point}
              style={{
                transform: `translateY(${start}px)`,
                paddingInlineStart: `${0.25 + point.depth * 0.75}rem`,
              }}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={points.length}
              onClick={() => onMove(index)}
              onDoubleClick={() => onAct('edit')}
            >
              <span className={outlineClasses.label}>{point.label}</span>
              <span className={outlineClasses.pointText}>
                {point.text === '' ? <em className={classes.quiet}>{words.noText}</em> : point.text}
              </span>
              {mark !== undefined && (
                <span className={classes.badge} data-tone={mark === 'new' ? 'green' : 'amber'}>
                  {words.marks[mark]}
                </span>
              )}
              {point.origin === 'plan' && <span className={classes.badge}>{words.fromPlan}</span>}
              {count > 0 && <span className={outlineClasses.answers}>{words.answers(count)}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function actOf({ key, altKey, shiftKey, ctrlKey }: KeyboardEvent): OutlineAct | null {
  if (ctrlKey) return key.toLowerCase() === 'z' && !altKey && !shiftKey ? 'undo' : null;
  if (altKey && shiftKey) return SHIFTED[key] ?? null;
  return altKey || shiftKey ? null : (PLAIN[key] ?? null);
}

const SHIFTED: Readonly<Record<string, OutlineAct>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};
const PLAIN: Readonly<Record<string, OutlineAct>> = {
  Enter: 'edit',
  F2: 'edit',
  Insert: 'add',
  Delete: 'remove',
};
