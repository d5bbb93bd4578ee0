import { describe, expect, it } from 'vitest';
import type { DueItem, UndatedItem } from '../../../electron/contract/due-channels';
import { dueFigures, dueLines } from '../../../renderer/due/due-lines';
import { shownPeriods, spanBefore, stepped } from '../../../renderer/due/due-span';

const TODAY = '2026-06-10';

function place(item: string) {
  return {
    plan: 'plan',
    planKind: 'Kế hoạch',
    symbol: '15-KH/TU',
    subject: 'thực hiện',
    item,
    kind: 'task' as const,
    path: 'II.1',
    text: item,
    lead: [],
  };
}

const due = (item: string, day: string): DueItem => ({
  ...place(item),
  due: day,
  lastDay: day,
  part: null,
  words: `chậm nhất ngày ${day}`,
});
const undated = (item: string, why: UndatedItem['why']): UndatedItem => ({
  ...place(item),
  why,
  words: why === 'none' ? null : 'lời',
});

const DUE = [due('past', '2026-06-01'), due('soon', '2026-06-15'), due('later', '2026-07-20')];
const UNDATED = [undated('c', 'none'), undated('a', 'not-understood'), undated('b', 'open')];

const keysOf = (state?: 'overdue' | 'due-soon' | 'upcoming' | 'undated', items = DUE) =>
  dueLines({ due: items, undated: UNDATED }, { unit: 'month', today: TODAY, state }).map((line) =>
    line.type === 'item' || line.type === 'undated' ? line.item.item : line.key,
  );

describe('dueLines', () => {
  it('lists by period with today between, then what has no date, the least understood first', () => {
    expect(keysOf()).toEqual([
      '2026-06',
      'past',
      'today',
      'soon',
      '2026-07',
      'later',
      'section not-understood',
      'a',
      'section open',
      'b',
      'section none',
      'c',
    ]);
  });

  it('marks today before the first period and after the last thing', () => {
    expect(keysOf(undefined, DUE.slice(2)).slice(0, 3)).toEqual(['today', '2026-07', 'later']);
    expect(keysOf(undefined, DUE.slice(0, 1)).slice(0, 3)).toEqual(['2026-06', 'past', 'today']);
    expect(keysOf(undefined, [])[0]).toBe('section not-understood');
  });

  it('narrows to one state', () => {
    expect(keysOf('overdue')).toEqual(['2026-06', 'past']);
    expect(keysOf('due-soon')).toEqual(['2026-06', 'soon']);
    expect(keysOf('undated')[0]).toBe('section not-understood');
  });

  it('gives every line a key of its own, also when one task says a day twice', () => {
    const twice = [due('same', '2026-06-15'), due('same', '2026-06-15')];
    const keys = dueLines({ due: twice, undated: [] }, { unit: 'week', today: TODAY, state: undefined }).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts what is listed', () => {
    expect(dueFigures(DUE, UNDATED, TODAY)).toEqual({
      overdue: 1,
      'due-soon': 1,
      upcoming: 1,
      undated: 3,
    });
  });
});

describe('the days shown', () => {
  it('begin with the period of today, or of the chosen day', () => {
    expect(shownPeriods({}, TODAY).span).toEqual({ from: '2026-06-01', to: '2027-05-31' });
    expect(shownPeriods({ unit: 'week', from: '2025-12-31' }, TODAY).span).toEqual({
      from: '2025-12-29',
      to: '2026-03-29',
    });
    expect(shownPeriods({ unit: 'quarter' }, TODAY).periods).toHaveLength(8);
  });

  it('move by one period, over the end of a year', () => {
    const january = shownPeriods({ unit: 'month', from: '2026-01-20' }, TODAY);
    expect([stepped(january, 'earlier'), stepped(january, 'later')]).toEqual(['2025-12-01', '2026-02-01']);
  });

  it('have a year before them unless they begin in the future', () => {
    expect(spanBefore(shownPeriods({}, TODAY), TODAY)).toEqual({ from: '2025-06-01', to: '2026-05-31' });
    expect(spanBefore(shownPeriods({ from: '2027-01-01' }, TODAY), TODAY)).toBeNull();
  });
});
