const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The clock time of a moment (ISO 8601) on this machine: `14:05`. */
export function formatTime(moment: string): string {
  return clock.format(new Date(moment));
}

/**
 * When something was done, as one says it: `14:05` today, `Hôm qua 14:05`, else the date in the short form
 * that running text uses (day and the months 1 and 2 padded): `05/02/2026`, `10/3/2026`.
 */
export function formatMoment(moment: string, now: Date): string {
  const then = new Date(moment);
  const days = Math.round((startOfDay(now) - startOfDay(then)) / 86_400_000);
  if (days === 0) return formatTime(moment);
  if (days === 1) return `Hôm qua ${formatTime(moment)}`;
  return shortDate(then.getFullYear(), then.getMonth() + 1, then.getDate());
}

/** A calendar date (ISO 8601) as running text writes it: `10/02/2022`, `03/4/2018`. */
export function formatDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return shortDate(year, month, day);
}

function shortDate(year: number, month: number, day: number): string {
  const padded = (value: number, until: number) => (value <= until ? `0${value}` : String(value));
  return `${padded(day, 9)}/${padded(month, 2)}/${year}`;
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
