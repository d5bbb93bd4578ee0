import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { type Existence, existenceOn } from '../../core/organs/existence';
import { type Organ, organSchema } from '../../core/organs/organ';
import { organFindings } from '../../core/organs/organ-findings';
import { successorsOn } from '../../core/organs/succession';
import type { IsoDate } from '../../core/schedule/calendar';
import { tidyWords } from '../../core/vietnamese/match-text';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { Surroundings } from './plan-store';
import { projectOrganRows } from './projections';
import { nameKey, organColumns } from './registers';
import type { LibraryTables } from './schema';

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
      const at = now().toISOString();
      const isNew = await queries.transaction().execute(async (transaction) => {
        const taken = await transaction
          .selectFrom('organs')
          .select('id')
          .where('name_key', '=', nameKey(added.name))
          .executeTakeFirst();
        if (taken !== undefined) return false;
        await transaction
          .insertInto('organs')
          .values({ ...organColumns(added), origin: 'office', created_at: at, updated_at: at })
          .execute();
        await projectOrganRows(transaction, added);
        return true;
      });
      return isNew ? succeed({ organ: added }) : fail(organExists(added.name));
    },

    /** Corrects an organ. A succession that runs in a circle or to nowhere is refused, and nothing changes. */
    async saveOrgan({ organ }: { organ: Organ }): Promise<Result<{ organ: Organ }, Failure>> {
      const saved: Organ = { ...organ, name: tidyWords(organ.name) };
      const others = (await readOrgans(queries)).filter(({ id }) => id !== saved.id);
      const findings = organFindings([...others, saved]).filter(({ severity }) => severity === 'error');
      if (findings[0] !== undefined)
        return fail({ code: 'organ-refused', message: findings[0].message, findings: [...findings] });
      const known = await queries.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('organs')
          .set({ ...organColumns(saved), origin: 'office', updated_at: now().toISOString() })
          .where('id', '=', saved.id)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return false;
        await projectOrganRows(transaction, saved);
        return true;
      });
      return known ? succeed({ organ: saved }) : fail(organNotFound(saved.name));
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
export async function readOrgans(queries: Kysely<LibraryTables>): Promise<Organ[]> {
  const rows = await queries.selectFrom('organs').select('json').orderBy('id').execute();
  return rows.map(({ json }) => organSchema.parse(JSON.parse(json)));
}

function inRank(a: Organ, b: Organ): number {
  return (a.rank ?? 9999) - (b.rank ?? 9999) || byName.compare(a.name, b.name);
}

function organExists(name: string): Failure {
  return {
    code: 'organ-exists',
    message: `Cơ quan “${name}” đã có trong danh mục. Hãy chọn cơ quan đó thay vì thêm mới.`,
  };
}

function organNotFound(name: string): Failure {
  return {
    code: 'organ-not-found',
    message: `Cơ quan “${name}” không còn trong danh mục. Hãy xem lại danh mục rồi thêm mới nếu cần.`,
  };
}
