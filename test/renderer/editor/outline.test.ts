import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/plan/blocks';
import { dropIndex, isIdleMove } from '../../../renderer/editor/outline/drop-index';
import { outlineAct } from '../../../renderer/editor/outline/outline-keys';
import { type OutlineRow, outlineRows } from '../../../renderer/editor/outline/outline-rows';
import { indexPlan } from '../../../renderer/editor/session/plan-index';
import { seedPlan } from '../../helpers/seeds';

const NONE: ReadonlySet<string> = new Set();
const plan = seedPlan('ke-hoach-10-nq-tw');

function rowsOf(closed: ReadonlySet<string> = NONE): OutlineRow[] {
  return outlineRows(indexPlan(plan), closed);
}

function rowNamed(rows: readonly OutlineRow[], text: string): OutlineRow {
  const row = rows.find((candidate) => candidate.text.startsWith(text));
  if (row === undefined) throw new Error(`No row ${text}`);
  return row;
}

function key(name: string, modifiers: Partial<Record<'altKey' | 'shiftKey' | 'ctrlKey', boolean>> = {}) {
  return { key: name, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...modifiers };
}

describe('outlineRows', () => {
  it('shows items with labels, then recipients and signature', () => {
    const rows = rowsOf();
    expect(
      rows.slice(0, 5).map((row) => ('label' in row ? `${row.level} ${row.label} ${row.text}` : '')),
    ).toEqual([
      '1 I- MỤC ĐÍCH, YÊU CẦU',
      '2 1. Mục đích',
      '2 2. Yêu cầu',
      '1 II- NHIỆM VỤ VÀ GIẢI PHÁP',
      '2 1. Nhiệm vụ thường xuyên',
    ]);
    expect(rows.slice(-2)).toMatchObject([
      { kind: 'recipients', count: 7 },
      { kind: 'signature', text: 'T/M' },
    ]);
  });

  it('marks exactly the three tasks', () => {
    const tasks = rowsOf().filter((row) => 'task' in row && row.task === 'led');
    expect(tasks.map((row) => ('label' in row ? row.label : ''))).toEqual(['2.1.', '2.2.', '2.3.']);
  });

  it('tells place and number among siblings, as a partly drawn tree must', () => {
    const rows = rowsOf();
    expect(rowNamed(rows, 'Yêu cầu')).toMatchObject({ position: 2, setSize: 2, level: 2 });
    expect(rowNamed(rows, 'NHIỆM VỤ VÀ')).toMatchObject({ position: 2, setSize: 5 });
  });

  it('hides what stands below a closed row and says so', () => {
    const section = rowNamed(rowsOf(), 'NHIỆM VỤ VÀ');
    const rows = rowsOf(new Set([section.id]));
    expect(rows).toHaveLength(rowsOf().length - 9);
    expect(rowNamed(rows, 'NHIỆM VỤ VÀ')).toMatchObject({ branch: 'closed' });
    expect(rows.some(({ text }) => text.startsWith('Nhiệm vụ trọng tâm'))).toBe(false);
  });
});

describe('dropIndex', () => {
  const { blocks } = plan;
  const at = (text: string) => blocks.findIndex(({ id }) => id === rowNamed(rowsOf(), text).id);

  it('goes before an item, or behind all that belongs to a leaf', () => {
    const row = rowNamed(rowsOf(), 'Yêu cầu');
    expect(dropIndex(blocks, row, 'before')).toBe(at('Yêu cầu'));
    expect(dropIndex(blocks, row, 'after')).toBe(at('NHIỆM VỤ VÀ'));
  });

  it('goes to the top of an open branch and behind a closed one', () => {
    const open = rowNamed(rowsOf(), 'Nhiệm vụ thường xuyên');
    expect(dropIndex(blocks, open, 'after')).toBe(at('Nhiệm vụ thường xuyên') + 1);
    const closed = rowNamed(rowsOf(new Set([open.id])), 'Nhiệm vụ thường xuyên');
    expect(dropIndex(blocks, closed, 'after')).toBe(at('Nhiệm vụ trọng tâm'));
  });

  it('goes to the end of the main text before the recipients, never behind them', () => {
    const recipients = rowsOf().find(({ kind }) => kind === 'recipients');
    if (recipients === undefined) throw new Error('No recipients');
    expect(dropIndex(blocks, recipients, 'before')).toBe(
      blocks.findIndex(({ type }) => type === 'recipients'),
    );
    expect(dropIndex(blocks, recipients, 'after')).toBeNull();
  });

  it('does nothing inside the branch that is moved', () => {
    const from = at('NHIỆM VỤ VÀ');
    expect(isIdleMove(blocks, from, from)).toBe(true);
    expect(isIdleMove(blocks, from, from + 3)).toBe(true);
    expect(isIdleMove(blocks, from, at('TỔ CHỨC'))).toBe(true);
    expect(isIdleMove(blocks, from, at('MỤC ĐÍCH'))).toBe(false);
    expect(isIdleMove(blocks as readonly Block[], from, blocks.length - 2)).toBe(false);
  });
});

describe('outlineAct', () => {
  const rows = rowsOf();
  const section = rowNamed(rows, 'MỤC ĐÍCH');
  const child = rowNamed(rows, 'Mục đích');

  it.each([
    ['ArrowDown', section, { do: 'focus', id: child.id }],
    ['ArrowUp', child, { do: 'focus', id: section.id }],
    ['ArrowRight', section, { do: 'focus', id: child.id }],
    ['ArrowLeft', section, { do: 'close', id: section.id }],
    ['ArrowLeft', child, { do: 'focus', id: section.id }],
    ['Enter', child, { do: 'jump', id: child.id }],
    ['End', child, { do: 'focus', id: rows.at(-1)?.id }],
    ['a', child, null],
  ])('%s', (name, row, act) => {
    expect(outlineAct(key(name), rows, row.id)).toEqual(act);
  });

  it('opens a closed row, and moves items as Word does', () => {
    const closed = rowsOf(new Set([section.id]));
    expect(outlineAct(key('ArrowRight'), closed, section.id)).toEqual({ do: 'open', id: section.id });
    const alt = { altKey: true, shiftKey: true };
    expect(outlineAct(key('ArrowUp', alt), rows, child.id)).toEqual({ do: 'move', id: child.id, by: 'up' });
    expect(outlineAct(key('ArrowRight', alt), rows, child.id)).toEqual({
      do: 'depth',
      id: child.id,
      by: 'in',
    });
    const signature = rows.at(-1)?.id ?? '';
    expect(outlineAct(key('ArrowUp', alt), rows, signature)).toBeNull();
  });
});
