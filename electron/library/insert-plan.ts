import type { Kysely } from 'kysely';
import type { Plan } from '../../core/plan/plan';
import { planColumns } from './plan-row';
import { projectPlanRows } from './projections';
import type { LibraryTables } from './schema';

/** Puts a new plan in with all that is derived from it. To be called in a transaction. */
export async function insertPlan(
  queries: Kysely<LibraryTables>,
  plan: Plan,
  { at, example }: { readonly at: string; readonly example: 0 | 1 },
): Promise<void> {
  const columns = planColumns(plan);
  await queries
    .insertInto('plans')
    .values({ ...columns, revision: 1, example, created_at: at, updated_at: at, deleted_at: null })
    .execute();
  await projectPlanRows(queries, plan, columns);
}
