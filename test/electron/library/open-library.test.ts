import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { granted, openIn, registersOf, temporaryFolder } from './temporary-library';

const all = { query: '', bin: false };

/** A closed library with three plans in it. */
async function usedLibrary(): Promise<{ folder: string; file: string }> {
  const folder = temporaryFolder();
  const library = openIn(folder);
  granted(await library.duplicatePlan({ id: 'ke-hoach-10-nq-tw' }));
  await library.close();
  return { folder, file: join(folder, 'library.sqlite') };
}

describe('opening the library', () => {
  it('makes the folder and one file, whole, and closes without leftovers', async () => {
    const folder = join(temporaryFolder(), 'chưa', 'có');
    const library = openIn(folder);
    expect(granted(await library.status())).toEqual({ notices: [] });
    await library.close();
    expect(readdirSync(folder)).toEqual(['library.sqlite']);
  });

  it('clears what a crash during the first start left, once nobody is at it any more', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.library.sqlite.new-old'), 'half');
    writeFileSync(join(folder, '.library.sqlite.new-young'), 'half');
    utimesSync(join(folder, '.library.sqlite.new-old'), 0, 0);
    utimesSync(
      join(folder, '.library.sqlite.new-young'),
      new Date('2025-03-01T07:00:00Z'),
      new Date('2025-03-01T07:00:00Z'),
    );
    const library = openIn(folder);
    await library.status();
    await library.close();
    expect(readdirSync(folder)).toEqual(['.library.sqlite.new-young', 'library.sqlite']);
  });

  const damages: [string, (file: string) => void][] = [
    ['garbage', (file) => writeFileSync(file, 'rác '.repeat(5000))],
    ['an empty file', (file) => truncateSync(file, 0)],
    ['a file cut short', (file) => truncateSync(file, 20_000)],
    [
      'a wrong header',
      (file) => writeFileSync(file, Buffer.concat([Buffer.from('PK'), readFileSync(file).subarray(2)])),
    ],
    [
      'a page overwritten in the middle',
      (file) => {
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(0xaa, 4096, 4096 * 6));
      },
    ],
    [
      'a database of somebody else',
      (file) => {
        rmSync(file);
        const stranger = new Database(file);
        stranger.exec('create table theirs (a text)');
        stranger.close();
      },
    ],
  ];

  it.each(damages)('sets %s aside, untouched and named, and begins anew', async (_, damage) => {
    const { folder, file } = await usedLibrary();
    damage(file);
    const damaged = readFileSync(file);
    const library = openIn(folder);
    expect(granted(await library.listPlans(all)).plans).toHaveLength(2);
    const { notices } = granted(await library.status());
    const kept = readdirSync(folder).find((name) => name.startsWith('library.damaged-2025-03-01-')) ?? '';
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(`“${kept}”`);
    expect(readFileSync(join(folder, kept)).equals(damaged)).toBe(true);
  });

  it('never gives two damaged libraries the same name', async () => {
    const { folder, file } = await usedLibrary();
    const now = () => new Date('2025-03-01T08:00:00Z');
    for (const content of ['một', 'hai', 'ba']) {
      writeFileSync(file, content);
      const library = openIn(folder, { now });
      expect(granted(await library.status()).notices).toHaveLength(1);
      await library.close();
    }
    const kept = readdirSync(folder).filter((name) => name.includes('damaged'));
    expect(kept.map((name) => readFileSync(join(folder, name), 'utf8')).sort()).toEqual(['ba', 'hai', 'một']);
  });

  it('sets the log aside with its library, and one that was left alone too', async () => {
    const { folder, file } = await usedLibrary();
    rmSync(file);
    writeFileSync(`${file}-wal`, 'nhật ký còn sót');
    const library = openIn(folder);
    expect(granted(await library.status()).notices).toHaveLength(1);
    const kept = readdirSync(folder).find((name) => name.endsWith('-wal') && name.includes('damaged')) ?? '';
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('nhật ký còn sót');
  });

  it('refuses a library of a newer program and leaves every byte of it', async () => {
    const { folder, file } = await usedLibrary();
    const database = new Database(file);
    database.exec("insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')");
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    const before = readFileSync(file);
    const library = openIn(folder);
    const status = await library.status();
    expect(status).toMatchObject({ ok: false, failure: { code: 'library-newer' } });
    expect(!status.ok && status.failure.message).toContain(file);
    expect(await library.listPlans(all)).toEqual(status);
    await library.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('tries again at the next request when it could not be opened', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'nơi'));
    writeFileSync(join(folder, 'nơi', 'cản'), '');
    const library = openIn(folder, { path: join(folder, 'nơi', 'cản', 'library.sqlite') });
    expect(await library.listPlans(all)).toMatchObject({
      ok: false,
      failure: { code: 'library-unavailable', retry: true },
    });
    rmSync(join(folder, 'nơi', 'cản'));
    expect(granted(await library.listPlans(all)).plans).toHaveLength(2);
  });
});

