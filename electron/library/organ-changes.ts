import type { Kysely } from 'kysely';
import type { Finding } from '../../core/base/finding';
import { mayMeet } from '../../core/organs/existence';
import type { Organ } from '../../core/organs/organ';
import { organFindings } from '../../core/organs/organ-findings';
import { addDays, type IsoDate } from '../../core/schedule/calendar';
import { tidyWords } from '../../core/vietnamese/match-text';
import type { Failure } from '../contract/failure';
import { organExists, organRefused } from './organ-failures';
import { projectOrganRows } from './projections';
import { nameKey, organColumns } from './registers';
import type { LibraryTables } from './schema';

/** Writes organs, new or corrected, unless the register would be wrong then. Within a transaction. */
export async function putOrgans(
  transaction: Kysely<LibraryTables>,
  before: readonly Organ[],
  changed: readonly Organ[],
  now: Date,
): Promise<Failure | null> {
  const after = [...before.filter(({ id }) => changed.every((organ) => organ.id !== id)), ...changed];
  const double = changed.find((organ) => after.some((other) => isSameName(organ, other)));
  if (double !== undefined) return organExists(double.name);
  const findings = newFindings(before, after);
  if (findings.length > 0) return organRefused(findings);
  const at = now.toISOString();
  for (const organ of changed) {
    const columns = { ...organColumns(organ), origin: 'office' as const, updated_at: at };
    await transaction
      .insertInto('organs')
      .values({ ...columns, created_at: at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
      .execute();
    await projectOrganRows(transaction, organ);
  }
  return null;
}

/** True for another organ of that name which may have existed on the same day. */
function isSameName(organ: Organ, other: Organ): boolean {
  return organ.id !== other.id && nameKey(organ.name) === nameKey(other.name) && mayMeet(organ, other);
}

/** What a change makes wrong; what was wrong before does not stand in the way of other changes. */
function newFindings(before: readonly Organ[], after: readonly Organ[]): Finding[] {
  const known = new Set(organFindings(before).map(({ message }) => message));
  return organFindings(after).filter(({ severity, message }) => severity === 'error' && !known.has(message));
}

/** A successor that the register lacks stands where the organ stood that it comes from. */
export function newHeir(name: string, lastDay: IsoDate, ending: readonly Organ[], id: string): Organ {
  const { category, parent, rank, signing } = ending[0] ?? {};
  return {
    id,
    name: tidyWords(name),
    from: addDays(lastDay, 1),
    ...(category === undefined ? {} : { category }),
    ...(parent === undefined ? {} : { parent }),
    ...(rank === undefined ? {} : { rank }),
    ...(signing === undefined ? {} : { signing }),
  };
}

/** The organ as it stands after its last day, without the window that this day lay in. */
export function endedOrgan(organ: Organ, lastDay: IsoDate, heirs: readonly Organ[]): Organ {
  const { toWindow: _window, successors: _successors, ...rest } = organ;
  return {
    ...rest,
    to: lastDay,
    ...(heirs.length === 0 ? {} : { successors: [...new Set(heirs.map(({ id }) => id))] }),
  };
}
