import type { Kysely } from 'kysely';
import { insertPlan } from './insert-plan';
import type { LibraryTables } from './schema';
import type { Example } from './seeds';

/**
 * Puts each example in that was never in this library before, in one transaction. The first in the list
 * stands first in the library.
 */
export async function addExamples(
  queries: Kysely<LibraryTables>,
  examples: readonly Example[],
  now: Date,
): Promise<void> {
  const known = new Set((await queries.selectFrom('examples').select('id').execute()).map(({ id }) => id));
  const missing = examples.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await queries.transaction().execute(async (transaction) => {
    for (const [index, { id, plan }] of missing.entries()) {
      const at = new Date(now.getTime() - index).toISOString();
      await transaction.insertInto('examples').values({ id, added_at: at }).execute();
      const taken = await transaction
        .selectFrom('plans')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst();
      if (taken === undefined) await insertPlan(transaction, plan(), { at, example: 1 });
    }
  });
}
