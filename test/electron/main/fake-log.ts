import type { Log } from '../../../electron/main/log';

/** A log that keeps its lines, for tests that look at what was noted. */
export function keptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    file: '/du-thao.log',
    note: (event, details = {}) => lines.push([event, ...Object.values(details)].join(' ')),
    bug: (event, { name }) => lines.push(`${event} ${name}`),
  };
}
