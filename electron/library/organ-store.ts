import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { type Organ, organSchema } from '../../core/organs/organ';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import type { Surroundings } from './plan-store';
import type { LibraryTables } from './schema';

const byName = new Intl.Collator('vi');

/** The organ register: `builtIn` comes with the application, the rest was added here. */
export function organStore(
  queries: Kysely<LibraryTables>,
  builtIn: () => readonly Organ[],
  { now, newId }: Surroundings,
) {
  return {
    async listOrgans(): Promise<Result<Response<'organs.list'>, Failure>> {
      const rows = await queries.selectFrom('organs').select('json').execute();
      const added = rows.map(({ json }) => organSchema.parse(JSON.parse(json)));
      return succeed({ organs: [...builtIn(), ...added].sort((a, b) => byName.compare(a.name, b.name)) });
    },

    async addOrgan({ organ }: Request<'organs.add'>): Promise<Result<Response<'organs.add'>, Failure>> {
      const added: Organ = { ...organ, name: tidy(organ.name), id: newId() };
      const key = nameKey(added.name);
      const taken = builtIn().some(({ name }) => nameKey(name) === key);
      const { numInsertedOrUpdatedRows } = taken
        ? { numInsertedOrUpdatedRows: 0n }
        : await queries
            .insertInto('organs')
            .values({
              id: added.id,
              json: JSON.stringify(added),
              name_key: key,
              created_at: now().toISOString(),
            })
            .onConflict((conflict) => conflict.column('name_key').doNothing())
            .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 0n ? fail(organExists(added.name)) : succeed({ organ: added });
    },
  };
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Tone marks tell names apart, so they stay; case and white space do not. */
function nameKey(name: string): string {
  return tidy(name).toLocaleLowerCase('vi');
}

function organExists(name: string): Failure {
  return {
    code: 'organ-exists',
    message: `Cơ quan “${name}” đã có trong danh mục. Hãy chọn cơ quan đó thay vì thêm mới.`,
  };
}
