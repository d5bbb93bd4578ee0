import { runningDate } from '../../core/citations/format-citation';
import { DUE_SOON_DAYS, type DueState, dueState } from '../../core/schedule/deadline';
import type { PointState } from '../../core/trace/coverage';
import type { TaskRecord } from '../../core/trace/task-record';

/** The words of tables, the same in every kind of file. */

export const DUE_STATES: Readonly<Record<DueState, string>> = {
  overdue: 'Quá hạn',
  'due-soon': 'Sắp đến hạn',
  upcoming: 'Chưa đến hạn',
};

export const POINT_STATES: Readonly<Record<PointState, string>> = {
  covered: 'Đã có nhiệm vụ',
  outdated: 'Cần rà soát',
  hole: 'Còn trống',
};

export const KINDS: Readonly<Record<TaskRecord['kind'], string>> = { task: 'Nhiệm vụ', duty: 'Trách nhiệm' };

/** How a task stands on a day, also when it has no date. */
export function taskState({ lastDay, recurring, schedule }: TaskRecord, today: string): string {
  if (recurring) return 'Định kỳ';
  if (lastDay !== null) return DUE_STATES[dueState({ lastDay }, today, DUE_SOON_DAYS)];
  return schedule === null ? 'Không ghi thời gian' : 'Không có ngày';
}

/** Who leads, or carries out alone. */
export function inCharge({ lead, executors }: TaskRecord): string {
  return namesOf(lead.length > 0 ? lead : executors);
}

export function namesOf(organs: TaskRecord['coordinators']): string {
  return organs.map(({ name }) => name).join('; ');
}

/** "Kế hoạch số 15-KH/TU, ngày 05/02/2026", or its subject while it has no number. */
export function planWords({ kind, symbol, date, subject }: TaskRecord['plan']): string {
  const name = symbol === null ? `${kind} ${subject}`.trim() : `${kind} số ${symbol}`;
  return date === null ? name : `${name}, ngày ${runningDate(date)}`;
}

/** "tính đến ngày 21/11/2026". */
export function asOf(today: string): string {
  return `tính đến ngày ${runningDate(today)}`;
}

/** A point or item as one names it: "III.2. Hoàn thiện chính sách". */
export function labelled(label: string, text: string): string {
  return label === '' ? text : `${label}. ${text}`;
}

/** The words without what cannot stand in XML: a point of a document may be pasted from anywhere. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '');
}
