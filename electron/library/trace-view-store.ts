import type { Kysely } from 'kysely';
import { groupBy } from '../../core/base/group-by';
import { fail, type Result, succeed } from '../../core/base/result';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import { coverageOf } from '../../core/trace/coverage';
import { answersBelow, type MatrixCell, matrixCells } from '../../core/trace/matrix-cells';
import { planTree } from '../../core/trace/plan-tree';
import type { TraceItem } from '../../core/trace/trace-link';
import type { Response } from '../contract/channels';
import type { Failure } from '../contract/failure';
import {
  CELL_NUMBERS,
  type CellAnswer,
  type MatrixPlan,
  type ViewedDocument,
} from '../contract/trace-view-channels';
import { documentNotFound } from './document-rows';
import type { LibraryTables } from './schema';
import { libraryPoints, placeId, traceLink } from './trace-items';
import { type LinkRow, linksBelow, type StandingPlan, standingPlans } from './trace-rows';

type Queries = Kysely<LibraryTables>;

/** More columns than anybody reads; beyond them it is said how many are left out. */
const MAX_PLANS = 2000;
const MAX_ANSWERS = 500;

/** A document's points against the plans that answer them. */
export function traceViewStore(queries: Queries) {
  return {
    async traceMatrix({
      document,
    }: {
      document: string;
    }): Promise<Result<Response<'trace-views.matrix'>, Failure>> {
      const subject = await documentOf(queries, document);
      if (subject === undefined) return fail(documentNotFound());
      const { record, key } = subject;
      const rows = await linksBelow(queries, document);
      const below = threadsBelow(record, rows);
      const standing = await standingPlans(queries, { id: document, key });
      const cells = matrixCells(below.points, below.links, below.items, ownerOf);
      const plans = await columnsOf(queries, document, standing, cells);
      const states = coverageOf(
        below.points,
        below.answers,
        below.links.filter(({ to }) => below.own.has(to)),
      ).points;
      const columns = plans.slice(0, MAX_PLANS);
      return succeed({
        document: viewed(record),
        points: (record.points ?? []).map(({ id, label, depth, text }, index) => ({
          id,
          label,
          depth,
          text,
          state: states[index]?.state ?? 'hole',
        })),
        plans: columns,
        omitted: plans.length - columns.length,
        cells: packCells(below.points, columns, cells),
      });
    },

    async traceCell({
      document,
      point,
      plan,
    }: {
      document: string;
      point: string;
      plan: string;
    }): Promise<Result<Response<'trace-views.cell'>, Failure>> {
      const subject = await documentOf(queries, document);
      if (subject === undefined) return fail(documentNotFound());
      const rows = await linksBelow(queries, document);
      const { links, items } = threadsBelow(subject.record, rows);
      const answers = answersBelow(
        placeId({ owner: document, item: point }),
        groupBy(links, ({ to }) => to),
        items,
      ).filter(({ item }) => ownerOf(item) === plan);
      const shown = answers.slice(0, MAX_ANSWERS);
      const details = await detailsOf(
        queries,
        shown.flatMap(({ item, through }) => [item, ...through]),
      );
      const found = shown.flatMap(({ item, through, sound }): CellAnswer[] => {
        const detail = details.get(item);
        if (detail === undefined) return [];
        const { symbol: _symbol, ...answer } = detail;
        return [
          {
            ...answer,
            sound,
            through: through.flatMap((each) => {
              const step = details.get(each);
              return step === undefined ? [] : [{ symbol: step.symbol, path: step.path, text: step.text }];
            }),
          },
        ];
      });
      return succeed({ answers: found, count: answers.length });
    },
  };
}

