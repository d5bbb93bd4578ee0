import type { Kysely } from 'kysely';
import { fail, type Result, succeed } from '../../core/base/result';
import { documentKey } from '../../core/citations/document-key';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { citationWords } from '../../core/citations/format-citation';
import { symbolKey } from '../../core/citations/symbol';
import type { WordChange } from '../../core/diff/word-diff';
import { coverageOf, holesFirst, type PointState } from '../../core/trace/coverage';
import { type Suspect, suspectsOf } from '../../core/trace/suspects';
import type { TraceItem } from '../../core/trace/trace-link';
import type { Failure } from '../contract/failure';
import { documentNotFound } from './document-rows';
import type { LibraryTables } from './schema';
import { standingSuspects } from './standing-suspects';
import { itemsOfRows, libraryPoints, placeId, traceLink } from './trace-items';
import { citingPlans, type LinkRow, linksBelow, type StandingPlan, standingPlans } from './trace-rows';

/** A task or duty that answers a point. */
export type Answer = {
  readonly plan: string;
  readonly item: string;
  readonly kind: 'task' | 'duty';
  readonly path: string;
  readonly text: string;
  readonly state: 'covers' | 'outdated';
};

export type PointTrace = {
  readonly id: string;
  readonly label: string;
  readonly depth: number;
  readonly text: string;
  readonly state: PointState;
  readonly answers: readonly Answer[];
};

/** Something to look at again; `changes` are the words that changed. */
export type SuspectTrace = {
  readonly link: string;
  readonly owner: string;
  readonly item: string;
  readonly because: Suspect['because'];
  readonly changes: readonly WordChange[];
};

export type DocumentCoverage = {
  /** Holes first. */
  readonly points: readonly PointTrace[];
  readonly counts: Readonly<Record<PointState, number>>;
  readonly suspects: readonly SuspectTrace[];
};

export type Traced = {
  readonly id: string;
  readonly name: string;
  /** `cited`: plans cite it, the register does not have it. */
  readonly kind: 'document' | 'plan' | 'cited';
  readonly implementing: readonly StandingPlan[];
  readonly citing: readonly (Omit<StandingPlan, 'parent'> & { readonly mentions: number })[];
  readonly coverage: DocumentCoverage;
  /** Plans to look at again because what they stand on changed. */
  readonly suspectPlans: readonly SuspectPlan[];
};

/** `changes` are the words that changed in `above`, a document or a plan. */
export type SuspectPlan = {
  readonly plan: string;
  readonly above: string;
  readonly changes: readonly WordChange[];
};

type Queries = Kysely<LibraryTables>;

/** Which plans stand on a document, and which of its points they answer. */
export function traceStore(queries: Queries) {
  return {
    /** Everything of that symbol: documents of the register, plans, and documents that plans only cite. */
    async trace({ symbol }: { symbol: string }): Promise<Result<{ traced: readonly Traced[] }, Failure>> {
      const subjects = await subjectsOf(queries, symbolKey(symbol));
      const traced: Traced[] = [];
      for (const subject of subjects) {
        const implementing = await standingPlans(queries, subject);
        const above = new Set([subject.id, ...implementing.map(({ id }) => id)]);
        traced.push({
          id: subject.id,
          name: subject.name,
          kind: subject.kind,
          implementing,
          citing: await citingPlans(queries, subject),
          coverage: await coverageFor(queries, subject.record, subject.id),
          suspectPlans: (await standingSuspects(queries, [...above])).map((suspect) => ({
            plan: suspect.plan.id,
            above: suspect.above.id,
            changes: suspect.changes,
          })),
        });
      }
      return succeed({ traced });
    },

    async coverage({ document }: { document: string }): Promise<Result<DocumentCoverage, Failure>> {
      const row = await queries
        .selectFrom('documents')
        .select('json')
        .where('id', '=', document)
        .executeTakeFirst();
      if (row === undefined) return fail(documentNotFound());
      return succeed(await coverageFor(queries, readRecord(row.json), document));
    },
  };
}

type Subject = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: Traced['kind'];
  readonly record: DocumentRecord | null;
};