describe('past versions of the library', () => {
  it.each(readdirSync('test/fixtures/libraries'))('%s opens, with its plans and organs', async (name) => {
    const folder = temporaryFolder();
    copyFileSync(join('test/fixtures/libraries', name), join(folder, 'library.sqlite'));
    const library = openIn(folder, { examples: [] });
    const { plans } = granted(await library.listPlans(all));
    expect(plans.length).toBeGreaterThan(0);
    for (const { id } of plans) granted(await library.openPlan({ id }));
    expect(granted(await library.listOrgans()).organs.map(({ name: organ }) => organ)).toContain(
      'Hội Khuyến học tỉnh',
    );
    expect(granted(await library.status())).toEqual({ notices: [] });
    expect(granted(await library.verify()).findings).toEqual([]);
  });

  it('version-2.sqlite keeps its registers, relations and links', async () => {
    const folder = temporaryFolder();
    copyFileSync('test/fixtures/libraries/version-2.sqlite', join(folder, 'library.sqlite'));
    const library = openIn(folder, { examples: [], registers: registersOf([]) });
    const { documents } = granted(await library.listDocuments());
    const directive = documents.find(({ symbol }) => symbol === '05-CT/TW');
    const { bytes } = granted(await library.openAttachment(directive?.file ?? { name: '', sha256: '' }));
    expect(Buffer.from(bytes).toString()).toBe('Toàn văn Chỉ thị');
    const [traced] = granted(await library.trace({ symbol: '10-NQ/TW' })).traced;
    expect(traced?.coverage.counts).toEqual({ covered: 1, hole: 6, outdated: 0 });
    const [answer] = traced?.coverage.points.at(-1)?.answers ?? [];
    expect(answer).toMatchObject({ plan: 'ke-hoach-10-nq-tw', path: 'II.2.1' });
    expect(granted(await library.reviewsOf({ link: 'frozen-4' })).reviews).toMatchObject([
      { reason: 'Đã đối chiếu' },
    ]);
  });

  it('version-3.sqlite keeps what is suspect, and what was looked at again', async () => {
    const folder = temporaryFolder();
    copyFileSync('test/fixtures/libraries/version-3.sqlite', join(folder, 'library.sqlite'));
    const library = openIn(folder, { examples: [], registers: registersOf([]) });
    const { suspects } = granted(await library.suspects({ document: null, offset: 0, limit: 10 }));
    expect(suspects).toMatchObject([
      { kind: 'plan', above: { id: '10-nq-tw-2022' } },
      { kind: 'link', link: 'frozen-4', reasons: [{ because: 'answered-changed' }] },
    ]);
    const suspect = { kind: 'plan', plan: 'ke-hoach-10-nq-tw', above: '10-nq-tw-2022' } as const;
    expect(granted(await library.reviewsOfSuspect({ suspect })).reviews).toMatchObject([
      { by: 'Chuyên viên', reason: 'Sẽ thay kế hoạch' },
    ]);
  });
});
