import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { generateLibrary } from '../../../electron/library/synthetic/generate';
import { examplePlan, granted, openIn, seeds, temporaryFolder, withSubject } from './temporary-library';

const TABLES = [
  'tasks',
  'organ_roles',
  'due_dates',
  'due_rules',
  'citations',
  'points',
  'search_owners',
  'search_entries',
];

/** Every projected row and every term of the index, as text. */
function projectionsOf(file: string): string {
  const database = new Database(file);
  try {
    database.exec(`create virtual table temp.terms using fts5vocab(main, search_index, 'instance')`);
    const rows = (sql: string) =>
      database
        .prepare(sql)
        .all([])
        .map((row) => JSON.stringify(row));
    return [
      ...TABLES.flatMap((table) => [table, ...rows(`select * from ${table}`).sort()]),
      'terms',
      ...rows(`select term, doc, col from temp.terms order by term, doc, col`),
    ].join('\n');
  } finally {
    database.close();
  }
}

function count(file: string, table: string): number {
  const database = new Database(file);
  try {
    const row: unknown = database.prepare(`select count(*) as n from ${table}`).get([]);
    return Number((row as { n: number }).n);
  } finally {
    database.close();
  }
}

const textOf = (id: string, subject: string) =>
  JSON.stringify({ ...withSubject(examplePlan(), subject), id });

describe('projections', () => {
  it('follow each save, move and deletion so that making them again changes nothing', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'library.sqlite');
    granted(await generateLibrary({ path: file, plans: 30, seed: 5, organs: seeds.organs }));
    const library = openIn(folder);
    for (const id of ['p1', 'p2', 'p3'])
      granted(await library.createPlan({ planText: textOf(id, `thực hiện việc ${id}`) }));
    granted(await library.savePlan({ id: 'p1', planText: textOf('p1', 'thực hiện việc khác'), revision: 1 }));
    for (const id of ['p2', 'p3', 'ke-hoach-000003']) granted(await library.movePlanToBin({ id }));
    granted(await library.restorePlan({ id: 'p3' }));
    granted(await library.deletePlanForever({ id: 'p2' }));
    const stored = granted(await library.openDocument({ id: 'van-ban-00001' }));
    const points = (stored.record.points ?? []).slice(1);
    granted(await library.saveDocument({ ...stored, record: { ...stored.record, points } }));
    const renamed = { ...(seeds.organs[3] ?? { id: '' }), name: 'Tên đã sửa' };
    granted(await library.saveOrgan({ organ: renamed }));

    const before = projectionsOf(file);
    expect(before.length).toBeGreaterThan(100_000);
    granted(await library.rebuild());
    expect(projectionsOf(file) === before).toBe(true);
    granted(await library.rebuild());
    expect(projectionsOf(file) === before).toBe(true);
    expect(granted(await library.verify()).findings).toEqual([]);
  });

  it('hold the tasks, duties, organs, dates and citations of the seeds', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'library.sqlite');
    await openIn(folder).status();
    const database = new Database(file);
    const rows = (sql: string) => database.prepare(sql).all([]);
    expect(rows(`select path from tasks where kind = 'task' order by plan_id, position`)).toEqual(
      ['II.2.1', 'II.2.2', 'II.2.3', 'II.1', 'II.2', 'II.3', 'II.4'].map((path) => ({ path })),
    );
    expect(rows(`select distinct plan_id from tasks where kind = 'duty' order by 1`)).toHaveLength(2);
    expect(
      rows(`select organ_id, name from organ_roles where plan_id = 'ke-hoach-31-kl-tw' and item_id = 'b8'`),
    ).toEqual([
      { organ_id: 'ban-can-su-dang-ubnd-tinh', name: 'Ban cán sự đảng Ủy ban nhân dân tỉnh' },
      { organ_id: 'ban-tuyen-giao-tinh-uy', name: 'Ban Tuyên giáo Tỉnh ủy' },
    ]);
    expect(rows(`select document_id from citations where implements = 1 order by document_id`)).toEqual([
      { document_id: '10-nq-tw-2022' },
      { document_id: '31-kl-tw-2022' },
    ]);
    database.close();
  });

  it('of a plan in the bin are none, and come back with it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'library.sqlite');
    const library = openIn(folder);
    await library.status();
    const before = projectionsOf(file);
    for (const { id } of seeds.plans) granted(await library.movePlanToBin({ id }));
    expect(count(file, 'tasks')).toBe(0);
    expect(granted(await library.search({ query: 'địa chất', filters: { kind: 'plan' } })).results).toEqual(
      [],
    );
    for (const { id } of seeds.plans) granted(await library.restorePlan({ id }));
    expect(projectionsOf(file) === before).toBe(true);
  });

  it('are made for a library of a version that had none', async () => {
    const folder = temporaryFolder();
    copyFileSync('test/fixtures/libraries/version-1.sqlite', join(folder, 'library.sqlite'));
    const library = openIn(folder, { examples: [] });
    const { results } = granted(await library.search({ query: 'dia chat khoang san' }));
    expect(results.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['plan', 'task', 'document']));
    expect(granted(await library.verify()).findings).toEqual([]);
    const before = projectionsOf(join(folder, 'library.sqlite'));
    granted(await library.rebuild());
    expect(projectionsOf(join(folder, 'library.sqlite')) === before).toBe(true);
  });
});

