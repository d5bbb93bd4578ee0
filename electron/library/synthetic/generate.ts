import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import { citationEntry, type DocumentRecord } from '../../../core/citations/document-record';
import type { Organ } from '../../../core/organs/organ';
import type { Plan } from '../../../core/plan/plan';
import { tasksOf } from '../../../core/plan/tasks';
import { calendarDate } from '../../../core/schedule/calendar';
import { tidyWords } from '../../../core/vietnamese/match-text';
import type { Failure } from '../../contract/failure';
import { insertPlan } from '../insert-plan';
import { openLibrary } from '../open-library';
import { planColumns } from '../plan-row';
import { projectDocumentRows } from '../projections';
import { documentColumns } from '../registers';
import type { LibraryTables, LinksTable } from '../schema';
import { isPresent } from '../set-aside';
import { type Chance, chance } from './chance';
import { syntheticDocument } from './synthetic-document';
import { syntheticPlan } from './synthetic-plan';

export type GenerateOptions = {
  /** Where the library is made; nothing may be there. */
  readonly path: string;
  readonly plans: number;
  readonly seed: number;
  readonly organs: readonly Organ[];
};

/** How many plans implement one document, on average. */
const PLANS_A_DOCUMENT = 40;
const PLANS_AT_ONCE = 1000;
/** A fixed clock: the same seed gives the same bytes. */
const MADE_AT = '2025-01-01T00:00:00.000Z';

/** Something that a task can answer. */
type Answerable = { readonly owner: string; readonly item: string; readonly text: string };
type Basis = { readonly entry: DocumentEntry; readonly items: readonly Answerable[] };

/**
 * Makes a library of invented documents and plans that implement them; one plan in five implements another
 * plan, and most tasks are linked to what they answer. The same plans and seed give the same bytes.
 */
export async function generateLibrary(options: GenerateOptions): Promise<Result<{ plans: number }, Failure>> {
  const { path, plans, seed, organs } = options;
  if (isPresent(path)) return fail(libraryExists(path));
  const opened = await openLibrary({
    path,
    examples: [],
    registers: { stamp: 'synthetic', organs: () => organs, documents: () => [] },
    now: () => new Date(MADE_AT),
  });
  if (!opened.ok) return opened;
  const { database } = opened.value;
  try {
    const by = chance(seed);
    const documents = Array.from({ length: Math.max(4, Math.ceil(plans / PLANS_A_DOCUMENT)) }, (_, index) =>
      syntheticDocument(index, by),
    );
    await insertDocuments(database.queries, documents);
    await insertPlans(database.queries, { plans, organs, bases: documents.map(basisOfDocument) }, by);
    return succeed({ plans });
  } finally {
    await database.close();
  }
}

async function insertDocuments(
  queries: Kysely<LibraryTables>,
  documents: readonly DocumentRecord[],
): Promise<void> {
  await queries.transaction().execute(async (transaction) => {
    for (const record of documents) {
      await transaction
        .insertInto('documents')
        .values({ ...documentColumns(record), revision: 1, created_at: MADE_AT, updated_at: MADE_AT })
        .execute();
      await projectDocumentRows(transaction, record);
    }
  });
}

async function insertPlans(
  queries: Kysely<LibraryTables>,
  {
    plans,
    organs,
    bases,
  }: { readonly plans: number; readonly organs: readonly Organ[]; readonly bases: readonly Basis[] },
  by: Chance,
): Promise<void> {
  const issuers = organs.filter(({ symbol, signing }) => symbol !== undefined && signing !== undefined);
  // A handful of plans that others implement, renewed as it goes on.
  const parents: Basis[] = [];
  for (let first = 0; first < plans; first += PLANS_AT_ONCE) {
    await queries.transaction().execute(async (transaction) => {
      for (let index = first; index < Math.min(plans, first + PLANS_AT_ONCE); index += 1) {
        const basis = parents.length > 0 && by.happens(0.2) ? by.pick(parents) : by.pick(bases);
        const since = calendarDate(basis.entry.date ?? MADE_AT.slice(0, 10));
        const date = { year: since.year + 1, month: 1 + by.number(12), day: 1 + by.number(28) };
        const plan = syntheticPlan({ index, issuer: by.pick(issuers), organs, basis: basis.entry, date }, by);
        await insertPlan(transaction, plan, { at: MADE_AT, example: 0 });
        const links = linksOf(plan, basis, by);
        if (links.length > 0) await transaction.insertInto('links').values(links).execute();
        if (by.happens(0.1)) parents[by.number(Math.min(parents.length + 1, 20))] = basisOfPlan(plan);
      }
    });
  }
}

/** Three in four tasks answer something; of one in fifty the answered text has changed since. */
function linksOf(plan: Plan, { items }: Basis, by: Chance): LinksTable[] {
  return tasksOf(plan).flatMap(({ item, text }, index): LinksTable[] => {
    if (items.length === 0 || by.happens(0.25)) return [];
    const to = by.pick(items);
    const isOld = by.happens(0.02);
    return [
      {
        id: `${plan.id}-${index + 1}`,
        from_plan: plan.id,
        from_item: item.id,
        to_owner: to.owner,
        to_item: to.item,
        seen_from: tidyWords(text),
        seen_to: isOld ? `${to.text} theo quy định cũ` : to.text,
        made_by: 'Dự Thảo',
        made_at: MADE_AT,
        suspect: isOld ? 1 : 0,
      },
    ];
  });
}

function basisOfDocument(record: DocumentRecord): Basis {
  const points = record.points ?? [];
  return {
    entry: citationEntry(record),
    items: points
      .filter(({ depth }) => depth > 1)
      .map(({ id, text }) => ({ owner: record.id, item: id, text })),
  };
}

/** A plan as what another one implements. */
function basisOfPlan(plan: Plan): Basis {
  const { kind, symbol, date, issuer, subject } = planColumns(plan);
  return {
    entry: { id: `van-ban-${plan.id}`, kind, symbol, date, issuer, subject },
    items: tasksOf(plan).map(({ item, text }) => ({ owner: plan.id, item: item.id, text: tidyWords(text) })),
  };
}

function libraryExists(path: string): Failure {
  return {
    code: 'library-exists',
    message: `“${path}” đã có, nên không tạo thư viện giả lập đè lên. Hãy chọn tên khác hoặc xóa tệp đó trước.`,
  };
}
