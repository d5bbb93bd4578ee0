import type { Kysely } from 'kysely';
import { documentRecordSchema } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import { stateWords } from '../../core/citations/state-words';
import type { Statement } from '../../core/trace/statement';
import type { LibraryTables } from './schema';
import { ownersOf } from './thread-owners';

type Queries = Kysely<LibraryTables>;

/**
 * What a document or plan says now to the plans that stand on it: a document its citation and state (its points have
 * threads of their own), a plan its heading and tasks with their leads and schedules. Null for what is no more.
 */
export async function statementOf(queries: Queries, owner: string): Promise<Statement | null> {
  return (await documentStatement(queries, owner)) ?? (await planStatement(queries, owner));
}

async function documentStatement(queries: Queries, id: string): Promise<Statement | null> {
  const row = await queries.selectFrom('documents').select('json').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const record = documentRecordSchema.parse(JSON.parse(row.json));
  const { state } = record;
  const by = state !== undefined && 'by' in state ? state.by : [];
  const owners = await ownersOf(queries, by);
  const words = stateWords(state, (other) => owners.get(other)?.name ?? other);
  return [{ id: '', text: `${citationWords(record, 'first')}; ${words}` }];
}

async function planStatement(queries: Queries, id: string): Promise<Statement | null> {
  const plan = await queries
    .selectFrom('plans')
    .select(['kind', 'symbol', 'date', 'issuer', 'subject'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (plan === undefined) return null;
  const tasks = await queries
    .selectFrom('tasks')
    .select(['item_id', 'text', 'schedule'])
    .where('plan_id', '=', id)
    .where('kind', '=', 'task')
    .orderBy('position')
    .execute();
  const leads = await queries
    .selectFrom('organ_roles')
    .select(['item_id', 'name'])
    .where('plan_id', '=', id)
    .where('role', '=', 'lead')
    .orderBy('position')
    .execute();
  const entry = {
    id,
    kind: plan.kind,
    symbol: plan.symbol === '' ? null : plan.symbol,
    date: plan.date,
    issuer: plan.issuer === '' ? null : plan.issuer,
    subject: plan.subject === '' ? null : plan.subject,
  };
  return [
    { id: '', text: citationWords(entry, 'first') },
    ...tasks.map(({ item_id, text, schedule }) => {
      const lead = leads.filter((organ) => organ.item_id === item_id).map(({ name }) => name);
      return { id: item_id, text: [text, ...lead, ...(schedule === null ? [] : [schedule])].join('; ') };
    }),
  ];
}
