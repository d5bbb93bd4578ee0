import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { editorStrings } from '../../strings/editor';
import { usePlaceValue, usePlanStore } from '../session/use-plan';
import { useQuietIndex } from '../session/use-quiet-index';
import { dropIndex, type Edge, isIdleMove } from './drop-index';
import styles from './outline.module.css';
import { outlineAct } from './outline-keys';
import { OutlineLine, rowId } from './outline-line';
import { type OutlineRow, outlineRows } from './outline-rows';

/** What the outline does to the plan. The functions must stay the same from drawing to drawing. */
export type OutlineActs = {
  /** Puts the caret into the block and shows it. */
  readonly onJump: (id: string) => void;
  readonly onMove: (id: string, by: 'up' | 'down') => void;
  readonly onDepth: (id: string, by: 'in' | 'out') => void;
  /** Moves an item with all that belongs to it before the block that stands at `index` now. */
  readonly onPlace: (id: string, index: number) => void;
};

/** The plan as a tree, beside the page. */
export function OutlinePane({ onJump, onMove, onDepth, onPlace }: OutlineActs) {
  const store = usePlanStore();
  const index = useQuietIndex();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => outlineRows(index, closed), [index, closed]);
  const current = useCurrentRow(rows);
  const [chosen, setChosen] = useState<string | null>(null);
  const active = rows.some(({ id }) => id === chosen) ? chosen : (current ?? rows[0]?.id ?? null);
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 30,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: 12,
  });

  // Rows that come and go do not pull the list about: only a caret that moved does.
  const follow = useEffectEvent((id: string | null) => {
    const at = rows.findIndex((row) => row.id === id);
    if (at !== -1) virtual.scrollToIndex(at);
  });
  useEffect(() => follow(current), [current]);

  const toggle = useCallback((id: string) => {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const jump = useCallback(
    (id: string) => {
      setChosen(null);
      onJump(id);
    },
    [onJump],
  );
  const mayDrop = useCallback(
    (dragged: string, row: OutlineRow, edge: Edge) => {
      const { blocks } = store.index().plan;
      const to = dropIndex(blocks, row, edge);
      const from = blocks.findIndex(({ id }) => id === dragged);
      return to !== null && from !== -1 && !isIdleMove(blocks, from, to);
    },
    [store],
  );
  const drop = useCallback(
    (dragged: string, row: OutlineRow, edge: Edge) => {
      const to = dropIndex(store.index().plan.blocks, row, edge);
      if (to !== null) onPlace(dragged, to);
    },
    [store, onPlace],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const act = outlineAct(event, rows, active);
    if (act === null) return;
    event.preventDefault();
    switch (act.do) {
      case 'focus':
        setChosen(act.id);
        virtual.scrollToIndex(rows.findIndex(({ id }) => id === act.id));
        break;
      case 'open':
      case 'close':
        toggle(act.id);
        break;
      case 'jump':
        jump(act.id);
        break;
      case 'move':
        setChosen(act.id);
        onMove(act.id, act.by);
        break;
      case 'depth':
        setChosen(act.id);
        onDepth(act.id, act.by);
        break;
    }
  };

  return (
    <div className={styles.pane} data-editor-pane="outline">
      <h2 className={styles.head} id="outline-head">
        {editorStrings.outline.title}
      </h2>
      <div
        ref={frame}
        className={styles.tree}
        role="tree"
        tabIndex={0}
        aria-labelledby="outline-head"
        aria-activedescendant={active === null ? undefined : rowId(active)}
        onKeyDown={onKeyDown}
        onBlur={() => setChosen(null)}
      >
        <div className={styles.rows} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((line) => {
            const row = rows[line.index];
            return row === undefined ? null : (
              <div
                key={line.key}
                ref={virtual.measureElement}
                data-index={line.index}
                role="presentation"
                className={styles.line}
                style={{ transform: `translateY(${line.start}px)` }}
              >
                <OutlineLine
                  row={row}
                  active={row.id === active}
                  current={row.id === current}
                  onJump={jump}
                  onToggle={toggle}
                  mayDrop={mayDrop}
                  onDrop={drop}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The row that names where the caret stands: that of the item, or the nearest one that is shown above it. */
function useCurrentRow(rows: readonly OutlineRow[]): string | null {
  const store = usePlanStore();
  const block = usePlaceValue((place) => place?.block ?? null);
  const owner = block === null ? null : (store.index().owners.get(block) ?? block);
  return useMemo(() => {
    if (owner === null) return null;
    if (rows.some(({ id }) => id === owner)) return owner;
    const { blocks } = store.index().plan;
    const at = blocks.findIndex(({ id }) => id === owner);
    const shown = new Set(rows.map(({ id }) => id));
    return blocks.slice(0, at).findLast(({ id }) => shown.has(id))?.id ?? null;
  }, [rows, owner, store]);
}
