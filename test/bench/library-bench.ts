import path from 'node:path';
import Database from 'libsql';
import { type LibraryService, libraryService } from '../../electron/library/library-service';
import { phraseMatch, queryWords, wordsMatch } from '../../electron/library/search-terms';
import { seedRegisters } from '../../electron/library/seeds';
import { generateLibrary } from '../../electron/library/synthetic/generate';
import { temporaryFolder } from '../helpers/temporary-folder';
import { median, p95, race } from './measure';
import type { Figure } from './report';

const SEED = 7;
const ROUNDS = 15;

/** What a clerk types, letter by letter. */
const TYPED = [
  'chuyển đổi số',
  'giam ngheo ben vung',
  'dang uy ubnd',
  'công tác cán bộ',
  'tiết kiệm chống lãng phí',
  'ban to chuc tinh uy',
  'y tế',
  '120-kh/tu',
] as const;

/** The library's own operations on generated libraries, each beside the bare SQL on the same file. */
export async function benchLibrary(): Promise<Figure[]> {
  return [...(await benchSize(1000)), ...(await benchSize(10_000))];
}

/** The same at the size that takes long to make. */
export async function benchLargeLibrary(): Promise<Figure[]> {
  return benchSize(100_000);
}

async function benchSize(plans: number): Promise<Figure[]> {
  const file = path.join(temporaryFolder(), 'library.sqlite');
  const generated = await generateLibrary({
    path: file,
    plans,
    seed: SEED,
    organs: seedRegisters().organs(),
  });
  if (!generated.ok) throw new Error(generated.failure.message);
  return measureLibrary(file, plans);
}

async function measureLibrary(file: string, plans: number): Promise<Figure[]> {
  const of = `, ${plans.toLocaleString('en')} plans`;
  const opening = await openTimes(file);
  const library = open(file);
  const bare = openBare(file);
  try {
    const { id, key } = mostImplemented(bare);
    const lookUp = await race(
      [
        { name: 'ours', run: () => library.coverage({ document: id }) },
        { name: 'bare', run: bareCoverage(bare, id) },
        { name: 'ours reverse', run: () => library.trace({ symbol: symbolOf(bare, id) }) },
        { name: 'bare reverse', run: bareReverse(bare, key, id) },
      ],
      ROUNDS,
    );
    const saving = await race(
      [
        { name: 'ours', run: () => saveAgain(library) },
        { name: 'bare', run: () => bareSave(bare) },
      ],
      ROUNDS,
    );
    const search = await searchTimes(library, bare);
    const figure = (what: string, ours: number, peer: string, theirs: number): Figure => ({
      what: `${what}${of}`,
      ours,
      peer,
      theirs,
      unit: 'ms',
      aim: 1.5,
    });
    const taken = (times: ReadonlyMap<string, number>, name: string) => times.get(name) ?? Number.NaN;
    return [
      figure('Open', median(opening.ours), 'SQLite alone', median(opening.bare)),
      figure('Search as one types, p95', p95(search.ours), 'the MATCH and its rows', p95(search.bare)),
      figure(
        'Search as one types, median',
        median(search.ours),
        'the MATCH and its rows',
        median(search.bare),
      ),
      figure('Trace a symbol', taken(lookUp, 'ours reverse'), 'its joins', taken(lookUp, 'bare reverse')),
      figure('Coverage of a document', taken(lookUp, 'ours'), 'its join', taken(lookUp, 'bare')),
      figure(
        'Save a plan and what follows from it',
        taken(saving, 'ours'),
        'one update',
        taken(saving, 'bare'),
      ),
    ];
  } finally {
    bare.close();
    await library.close();
  }
}

/** Closing is left out: it collects garbage, so that the file is let go of. */
async function openTimes(file: string): Promise<{ ours: number[]; bare: number[] }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    let from = performance.now();
    const library = open(file);
    await library.status();
    if (round >= 0) times.ours.push(performance.now() - from);
    await library.close();
    from = performance.now();
    const bare = openBare(file);
    bare.prepare('select count(*) from kysely_migration').get([]);
    if (round >= 0) times.bare.push(performance.now() - from);
    bare.close();
  }
  return times;
}

function open(file: string): LibraryService {
  let made = 0;
  return libraryService({
    path: file,
    examples: [],
    registers: seedRegisters(),
    now: () => new Date(),
    newId: () => {
      made += 1;
      return `bench-${made}`;
    },
  });
}

function openBare(file: string): Database.Database {
  const bare = new Database(file);
  bare.pragma('synchronous = FULL');
  return bare;
}

function mostImplemented(bare: Database.Database): { id: string; key: string } {
  const row = bare
    .prepare(
      `select documents.id, documents.document_key as key from documents
        join citations on citations.document_key = documents.document_key
        group by documents.id order by count(*) desc, documents.id limit 1`,
    )
    .get([]);
  return row as { id: string; key: string };
}

function symbolOf(bare: Database.Database, id: string): string {
  const row: unknown = bare.prepare('select symbol_key from documents where id = ?').get([id]);
  return (row as { symbol_key: string }).symbol_key;
}

/** A finished statement is kept: what is compared is the query, not its preparation. */
function bareCoverage(bare: Database.Database, id: string): () => unknown {
  const points = bare.prepare('select * from points where document_id = ?');
  const links = bare.prepare(
    `select links.*, tasks.text, tasks.path from links
      left join tasks on plan_id = from_plan and item_id = from_item where to_owner = ?`,
  );
  return () => [points.all([id]), links.all([id])];
}

function bareReverse(bare: Database.Database, key: string, id: string): () => unknown {
  const plans = bare.prepare(
    `select plans.id, kind, symbol, subject, issuer, date, tasks, implements from citations
      join plans on plans.id = plan_id where citations.document_key = ?`,
  );
  const coverage = bareCoverage(bare, id);
  return () => [plans.all([key]), coverage()];
}

async function saveAgain(library: LibraryService): Promise<void> {
  const id = 'ke-hoach-000007';
  const opened = await library.openPlan({ id });
  if (!opened.ok) throw new Error(opened.failure.message);
  const { planText, revision } = opened.value;
  const text = planText.replace(
    /"text":"[^"]+ trong lĩnh vực/u,
    `"text":"Việc thứ ${revision} trong lĩnh vực`,
  );
  const saved = await library.savePlan({ id, planText: text, revision });
  if (!saved.ok) throw new Error(saved.failure.message);
}

function bareSave(bare: Database.Database): void {
  bare.exec(`begin immediate; update plans set json = json || ' ' where id = 'ke-hoach-000008'; commit`);
}

async function searchTimes(
  library: LibraryService,
  bare: Database.Database,
): Promise<{ ours: number[]; bare: number[] }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  const statement = bare.prepare(
    `select search_entries.* from search_index join search_entries on search_entries.id = search_index.rowid
      where search_index match ? order by search_index.rowid desc limit 20`,
  );
  for (const words of TYPED) {
    for (let length = 1; length <= words.length; length += 1) {
      const query = words.slice(0, length);
      const typed = queryWords(query);
      if (typed.length === 0) continue;
      let from = performance.now();
      await library.search({ query });
      times.ours.push(performance.now() - from);
      from = performance.now();
      for (const match of [phraseMatch, wordsMatch])
        statement.all([match(typed, { columns: 'heading body', facets: [] })]);
      times.bare.push(performance.now() - from);
    }
  }
  return times;
}
