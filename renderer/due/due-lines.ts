import { groupBy } from '../../core/base/group-by';
import { DUE_SOON_DAYS, type DueState, dueState } from '../../core/schedule/deadline';
import { type Period, periodOf } from '../../core/schedule/period';
import type { DueItem, UndatedItem } from '../../electron/contract/due-channels';
import type { DueView } from '../app/place';
import type { DueUnit } from './due-span';

/** One line of the list. `key` stays the same for the same thing. */
export type DueLine =
  | { readonly type: 'period'; readonly key: string; readonly period: Period; readonly count: number }
  | { readonly type: 'today'; readonly key: 'today' }
  | {
      readonly type: 'section';
      readonly key: string;
      readonly why: UndatedItem['why'];
      readonly count: number;
    }
  | { readonly type: 'item'; readonly key: string; readonly item: DueItem; readonly state: DueState }
  | { readonly type: 'undated'; readonly key: string; readonly item: UndatedItem };

export type ItemLine = Extract<DueLine, { readonly type: 'item' | 'undated' }>;

export type DueFigures = Readonly<Record<DueState | 'undated', number>>;

/** What is listed, from most to least in need of a look. */
const SECTIONS = ['not-understood', 'open', 'none'] as const;

/** How many things stand how today; `undated` counts what is told, not what there is. */
export function dueFigures(
  due: readonly DueItem[],
  undated: readonly UndatedItem[],
  today: string,
): DueFigures {
  const states = groupBy(due, (item) => dueState(item, today, DUE_SOON_DAYS));
  const count = (state: DueState) => states.get(state)?.length ?? 0;
  return {
    overdue: count('overdue'),
    'due-soon': count('due-soon'),
    upcoming: count('upcoming'),
    undated: undated.length,
  };
}

/**
 * The lines of the list: what is due, by period, with today's place among it, then what has no date. `due` is in
 * order of time.
 */
export function dueLines(
  { due, undated }: { readonly due: readonly DueItem[]; readonly undated: readonly UndatedItem[] },
  {
    unit,
    today,
    state,
  }: { readonly unit: DueUnit; readonly today: string; readonly state: DueView['state'] },
): DueLine[] {
  return [
    ...(state === 'undated' ? [] : datedLines(due, unit, today, state)),
    ...(state === undefined || state === 'undated' ? undatedLines(undated) : []),
  ];
}

function datedLines(
  due: readonly DueItem[],
  unit: DueUnit,
  today: string,
  wanted: DueState | undefined,
): DueLine[] {
  const shown = due.flatMap((item) => {
    const state = dueState(item, today, DUE_SOON_DAYS);
    return wanted === undefined || wanted === state ? [{ item, state }] : [];
  });
  const lines: DueLine[] = [];
  const seen = new Map<string, number>();
  let isTodayShown = wanted !== undefined;
  const markToday = () => {
    isTodayShown = true;
    lines.push({ type: 'today', key: 'today' });
  };
  for (const [, items] of groupBy(shown, ({ item }) => periodOf(item.due, unit).key)) {
    const [first] = items;
    if (first === undefined) continue;
    const period = periodOf(first.item.due, unit);
    if (!isTodayShown && today < period.from) markToday();
    lines.push({ type: 'period', key: period.key, period, count: items.length });
    for (const { item, state } of items) {
      if (!isTodayShown && today < item.due) markToday();
      const key = itemKey(item);
      const again = seen.get(key) ?? 0;
      seen.set(key, again + 1);
      lines.push({ type: 'item', key: again === 0 ? key : `${key} ${again}`, item, state });
    }
  }
  if (!isTodayShown && shown.length > 0) markToday();
  return lines;
}

function undatedLines(undated: readonly UndatedItem[]): DueLine[] {
  const byReason = groupBy(undated, ({ why }) => why);
  return SECTIONS.flatMap((why): DueLine[] => {
    const items = byReason.get(why) ?? [];
    if (items.length === 0) return [];
    return [
      { type: 'section', key: `section ${why}`, why, count: items.length },
      ...items.map((item): DueLine => ({ type: 'undated', key: `${item.plan} ${item.item}`, item })),
    ];
  });
}

/** One task may fall due on several days, and by several words on one. */
function itemKey({ plan, item, due, words, part }: DueItem): string {
  return `${plan} ${item} ${due} ${words} ${part ?? ''}`;
}

export function isItemLine(line: DueLine | undefined): line is ItemLine {
  return line?.type === 'item' || line?.type === 'undated';
}
