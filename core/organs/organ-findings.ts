import { findCycles } from '../base/find-cycles';
import type { Finding } from '../base/finding';
import { calendarDate, type IsoDate } from '../schedule/calendar';
import { padDay, padMonth } from '../schedule/format-schedule';
import type { Organ } from './organ';
import { successionCycle, unknownSuccessor } from './succession';

/**
 * What is wrong with a register of organs as a whole: ids used twice, names of organs that it lacks, dates in
 * the wrong order, and circles of succession, of parents or of groups. `place` is the organ's id.
 */
export function organFindings(organs: readonly Organ[]): Finding[] {
  const register = new Map(organs.map((organ) => [organ.id, organ]));
  const nameOf = (id: string) => register.get(id)?.name ?? id;
  const ring = (ids: readonly string[]) => [...ids, ...ids.slice(0, 1)].map(nameOf).join(' → ');
  const circles = (next: (organ: Organ) => readonly string[]) =>
    findCycles(register.keys(), (id) => {
      const organ = register.get(id);
      return organ === undefined ? [] : next(organ);
    });
  return [
    ...repeatedIds(organs),
    ...organs.flatMap((organ) => [...unknownReferences(organ, register), ...dateFindings(organ)]),
    ...circles(({ successors }) => successors ?? []).map((ids) =>
      successionCycle(ids[0] ?? '', [...ids, ...ids.slice(0, 1)].map(nameOf)),
    ),
    ...circles(({ parent }) => (parent === undefined ? [] : [parent])).map((ids) =>
      finding('organ/parent-cycle', ids[0], `Cấp trên vòng tròn: ${ring(ids)}.`),
    ),
    ...circles(({ members }) => (members ?? []).map(({ organ }) => organ)).map((ids) =>
      finding('organ/group-cycle', ids[0], `Nhóm chứa chính nó: ${ring(ids)}.`),
    ),
  ];
}

function finding(rule: string, place: string | undefined, message: string): Finding {
  return { rule, severity: 'error', place: place ?? '', message };
}

function repeatedIds(organs: readonly Organ[]): Finding[] {
  const seen = new Set<string>();
  return organs.flatMap(({ id }) => {
    if (seen.has(id)) return [finding('organ/duplicate-id', id, `Mã “${id}” bị trùng trong sổ cơ quan.`)];
    seen.add(id);
    return [];
  });
}

function unknownReferences(organ: Organ, register: ReadonlyMap<string, Organ>): Finding[] {
  const unknown = (ids: readonly string[]) => ids.filter((id) => !register.has(id));
  return [
    ...unknown(organ.successors ?? []).map((id) => unknownSuccessor(organ.id, id)),
    ...unknown(organ.parent === undefined ? [] : [organ.parent]).map((id) =>
      finding('organ/unknown-parent', organ.id, `Cơ quan cấp trên “${id}” không có trong sổ cơ quan.`),
    ),
    ...unknown((organ.members ?? []).map((member) => member.organ)).map((id) =>
      finding('organ/unknown-member', organ.id, `Thành viên “${id}” của nhóm không có trong sổ cơ quan.`),
    ),
  ];
}

function dayWords(iso: IsoDate): string {
  const { day, month, year } = calendarDate(iso);
  return `${padDay(day)}/${padMonth(month)}/${year}`;
}

function dateFindings(organ: Organ): Finding[] {
  const first = organ.from ?? organ.fromWindow?.[0];
  const last = organ.to ?? organ.toWindow?.[1];
  return first !== undefined && last !== undefined && first > last
    ? [
        finding(
          'organ/dates-reversed',
          organ.id,
          `“${organ.name}” kết thúc (${dayWords(last)}) trước khi bắt đầu (${dayWords(first)}).`,
        ),
      ]
    : [];
}