describe('verifying', () => {
  it.each([
    ['a projection that is gone', `delete from tasks where rowid is not null`, 'library/stale-projection'],
    ['a date that was changed', `update due_rules set issued = '1999-01-01'`, 'library/stale-projection'],
    ['points that are gone', `delete from points`, 'library/stale-projection'],
    [
      'a name of an organ that changed',
      `update search_entries set heading = 'x' where kind = 'organ'`,
      'library/stale-projection',
    ],
    [
      'a link that is marked wrongly',
      `insert into links values ('l1','ke-hoach-10-nq-tw','b18','10-nq-tw-2022','10-nq-tw-2022-5','cũ','cũ','x','x',0)`,
      'library/stale-marks',
    ],
    [
      'an index that lost an entry',
      `delete from search_index where rowid in (select max(id) from search_entries)`,
      'library/index-incomplete',
    ],
    ['a plan that is none', `update plans set json = '{}'`, 'library/plan-unreadable'],
    [
      'a file that vanished',
      `update documents set json = json_set(json, '$.file', json('{"name":"a.pdf","sha256":"${'0'.repeat(64)}"}'))`,
      'library/file-missing',
    ],
    [
      'a circle of relations',
      `insert into relations values ('r1','implements','a','b','x','x'),('r2','implements','b','a','x','x')`,
      'relation/cycle',
    ],
  ])('names %s', async (_, damage, rule) => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    expect(granted(await library.verify())).toEqual({ plans: 2, findings: [] });
    const database = new Database(join(folder, 'library.sqlite'));
    database.exec(damage.replace(' where rowid is not null', ''));
    database.close();
    const { findings } = granted(await library.verify());
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  it('finds nothing wrong any more after a rebuild', async () => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    await library.status();
    const database = new Database(join(folder, 'library.sqlite'));
    database.exec(`delete from tasks; delete from search_entries`);
    database.close();
    expect(granted(await library.verify()).findings).not.toEqual([]);
    granted(await library.rebuild());
    expect(granted(await library.verify()).findings).toEqual([]);
  });
});

it('generates the same bytes for the same seed, and others for another', async () => {
  const folder = temporaryFolder();
  const { readFileSync } = await import('node:fs');
  const bytes: Buffer[] = [];
  for (const [name, seed] of [
    ['a', 3],
    ['b', 3],
    ['c', 4],
  ] as const) {
    const path = join(folder, `${name}.sqlite`);
    granted(await generateLibrary({ path, plans: 12, seed, organs: seeds.organs }));
    bytes.push(readFileSync(path));
  }
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
  expect(bytes[0]?.equals(bytes[2] ?? Buffer.alloc(0))).toBe(false);
});
