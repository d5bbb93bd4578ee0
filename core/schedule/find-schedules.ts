import { matchText, overlaps, type TextRange } from '../vietnamese/match-text';
import { matchForms } from './match-forms';
import type { SimpleSchedule } from './schedule-value';

export type FoundSchedule = TextRange & { readonly value: SimpleSchedule };

/**
 * The times that running text names, in order: "trước ngày 20/6", "trong năm 2022", "Quý IV/2026". Only
 * phrases that set a time wherever they stand; a bare date, "thường xuyên" or "giai đoạn 2021–2030" may be
 * anything. Offsets are UTF-16 units of `text`; nothing is found inside `except` (citations, say).
 */
export function findSchedules(text: string, except: readonly TextRange[] = []): FoundSchedule[] {
  const { folded, offsets } = matchText(text);
  return matchForms(folded, ({ inText }) => inText).flatMap(({ start, end, value }) => {
    const range = { start: offsets[start] ?? 0, end: offsets[end] ?? text.length };
    return except.some((other) => overlaps(range, other)) ? [] : [{ ...range, value }];
  });
}
