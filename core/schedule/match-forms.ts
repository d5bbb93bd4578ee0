import { SCHEDULE_FORMS, type ScheduleForm } from './schedule-forms';
import type { SimpleSchedule } from './schedule-value';

/** A phrase of a folded text that is a time: where it stands there, and what it means. */
export type FoundForm = { readonly start: number; readonly end: number; readonly value: SimpleSchedule };

// Spaces of a pattern stand for any white space; a phrase neither begins nor ends inside a word or a number.
const COMPILED = SCHEDULE_FORMS.map((form) => ({
  form,
  expression: new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\d[/.-])(?:${form.pattern.replaceAll(' ?', String.raw`\s*`).replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}]|\s*[/-]\s*\d|\.\d)`,
    'gu',
  ),
}));

/**
 * Every readable phrase of a folded text, in order, none overlapping another: the leftmost first, then the
 * longest. `admit` says which forms count.
 */
export function matchForms(folded: string, admit: (form: ScheduleForm) => boolean): FoundForm[] {
  const found = COMPILED.filter(({ form }) => admit(form)).flatMap(({ form, expression }) =>
    [...folded.matchAll(expression)].flatMap((match) => {
      const value = form.read(match.slice(1));
      return value === null ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundForm[] = [];
  for (const candidate of found) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}
