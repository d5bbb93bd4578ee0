import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Plan } from '../../core/plan/plan';
import { fold } from '../../core/vietnamese/fold';
import type { Request, Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import { MAX_LISTED_PLANS, type SavedPlan } from '../contract/plan-entry';
import { insertPlan } from './insert-plan';
import { planColumns, planEntry, readPlan } from './plan-row';
import { projectPlanRows, unprojectPlan } from './projections';
import type { LibraryTables } from './schema';
import { plansWith } from './search-store';
import { dropStandings, keepSeen, markSuspectStandings } from './standings';

/** Clock and chance, passed in. */
export type Surroundings = { readonly now: () => Date; readonly newId: () => string };

const ENTRY_COLUMNS = [
  'id',
  'kind',
  'symbol',
  'subject',
  'issuer',
  'date',
  'tasks',
  'example',
  'created_at',
  'updated_at',
  'deleted_at',
] as const;

/** The plans of the library. Requests and answers are those of the `plans.*` channels. */
export function planStore(queries: Kysely<LibraryTables>, { now, newId }: Surroundings) {
  async function insert(plan: Plan): Promise<SavedPlan> {
    const at = now().toISOString();
    await queries.transaction().execute((transaction) => insertPlan(transaction, plan, { at, example: 0 }));
    return { id: plan.id, revision: 1, savedAt: at };
  }

  async function isTaken(id: string): Promise<boolean> {
    return (
      (await queries.selectFrom('plans').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
    );
  }

  /** Sets when a plan was moved to the bin; fails when it is not on the other side. */
  async function mark(id: string, deletedAt: string | null): Promise<Result<Record<never, never>, Failure>> {
    const moved = await queries.transaction().execute(async (transaction) => {
      const row = await transaction
        .updateTable('plans')
        .set({ deleted_at: deletedAt })
        .where('id', '=', id)
        .where('deleted_at', deletedAt === null ? 'is not' : 'is', null)
        .returning('json')
        .executeTakeFirst();
      if (row === undefined) return false;
      const plan = readPlan(row.json, id);
      // A plan that cannot be read can still be moved; it has nothing to show in the other lists.
      if (deletedAt === null && plan.ok)
        await projectPlanRows(transaction, plan.value, planColumns(plan.value));
      else await unprojectPlan(transaction, id);
      return true;
    });
    return moved ? succeed({}) : fail(notFound());
  }

  return {
    /** The newest plans, or those that have all of the words. */
    async listPlans({
      query,
      bin,
      limit = MAX_LISTED_PLANS,
    }: Request<'plans.list'>): Promise<Result<Response<'plans.list'>, Failure>> {
      const inBin = await countPlans(queries, sql<SqlBool>`deleted_at is not null`);
      const isWanted = await wanted(queries, { query, bin, limit });
      const rows = await queries
        .selectFrom('plans')
        .select(ENTRY_COLUMNS)
        .where('deleted_at', bin ? 'is not' : 'is', null)
        .where(isWanted.condition)
        .orderBy(bin ? 'deleted_at' : 'updated_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return succeed({ plans: rows.map(planEntry), total: isWanted.total, inBin });
    },

    /** The plan's text as it was written. Whoever opens it parses it, and says so when that fails. */
    async openPlan({ id }: Request<'plans.open'>): Promise<Result<Response<'plans.open'>, Failure>> {
      const row = await queries
        .selectFrom('plans')
        .select(['json', 'revision', 'updated_at', 'deleted_at'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return fail(notFound());
      return succeed({
        planText: row.json,
        revision: row.revision,
        savedAt: row.updated_at,
        deletedAt: row.deleted_at,
      });
    },

    async createPlan({ planText }: Request<'plans.create'>): Promise<Result<SavedPlan, Failure>> {
      const plan = readPlan(planText, 'Kế hoạch mới');
      if (!plan.ok) return plan;
      if (await isTaken(plan.value.id)) {
        return fail({
          code: 'plan-exists',
          message: 'Kế hoạch mới mang mã của một kế hoạch đã có. Hãy tạo lại.',
        });
      }
      return succeed(await insert(plan.value));
    },

    async savePlan({ id, planText, revision }: Request<'plans.save'>): Promise<Result<SavedPlan, Failure>> {
      const plan = readPlan(planText, 'Kế hoạch đang soạn');
      if (!plan.ok) return plan;
      if (plan.value.id !== id) throw new Error('A plan saved under the id of another one');
      const savedAt = now().toISOString();
      const columns = planColumns(plan.value);
      const saved = await queries.transaction().execute(async (transaction) => {
        await keepSeen(transaction, id);
        const row = await transaction
          .updateTable('plans')
          .set({ ...columns, revision: revision + 1, updated_at: savedAt })
          .where('id', '=', id)
          .where('revision', '=', revision)
          .returning('deleted_at')
          .executeTakeFirst();
        if (row?.deleted_at === null) {
          await projectPlanRows(transaction, plan.value, columns);
          await markSuspectStandings(transaction, id);
          await dropStandings(transaction, id);
        }
        return row !== undefined;
      });
      if (saved) return succeed({ id, revision: revision + 1, savedAt });
      return fail((await isTaken(id)) ? conflict() : notFound());
    },

    async duplicatePlan({ id }: Request<'plans.duplicate'>): Promise<Result<SavedPlan, Failure>> {
      const row = await queries.selectFrom('plans').select('json').where('id', '=', id).executeTakeFirst();
      if (row === undefined) return fail(notFound());
      const plan = readPlan(row.json, 'Kế hoạch được nhân bản');
      return plan.ok ? succeed(await insert({ ...plan.value, id: newId() })) : plan;
    },

    /** Takes in a plan file's text; `source` names the file in messages. A taken id is replaced. */
    async importPlan({
      text,
      source,
    }: {
      text: string;
      source: string;
    }): Promise<Result<SavedPlan, Failure>> {
      const plan = readPlan(text, source);
      if (!plan.ok) return plan;
      const id = (await isTaken(plan.value.id)) ? newId() : plan.value.id;
      return succeed(await insert({ ...plan.value, id }));
    },

    movePlanToBin: ({ id }: Request<'plans.move-to-bin'>) => mark(id, now().toISOString()),
    restorePlan: ({ id }: Request<'plans.restore'>) => mark(id, null),

    async deletePlanForever({
      id,
    }: Request<'plans.delete-forever'>): Promise<Result<Record<never, never>, Failure>> {
      const deleted = await queries.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('plans')
          .where('id', '=', id)
          .where('deleted_at', 'is not', null)
          .executeTakeFirstOrThrow();
        if (numDeletedRows === 0n) return false;
        // What others say of it stays, so that they are told that it is gone.
        await transaction.deleteFrom('links').where('from_plan', '=', id).execute();
        await transaction.deleteFrom('relations').where('from_id', '=', id).execute();
        await transaction.deleteFrom('standings').where('plan_id', '=', id).execute();
        return true;
      });
      return deleted ? succeed({}) : fail(notFound());
    },
  };
}

/**
 * Finds a query in a plan's heading, each of its words anywhere, or in its text, word for word: the syllables
 * of Vietnamese are too common to be looked for one by one in a whole text.
 */
type Wanted = { readonly condition: RawBuilder<SqlBool>; readonly total: number };

/** Which plans a list is of. The bin is not in the index of words; it is small enough to be read through. */
async function wanted(
  queries: Kysely<LibraryTables>,
  { query, bin, limit }: { readonly query: string; readonly bin: boolean; readonly limit: number },
): Promise<Wanted> {
  if (query.trim() !== '' && !bin) {
    const { ids, total } = await plansWith(queries, query, limit);
    return { condition: sql<SqlBool>`id in (select value from json_each(${JSON.stringify(ids)}))`, total };
  }
  const condition = matching(query);
  const side = bin ? sql<SqlBool>`deleted_at is not null` : sql<SqlBool>`deleted_at is null`;
  return { condition, total: await countPlans(queries, sql<SqlBool>`${side} and ${condition}`) };
}

async function countPlans(queries: Kysely<LibraryTables>, condition: RawBuilder<SqlBool>): Promise<number> {
  const { count } = await queries
    .selectFrom('plans')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where(condition)
    .executeTakeFirstOrThrow();
  return count;
}

function matching(query: string): RawBuilder<SqlBool> {
  const phrase = fold(query);
  if (phrase === '') return sql<SqlBool>`true`;
  const words = phrase.split(' ').map((word) => sql<SqlBool>`instr(heading_key, ${word}) > 0`);
  return sql<SqlBool>`((${sql.join(words, sql` and `)}) or instr(text_key, ${phrase}) > 0)`;
}

function notFound(): Failure {
  return {
    code: 'plan-not-found',
    message:
      'Kế hoạch này không còn ở chỗ đó trong thư viện: có thể đã bị xóa, chuyển vào thùng rác hoặc khôi phục. Hãy xem lại danh sách.',
  };
}

function conflict(): Failure {
  return {
    code: 'plan-conflict',
    message:
      'Kế hoạch này vừa được lưu từ một nơi khác, nên bản đang soạn chưa được ghi đè lên. Hãy lưu bản đang soạn thành tệp riêng, rồi mở lại kế hoạch từ thư viện.',
  };
}
