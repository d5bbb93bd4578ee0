import { type Kysely, sql } from 'kysely';
import { documentKey } from '../../core/citations/document-key';
import type { DocumentRecord } from '../../core/citations/document-record';
import type { Plan } from '../../core/plan/plan';
import { entitiesOf } from '../../core/plan/walk';
import type { Failure } from '../contract/failure';
import { documentName } from './document-rows';
import { amendedBy } from './document-succession';
import { readPlan } from './plan-row';
import type { LibraryTables } from './schema';
import { citingPlans, type StandingPlan, standingPlans } from './trace-rows';

type Queries = Kysely<LibraryTables>;

/** What hangs on a document of the register. */
export type DocumentUses = {
  /** Plans that implement it, straight or through a plan above them, each once. */
  readonly implementing: readonly StandingPlan[];
  /** Plans that only mention it. */
  readonly citing: readonly (Omit<StandingPlan, 'parent'> & { readonly mentions: number })[];
  /** How many tasks and duties answer each of its points; points that nothing answers are left out. */
  readonly answered: readonly { readonly point: string; readonly answers: number }[];
  /** Documents whose state names this one as what amended or replaced them. */
  readonly named: readonly { readonly id: string; readonly name: string }[];
  /** How many relations to plans and documents somebody entered. */
  readonly relations: number;
};

export async function usesOf(queries: Queries, record: DocumentRecord): Promise<DocumentUses> {
  const subject = { id: record.id, key: documentKey(record) };
  const standing = await standingPlans(queries, subject);
  const implementing = [...new Map(standing.map((plan) => [plan.id, plan])).values()];
  const implementers = new Set(implementing.map(({ id }) => id));
  const citing = (await citingPlans(queries, subject)).filter(({ id }) => !implementers.has(id));
  const { rows: answered } = await sql<{ point: string; answers: number }>`
    select to_item as point, count(*) as answers from links where to_owner = ${record.id}
      group by to_item order by to_item`.execute(queries);
  const named = await amendedBy(queries, record.id);
  const { relations } = await queries
    .selectFrom('relations')
    .select((expression) => expression.fn.countAll<number>().as('relations'))
    .where((expression) =>
      expression.or([expression('from_id', '=', record.id), expression('to_id', '=', record.id)]),
    )
    .executeTakeFirstOrThrow();
  return {
    implementing,
    citing,
    answered,
    named: named.map((document) => ({ id: document.id, name: documentName(document) })),
    relations,
  };
}

/** Why a document cannot be taken out of the register; undefined when nothing hangs on it. */
export function inUse(record: DocumentRecord, uses: DocumentUses): Failure | undefined {
  const plans = uses.implementing.length + uses.citing.length;
  const answers = uses.answered.reduce((sum, point) => sum + point.answers, 0);
  const reasons = [
    plans > 0 ? `${plans} kế hoạch thực hiện hoặc viện dẫn văn bản này` : '',
    answers > 0 ? `${answers} nhiệm vụ đang trả lời các điểm của nó` : '',
    uses.named.length > 0
      ? `nó sửa đổi, thay thế ${uses.named.map(({ name }) => `“${name}”`).join(', ')}`
      : '',
    uses.relations > 0 ? `${uses.relations} quan hệ đã ghi với kế hoạch, văn bản khác` : '',
  ].filter((reason) => reason !== '');
  if (reasons.length === 0) return undefined;
  return {
    code: 'document-in-use',
    message: `Chưa xóa được “${documentName(record)}” vì ${reasons.join('; ')}. Hãy gỡ các mối nối đó trước, hoặc gộp văn bản này vào văn bản đúng: mối nối sẽ theo sang.`,
  };
}

/** The first block of a plan that cites a document; null when none does. */
export async function mentionIn(
  queries: Queries,
  planId: string,
  record: DocumentRecord,
): Promise<string | null> {
  const row = await queries.selectFrom('plans').select('json').where('id', '=', planId).executeTakeFirst();
  const plan = row === undefined ? undefined : readPlan(row.json, planId);
  return plan?.ok === true ? mentionOf(plan.value, record) : null;
}

function mentionOf(plan: Plan, record: DocumentRecord): string | null {
  const ids = new Set([record.id, ...(record.merged ?? []).map(({ id }) => id)]);
  const keys = new Set([documentKey(record), ...(record.merged ?? []).map(({ key }) => key)]);
  for (const entry of plan.references.documents) if (keys.has(documentKey(entry))) ids.add(entry.id);
  for (const { entity, block } of entitiesOf(plan.blocks))
    if (entity.type === 'citation' && ids.has(entity.ref)) return block.id;
  return null;
}
