import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useRef } from 'react';
import { editorStrings } from '../../strings/editor';
import type { Edge } from './drop-index';
import { ItemMark } from './item-mark';
import styles from './outline.module.css';
import type { OutlineRow } from './outline-rows';
import { useRowDrag } from './use-row-drag';

const words = editorStrings.outline;

type OutlineLineProps = {
  readonly row: OutlineRow;
  /** The keys act on this row. */
  readonly active: boolean;
  /** The caret stands in what this row names. */
  readonly current: boolean;
  readonly onJump: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly mayDrop: (dragged: string, row: OutlineRow, edge: Edge) => boolean;
  readonly onDrop: (dragged: string, row: OutlineRow, edge: Edge) => void;
};

export function rowId(id: string): string {
  return `outline-${id}`;
}

/** One line of the outline: label, text, and what is to be known of it at a glance. */
export const OutlineLine = memo(Line, isSameLine);

/** Rows are made anew with each outline; a line is drawn again only when it says something else. */
function isSameLine(a: OutlineLineProps, b: OutlineLineProps): boolean {
  return (
    a.active === b.active &&
    a.current === b.current &&
    a.onJump === b.onJump &&
    a.mayDrop === b.mayDrop &&
    isSameRow(a.row, b.row)
  );
}

function isSameRow(a: OutlineRow, b: OutlineRow): boolean {
  const left: Readonly<Record<string, unknown>> = a;
  const right: Readonly<Record<string, unknown>> = b;
  return a === b || Object.keys(left).every((name) => left[name] === right[name]);
}

function Line({ row, active, current, onJump, onToggle, mayDrop, onDrop }: OutlineLineProps) {
  const element = useRef<HTMLDivElement>(null);
  const { dragging, edge } = useRowDrag(element, {
    row,
    mayDrop: (dragged, at) => mayDrop(dragged, row, at),
    onDrop: (dragged, at) => onDrop(dragged, row, at),
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it has the focus and answers the keys
    <div
      ref={element}
      id={rowId(row.id)}
      role="treeitem"
      tabIndex={-1}
      className={styles.row}
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.position}
      aria-selected={current}
      aria-expanded={'branch' in row && row.branch !== 'none' ? row.branch === 'open' : undefined}
      data-level={Math.min(row.level, 6)}
      data-kind={row.kind}
      data-active={active || undefined}
      data-dragging={dragging || undefined}
      data-edge={edge ?? undefined}
      onClick={() => onJump(row.id)}
    >
      {'branch' in row && <Twisty branch={row.branch} onToggle={() => onToggle(row.id)} />}
      {'label' in row && row.label !== '' && <span className={styles.label}>{row.label}</span>}
      <span className={styles.text}>{rowText(row)}</span>
      <RowMark row={row} />
    </div>
  );
}

function Twisty({
  branch,
  onToggle,
}: {
  readonly branch: 'none' | 'open' | 'closed';
  readonly onToggle: () => void;
}) {
  if (branch === 'none') return <span className={styles.twisty} />;
  const Icon = branch === 'open' ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: ArrowLeft and ArrowRight on the tree do the same
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; aria-expanded tells the rest
    <span
      className={styles.twisty}
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <Icon size={14} aria-hidden />
    </span>
  );
}

function rowText(row: OutlineRow): string {
  switch (row.kind) {
    case 'recipients':
      return words.recipients;
    case 'signature':
      return words.signature;
    default:
      return row.text === '' ? words.empty : row.text;
  }
}

function RowMark({ row }: { readonly row: OutlineRow }) {
  switch (row.kind) {
    case 'recipients':
      return <span className={styles.count}>{row.count}</span>;
    case 'signature':
      return row.text === '' ? null : <span className={styles.count}>{row.text}</span>;
    default:
      return <ItemMark row={row} />;
  }
}
