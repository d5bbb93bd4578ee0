import { type Kysely, sql } from 'kysely';
import type { Finding } from '../../core/base/finding';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import type { Organ } from '../../core/organs/organ';
import { organFindings } from '../../core/organs/organ-findings';
import { type RelationKind, relationFindings } from '../../core/trace/relations';
import { damagedFile, hashOf, missingFile } from './attachment-store';
import type { LibraryDatabase } from './database';
import { readOrgans } from './organ-store';
import { planColumns, readPlan } from './plan-row';
import { type PlanProjection, projectPlan } from './project-plan';
import { pointRows } from './projections';
import type { LibraryTables, SearchOwnerKind } from './schema';
import { documentEntries, organEntries, planEntries, type SearchEntry } from './search-entries';
import { wronglyMarkedLinks } from './suspect-links';

type Queries = Kysely<LibraryTables>;

/** Looks a whole library over without changing it: SQLite's own checks, what is stored, what is derived. */
export async function verifyLibrary(
  database: LibraryDatabase,
): Promise<{ plans: number; findings: readonly Finding[] }> {
  const { queries } = database;
  const findings = [...sqliteFindings(database)];
  let plans = 0;
  for await (const found of planFindings(queries)) {
    plans += 1;
    findings.push(...found);
  }
  const organs = await readOrgans(queries);
  findings.push(
    ...organFindings(organs),
    ...(await staleOrgans(queries, organs)),
    ...(await documentFindings(queries)),
    ...(await storedRelationFindings(queries)),
    ...(await markFindings(queries)),
    ...(await indexFindings(queries)),
  );
  return { plans, findings };
}

function sqliteFindings(database: LibraryDatabase): Finding[] {
  const answer = database.pragma('integrity_check(1)');
  return answer === 'ok'
    ? []
    : [error('library/damaged', undefined, `Tệp thư viện bị hỏng: ${String(answer)}.`)];
}