async function documentOf(
  queries: Queries,
  id: string,
): Promise<{ readonly record: DocumentRecord; readonly key: string } | undefined> {
  const row = await queries
    .selectFrom('documents')
    .select(['json', 'document_key'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { record: documentRecordSchema.parse(JSON.parse(row.json)), key: row.document_key };
}

function viewed(record: DocumentRecord): ViewedDocument {
  return {
    id: record.id,
    kind: record.kind,
    symbol: record.symbol ?? '',
    name: citationWords({ ...record, subject: null }, 'first'),
    subject: record.subject ?? '',
  };
}

/** A document's points and the links below them, by ids that hold in the whole library. */
function threadsBelow({ id: owner, points: outline = [] }: DocumentRecord, rows: readonly LinkRow[]) {
  const own = libraryPoints(owner, outline);
  const answers = new Map<string, TraceItem>();
  for (const { from_plan, from_item, from_text } of rows) {
    const id = placeId({ owner: from_plan, item: from_item });
    if (from_text !== null) answers.set(id, { id, text: from_text });
  }
  const points = new Map(own.map((point) => [point.id, point]));
  return {
    points: own,
    own: points,
    answers: [...answers.values()],
    items: new Map<string, TraceItem>([...answers, ...points]),
    links: rows.map(traceLink),
  };
}

function ownerOf(place: string): string {
  const [owner]: [string, string] = JSON.parse(place);
  return owner;
}

/** The plans as columns: an outline of those that stand on the document, then those that only answer it. */
async function columnsOf(
  queries: Queries,
  document: string,
  standing: readonly StandingPlan[],
  cells: readonly MatrixCell[],
): Promise<MatrixPlan[]> {
  const known = new Map(standing.map((plan) => [plan.id, plan]));
  const columns = planTree(document, standing).flatMap(({ id, depth }): MatrixPlan[] => {
    const plan = known.get(id);
    if (plan === undefined) return [];
    const { parent: _parent, ...entry } = plan;
    return [{ ...entry, depth, stands: true }];
  });
  const others = cells.flatMap(({ plan }) => (known.has(plan) ? [] : [plan]));
  if (others.length === 0) return columns;
  const answering = await queries
    .selectFrom('plans')
    .select(['id', 'kind', 'symbol', 'subject', 'issuer', 'date', 'tasks'])
    .where('id', 'in', [...new Set(others)].slice(0, MAX_PLANS))
    .where('deleted_at', 'is', null)
    .orderBy('date')
    .orderBy('id')
    .execute();
  return [...columns, ...answering.map((plan) => ({ ...plan, depth: 0, stands: false }))];
}

function packCells(
  points: readonly TraceItem[],
  columns: readonly MatrixPlan[],
  cells: readonly MatrixCell[],
): Uint32Array<ArrayBuffer> {
  const column = new Map(columns.map(({ id }, index) => [id, index]));
  const row = new Map(points.map(({ id }, index) => [id, index]));
  const numbers = cells.flatMap(({ point, plan, direct, indirect, outdated }) => {
    const at = column.get(plan);
    return at === undefined ? [] : [row.get(point) ?? 0, at, direct, indirect, outdated];
  });
  if (numbers.length % CELL_NUMBERS !== 0) throw new Error('A cell of another size');
  return Uint32Array.from(numbers);
}

type Detail = Omit<CellAnswer, 'sound' | 'through'> & { readonly symbol: string };

/** What the given items are, by {@link placeId}. */
async function detailsOf(queries: Queries, places: readonly string[]): Promise<ReadonlyMap<string, Detail>> {
  const details = new Map<string, Detail>();
  for (const [plan, ids] of groupBy([...new Set(places)], ownerOf)) {
    const items = ids.map((place) => (JSON.parse(place) as [string, string])[1]);
    const tasks = await queries
      .selectFrom('tasks')
      .innerJoin('plans', 'plans.id', 'tasks.plan_id')
      .select(['item_id', 'tasks.kind', 'path', 'text', 'schedule', 'symbol'])
      .where('plan_id', '=', plan)
      .where('item_id', 'in', items)
      .execute();
    const leads = groupBy(
      await queries
        .selectFrom('organ_roles')
        .select(['item_id', 'name'])
        .where('plan_id', '=', plan)
        .where('item_id', 'in', items)
        .where('role', 'in', ['lead', 'executor'])
        .orderBy('position')
        .execute(),
      ({ item_id }) => item_id,
    );
    for (const { item_id: item, ...task } of tasks) {
      const lead = (leads.get(item) ?? []).map(({ name }) => name);
      details.set(placeId({ owner: plan, item }), { plan, item, lead, ...task });
    }
  }
  return details;
}