async function subjectsOf(queries: Queries, symbol: string): Promise<Subject[]> {
  if (symbol === '') return [];
  const documents = await queries
    .selectFrom('documents')
    .select(['id', 'json', 'document_key'])
    .where('symbol_key', '=', symbol)
    .orderBy('id')
    .execute();
  const plans = await queries
    .selectFrom('plans')
    .select(['id', 'kind', 'symbol', 'subject', 'document_key'])
    .where('symbol_key', '=', symbol)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  const cited = await queries
    .selectFrom('citations')
    .select(['document_key', (expression) => expression.fn.min('plan_id').as('plan_id'), 'document_id'])
    .where('symbol_key', '=', symbol)
    .groupBy(['document_key', 'document_id'])
    .orderBy('document_key')
    .execute();
  const known = new Set([...documents, ...plans].flatMap(({ id, document_key }) => [id, document_key]));
  const found: Subject[] = [
    ...documents.map(({ id, json, document_key }): Subject => {
      const record = readRecord(json);
      for (const merged of record.merged ?? []) known.add(merged.id).add(merged.key);
      return { id, key: document_key, name: citationWords(record, 'first'), kind: 'document', record };
    }),
    ...plans.map(
      ({ id, kind, symbol: printed, subject, document_key }): Subject => ({
        id,
        key: document_key,
        name: `${kind} số ${printed} ${subject}`,
        kind: 'plan',
        record: null,
      }),
    ),
  ];
  for (const { document_key, document_id, plan_id } of cited) {
    if (known.has(document_key) || known.has(document_id)) continue;
    known.add(document_key);
    const name = await nameInPlan(queries, plan_id, document_key);
    found.push({ id: document_id, key: document_key, name, kind: 'cited', record: null });
  }
  return found;
}

/** A document that the register lacks, as the plan that cites it knows it. */
async function nameInPlan(queries: Queries, planId: string, key: string): Promise<string> {
  const { json } = await queries
    .selectFrom('plans')
    .select('json')
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  const plan: { references: { documents: DocumentRecord[] } } = JSON.parse(json);
  const entry = plan.references.documents.find((candidate) => documentKey(candidate) === key);
  return entry === undefined ? '' : citationWords(entry, 'first');
}

function readRecord(json: string): DocumentRecord {
  return documentRecordSchema.parse(JSON.parse(json));
}

async function coverageFor(
  queries: Queries,
  record: DocumentRecord | null,
  owner: string,
): Promise<DocumentCoverage> {
  const rows = await linksBelow(queries, owner);
  const byLink = new Map(rows.map((row) => [row.id, row]));
  const points = record?.points ?? [];
  const inLibrary = libraryPoints(owner, points);
  const items = itemsOfRows(rows);
  for (const point of inLibrary) items.set(point.id, point);
  const links = rows.map(traceLink);
  const direct = new Set(rows.filter((row) => row.to_owner === owner).map(({ id }) => id));
  const answers = links.flatMap(({ id, from }) => (direct.has(id) ? (items.get(from) ?? []) : []));
  const coverage = coverageOf(
    inLibrary,
    answers,
    links.filter(({ id }) => direct.has(id)),
  );
  const outline = new Map(points.map((point) => [placeId({ owner, item: point.id }), point]));
  return {
    points: holesFirst(coverage.points).flatMap(({ point, state, answers: given }) => {
      const known = outline.get(point.id);
      if (known === undefined) return [];
      const { id, label, depth, text } = known;
      return { id, label, depth, text, state, answers: given.flatMap((answer) => answerOf(answer, byLink)) };
    }),
    counts: coverage.counts,
    suspects: suspectsOf(links, items).map(({ item, because, link, changes }) => {
      const [suspectOwner, suspectItem]: [string, string] = JSON.parse(item);
      return { link: link.id, owner: suspectOwner, item: suspectItem, because, changes };
    }),
  };
}

function answerOf(
  { link, state, item }: { link: { id: string }; state: string; item: TraceItem },
  byLink: ReadonlyMap<string, LinkRow>,
): Answer[] {
  const row = byLink.get(link.id);
  if (row === undefined || row.from_kind === null || row.from_path === null) return [];
  if (state !== 'covers' && state !== 'outdated') return [];
  return [
    {
      plan: row.from_plan,
      item: row.from_item,
      kind: row.from_kind,
      path: row.from_path,
      text: item.text,
      state,
    },
  ];
}