/** One plan at a time, so that memory does not grow with the library. */
async function* planFindings(queries: Queries): AsyncGenerator<Finding[]> {
  for (let after = ''; ; ) {
    const row = await queries
      .selectFrom('plans')
      .select(['id', 'json', 'deleted_at'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return;
    after = row.id;
    const plan = readPlan(row.json, 'Kế hoạch này');
    if (!plan.ok) {
      yield [error('library/plan-unreadable', row.id, plan.failure.message)];
      continue;
    }
    const projection = projectPlan(plan.value);
    const entries = planEntries(plan.value, planColumns(plan.value), projection);
    const live = row.deleted_at === null;
    const expected = live ? rowsOf(projection, entries) : rowsOf(EMPTY, []);
    const actual = await storedRows(queries, row.id);
    yield expected === actual
      ? []
      : [
          error(
            'library/stale-projection',
            row.id,
            'Danh mục nhiệm vụ, thời hạn hoặc chỉ mục tìm kiếm không khớp với kế hoạch. Hãy chạy lệnh rebuild.',
          ),
        ];
  }
}

const EMPTY: PlanProjection = { tasks: [], organ_roles: [], due_dates: [], due_rules: [], citations: [] };
const TABLES = ['tasks', 'organ_roles', 'due_dates', 'due_rules', 'citations'] as const;

/** Rows of all tables as one text, whatever their order. */
function rowsOf(projection: PlanProjection, entries: readonly object[]): string {
  return JSON.stringify([...TABLES.map((table) => sorted(projection[table])), sorted(entries)]);
}

async function storedRows(queries: Queries, id: string): Promise<string> {
  const tables: string[][] = [];
  for (const table of TABLES)
    tables.push(sorted(await queries.selectFrom(table).selectAll().where('plan_id', '=', id).execute()));
  return JSON.stringify([...tables, sorted(await storedEntries(queries, 'plan', id))]);
}

async function storedEntries(queries: Queries, kind: SearchOwnerKind, id: string): Promise<SearchEntry[]> {
  const first = await queries
    .selectFrom('search_owners')
    .select('slot')
    .where('kind', '=', kind)
    .where('owner_id', '=', id)
    .executeTakeFirst();
  if (first === undefined) return [];
  return await queries
    .selectFrom('search_entries')
    .select(['kind', 'item_id', 'path', 'heading', 'body', 'places', 'facets'])
    .where('id', '>=', first.slot * 2 ** 20)
    .where('id', '<', (first.slot + 1) * 2 ** 20)
    .execute();
}

/** Points and search entries of a document are what follows from it. */
async function staleDocument(queries: Queries, record: DocumentRecord): Promise<Finding[]> {
  const points = await queries
    .selectFrom('points')
    .selectAll()
    .where('document_id', '=', record.id)
    .execute();
  const entries = await storedEntries(queries, 'document', record.id);
  return isSame(points, pointRows(record)) && isSame(entries, documentEntries(record))
    ? []
    : [
        error(
          'library/stale-projection',
          record.id,
          'Danh mục các điểm hoặc chỉ mục tìm kiếm không khớp với văn bản. Hãy chạy lệnh rebuild.',
        ),
      ];
}

async function staleOrgans(queries: Queries, organs: readonly Organ[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const organ of organs)
    if (!isSame(await storedEntries(queries, 'organ', organ.id), organEntries(organ)))
      findings.push(
        error(
          'library/stale-projection',
          organ.id,
          'Chỉ mục tìm kiếm không khớp với cơ quan. Hãy chạy lệnh rebuild.',
        ),
      );
  return findings;
}

async function markFindings(queries: Queries): Promise<Finding[]> {
  const wrong = await wronglyMarkedLinks(queries, null);
  return wrong.length === 0
    ? []
    : [
        error(
          'library/stale-marks',
          undefined,
          `${wrong.length} mối nối được ghi sai là cần hay không cần rà soát. Hãy chạy lệnh rebuild.`,
        ),
      ];
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
}

async function documentFindings(queries: Queries): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id, json } of await queries.selectFrom('documents').select(['id', 'json']).execute()) {
    const record = documentRecordSchema.safeParse(JSON.parse(json));
    if (!record.success) {
      findings.push(error('library/document-unreadable', id, 'Văn bản này trong sổ không đúng định dạng.'));
      continue;
    }
    findings.push(...(await staleDocument(queries, record.data)));
    const { file } = record.data;
    if (file === undefined) continue;
    const kept = await queries
      .selectFrom('attachments')
      .select('bytes')
      .where('sha256', '=', file.sha256)
      .executeTakeFirst();
    if (kept === undefined) findings.push(error('library/file-missing', id, missingFile(file.name).message));
    else if (hashOf(new Uint8Array(kept.bytes)) !== file.sha256)
      findings.push(error('library/file-changed', id, damagedFile(file.name).message));
  }
  return findings;
}

async function storedRelationFindings(queries: Queries): Promise<Finding[]> {
  const rows = await queries.selectFrom('relations').select(['kind', 'from_id', 'to_id']).execute();
  return relationFindings(
    rows.map(({ kind, from_id, to_id }) => ({ kind: kind as RelationKind, from: from_id, to: to_id })),
    (id) => id,
  );
}

/** The index knows exactly the entries that are there. */
async function indexFindings(queries: Queries): Promise<Finding[]> {
  const { rows } = await sql<{ missing: number }>`
    select count(*) as missing from search_entries
      where id not in (select rowid from search_index)`.execute(queries);
  return rows[0]?.missing === 0
    ? []
    : [
        error(
          'library/index-incomplete',
          undefined,
          'Chỉ mục tìm kiếm thiếu một phần. Hãy chạy lệnh rebuild.',
        ),
      ];
}

function error(rule: string, place: string | undefined, message: string): Finding {
  return { rule, severity: 'error', message, ...(place === undefined ? {} : { place }) };
}
