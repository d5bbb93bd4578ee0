import type { OutlineRow } from './outline-rows';

/** What a key does in the outline; null for keys that are not the outline's. */
export type OutlineAct =
  | { readonly do: 'focus'; readonly id: string }
  | { readonly do: 'open' | 'close' | 'jump'; readonly id: string }
  | { readonly do: 'move'; readonly id: string; readonly by: 'up' | 'down' }
  | { readonly do: 'depth'; readonly id: string; readonly by: 'in' | 'out' };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** The keys of a tree, and Word's Alt+Shift+arrows for moving what is in hand. */
export function outlineAct(key: Key, rows: readonly OutlineRow[], current: string | null): OutlineAct | null {
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === current),
  );
  const row = rows[at];
  if (row === undefined || key.ctrlKey || key.metaKey) return null;
  if (key.altKey) return key.shiftKey && row.kind === 'item' ? arrangeAct(key.key, row.id) : null;
  if (key.shiftKey) return null;
  switch (key.key) {
    case 'ArrowDown':
      return focusOn(rows[at + 1]);
    case 'ArrowUp':
      return focusOn(rows[at - 1]);
    case 'Home':
      return focusOn(rows[0]);
    case 'End':
      return focusOn(rows.at(-1));
    case 'ArrowRight':
      if (!('branch' in row) || row.branch === 'none') return null;
      return row.branch === 'closed' ? { do: 'open', id: row.id } : focusOn(rows[at + 1]);
    case 'ArrowLeft':
      if (!('branch' in row)) return null;
      if (row.branch === 'open') return { do: 'close', id: row.id };
      return row.parent === null ? null : { do: 'focus', id: row.parent };
    case 'Enter':
    case ' ':
      return { do: 'jump', id: row.id };
    default:
      return null;
  }
}

function focusOn(row: OutlineRow | undefined): OutlineAct | null {
  return row === undefined ? null : { do: 'focus', id: row.id };
}

function arrangeAct(key: string, id: string): OutlineAct | null {
  switch (key) {
    case 'ArrowUp':
      return { do: 'move', id, by: 'up' };
    case 'ArrowDown':
      return { do: 'move', id, by: 'down' };
    case 'ArrowRight':
      return { do: 'depth', id, by: 'in' };
    case 'ArrowLeft':
      return { do: 'depth', id, by: 'out' };
    default:
      return null;
  }
}
