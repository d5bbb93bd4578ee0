import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { type Existence, existenceOn } from '../../core/organs/existence';
import { type Organ, organSchema } from '../../core/organs/organ';
import { successorsOn } from '../../core/organs/succession';
import type { IsoDate } from '../../core/schedule/calendar';
import { tidyWords } from '../../core/vietnamese/match-text';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import { endedOrgan, newHeir, putOrgans } from './organ-changes';
import { organConflict, organNotFound } from './organ-failures';
import { usesOfOrgan } from './organ-uses';
import type { Surroundings } from './plan-store';
import { unprojectOrgan } from './projections';
import type { LibraryTables } from './schema';

type Queries = Kysely<LibraryTables>;

const byName = new Intl.Collator('vi');

/** How an organ stood on a day, and who stood in its place when it had ended. */
export type OrganOn = {
  readonly organ: Organ;
  readonly existence: Existence;
  readonly successors: readonly Organ[];
};

/** The register of organs: those that came with the application, and those of the office. */
export function organStore(queries: Kysely<LibraryTables>, { now, newId }: Surroundings) {
  return {
    async listOrgans(): Promise<Result<Response<'organs.list'>, Failure>> {
      const organs = await readOrgans(queries);
      return succeed({ organs: organs.sort((a, b) => byName.compare(a.name, b.name)) });
    },

    async addOrgan({ organ }: Request<'organs.add'>): Promise<Result<Response<'organs.add'>, Failure>> {
      const added: Organ = { ...organ, name: tidyWords(organ.name), id: newId() };
      return await queries.transaction().execute(async (transaction) => {
        const refused = await putOrgans(transaction, await readOrgans(transaction), [added], now());
        return refused === null ? succeed({ organ: added }) : fail(refused);
      });
    },

    /**
     * Corrects an organ. A succession that runs in a circle or to nowhere is refused, and nothing changes; so is
     * a correction of what is no longer as it was `seen`.
     */
    async saveOrgan({
      organ,
      seen,
    }: {
      organ: Organ;
      seen?: Organ;
    }): Promise<Result<Response<'organs.save'>, Failure>> {
      const saved: Organ = { ...organ, name: tidyWords(organ.name) };
      return await queries.transaction().execute(async (transaction) => {
        const before = await readOrgans(transaction);
        const stored = before.find(({ id }) => id === saved.id);
        if (stored === undefined) return fail(organNotFound(saved.name));
        if (seen !== undefined && JSON.stringify(organSchema.parse(seen)) !== JSON.stringify(stored))
          return fail(organConflict(stored.name));
        const refused = await putOrgans(transaction, before, [saved], now());
        return refused === null ? succeed({ organ: saved }) : fail(refused);
      });
    },

    async endOrgans({
      organs: ids,
      lastDay,
      successors,
    }: Request<'organs.end'>): Promise<Result<Response<'organs.end'>, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const before = await readOrgans(transaction);
        const register = new Map(before.map((organ) => [organ.id, organ]));
        const ending: Organ[] = [];
        for (const id of new Set(ids)) {
          const organ = register.get(id);
          if (organ === undefined) return fail(organNotFound(id));
          ending.push(organ);
        }
        const heirs: Organ[] = [];
        const made: Organ[] = [];
        for (const successor of successors) {
          const heir =
            'id' in successor
              ? register.get(successor.id)
              : newHeir(successor.name, lastDay, ending, newId());
          if (heir === undefined) return fail(organNotFound('id' in successor ? successor.id : ''));
          heirs.push(heir);
          if (!('id' in successor)) made.push(heir);
        }
        const ended = ending.map((organ) => endedOrgan(organ, lastDay, heirs));
        const refused = await putOrgans(transaction, before, [...ended, ...made], now());
        return refused === null ? succeed({ ended, successors: heirs }) : fail(refused);
      });
    },

    async removeOrgan({ id }: Request<'organs.remove'>): Promise<Result<Response<'organs.remove'>, Failure>> {
      return await queries.transaction().execute(async (transaction) => {
        const register = await readOrgans(transaction);
        const organ = register.find((candidate) => candidate.id === id);
        if (organ === undefined) return fail(organNotFound(id));
        const uses = await usesOfOrgan(transaction, id, register);
        if (uses.length > 0) {
          return fail({
            code: 'organ-refused',
            message: `Chưa xóa được “${organ.name}”, vì cơ quan này ${uses.join('; ')}. Nếu cơ quan không còn hoạt động, hãy chọn “Chấm dứt, hợp nhất, chia tách…” thay vì xóa.`,
          });
        }
        await transaction.deleteFrom('organs').where('id', '=', id).execute();
        await unprojectOrgan(transaction, id);
        // One that came with the application does not come back with its next version.
        await transaction
          .insertInto('examples')
          .values({ id, added_at: now().toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return succeed({});
      });
    },

    /** Every organ of the register as it stood on a day, by rank. */
    async organsOn({ date }: { date: IsoDate }): Promise<Result<{ organs: readonly OrganOn[] }, Failure>> {
      const all = await readOrgans(queries);
      const organs = all.map((organ): OrganOn => {
        const existence = existenceOn(organ, date);
        const successors = existence === 'ended' ? successorsOn(organ.id, date, all).value : [];
        return { organ, existence, successors };
      });
      return succeed({ organs: organs.sort(({ organ: a }, { organ: b }) => inRank(a, b)) });
    },
  };
}

/** All organs of the register. */
export async function readOrgans(queries: Queries): Promise<Organ[]> {
  const rows = await queries.selectFrom('organs').select('json').orderBy('id').execute();
  return rows.map(({ json }) => organSchema.parse(JSON.parse(json)));
}

function inRank(a: Organ, b: Organ): number {
  return (a.rank ?? 9999) - (b.rank ?? 9999) || byName.compare(a.name, b.name);
}
