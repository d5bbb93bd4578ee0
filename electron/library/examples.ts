import type { Kysely } from 'kysely';
import { planColumns } from './plan-row';
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
      await transaction
        .insertInto('plans')
        .values({
          ...planColumns(plan()),
          revision: 1,
          example: 1,
          created_at: at,
          updated_at: at,
          deleted_at: null,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    }
  });
}
