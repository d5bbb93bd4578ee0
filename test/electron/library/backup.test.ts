import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { listBackups } from '../../../electron/library/backup';
import { restoreLibrary } from '../../../electron/library/restore';
import { BACKUPS_KEPT } from '../../../electron/library/upkeep-store';
import { examplePlan, granted, openIn, temporaryFolder, withSubject } from './temporary-library';

const text = (subject: string) => JSON.stringify({ ...withSubject(examplePlan(), subject), id: 'p1' });
const now = new Date('2025-06-01T00:00:00Z');

/** A library whose plan p1 was changed after its backup. */
async function backedUp(): Promise<{ folder: string; file: string; backup: string }> {
  const folder = temporaryFolder();
  const library = openIn(folder);
  granted(await library.createPlan({ planText: text('lúc sao lưu') }));
  const { backup } = granted(await library.backUp({ daily: false }));
  granted(await library.savePlan({ id: 'p1', planText: text('sau đó'), revision: 1 }));
  await library.close();
  return { folder, file: join(folder, 'library.sqlite'), backup: backup?.path ?? '' };
}

async function subjectOf(folder: string): Promise<string | undefined> {
  const library = openIn(folder);
  const { plans } = granted(await library.listPlans({ query: '', bin: false }));
  const { findings } = granted(await library.verify());
  await library.close();
  expect(findings).toEqual([]);
  return plans.find(({ id }) => id === 'p1')?.subject;
}

describe('a library that is open', () => {
  it('gives way to its backup; what is under way is finished first, what is asked meanwhile waits', async () => {
    const { folder, backup } = await backedUp();
    const library = openIn(folder);
    const saved = library.savePlan({ id: 'p1', planText: text('đang lưu'), revision: 2 });
    const restored = library.restore({ backup });
    const opened = library.openPlan({ id: 'p1' });
    expect(granted(await saved).revision).toBe(3);
    const { kept } = granted(await restored);
    expect(granted(await opened)).toMatchObject({ revision: 1 });
    expect(
      granted(await library.savePlan({ id: 'p1', planText: text('sau khi phục hồi'), revision: 1 })),
    ).toMatchObject({
      revision: 2,
    });
    await library.close();
    copyFileSync(kept ?? '', join(folder, 'library.sqlite'));
    expect(await subjectOf(folder)).toBe('đang lưu');
  });

  it('stays what it is, and open, when the backup is of no use', async () => {
    const { folder } = await backedUp();
    const library = openIn(folder);
    expect(await library.restore({ backup: join(folder, 'không-có.sqlite') })).toMatchObject({
      ok: false,
      failure: { code: 'backup-unusable' },
    });
    expect(granted(await library.openPlan({ id: 'p1' }))).toMatchObject({ revision: 2 });
  });

  it("is written whole to a place of the user's own, never onto itself", async () => {
    const { folder, file } = await backedUp();
    const library = openIn(folder);
    const target = join(temporaryFolder(), 'ra USB.sqlite');
    writeFileSync(target, 'tệp cũ');
    granted(await library.backUpTo({ path: target }));
    for (const [path, says] of [
      [file, 'chính là tệp thư viện'],
      [join(folder, 'không có', 'a.sqlite'), 'không có'],
    ] as const) {
      const refused = await library.backUpTo({ path });
      expect(refused).toMatchObject({ ok: false, failure: { code: 'backup-failed' } });
      expect(!refused.ok && refused.failure.message).toContain(says);
    }
    await library.close();
    copyFileSync(target, file);
    expect(await subjectOf(folder)).toBe('sau đó');
  });
});

describe('backups', () => {
  it('are one whole file, from which everything comes back', async () => {
    const { folder, file, backup } = await backedUp();
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
    expect(await subjectOf(folder)).toBe('sau đó');
    const { kept } = granted(await restoreLibrary({ library: file, backup, now }));
    expect(await subjectOf(folder)).toBe('lúc sao lưu');
    copyFileSync(kept ?? '', file);
    expect(await subjectOf(folder)).toBe('sau đó');
  });

  it('bring a library back that vanished', async () => {
    const { backup } = await backedUp();
    const elsewhere = temporaryFolder();
    const restored = granted(
      await restoreLibrary({ library: join(elsewhere, 'library.sqlite'), backup, now }),
    );
    expect(restored).toEqual({ kept: null });
    expect(await subjectOf(elsewhere)).toBe('lúc sao lưu');
    expect(readdirSync(elsewhere)).toEqual(['library.sqlite']);
  });

  it.each([
    ['is missing', (backup: string) => `${backup}-không-có`],
    [
      'is cut short',
      (backup: string) => {
        truncateSync(backup, 40_000);
        return backup;
      },
    ],
    [
      'is something else',
      (backup: string) => {
        writeFileSync(backup, 'rác '.repeat(9000));
        return backup;
      },
    ],
    [
      'is damaged inside',
      (backup: string) => {
        const bytes = readFileSync(backup);
        writeFileSync(backup, bytes.fill(0xaa, 4096 * 3, 4096 * 9));
        return backup;
      },
    ],
    [
      'is of a newer program',
      (backup: string) => {
        const database = new Database(backup);
        database.exec(
          "insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')",
        );
        database.close();
        return backup;
      },
    ],
  ])('are refused when the file %s, and the library stays as it is', async (_, spoil) => {
    const { folder, file, backup } = await backedUp();
    const before = readFileSync(file);
    const files = readdirSync(folder);
    const outcome = await restoreLibrary({ library: file, backup: spoil(backup), now });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'backup-unusable' } });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(files);
  });

  it('are made once a day, and kept by count', async () => {
    const folder = temporaryFolder();
    let day = 0;
    const library = openIn(folder, { now: () => new Date(Date.UTC(2025, 0, 1 + day, 7)) });
    for (; day < BACKUPS_KEPT + 3; day += 1) {
      expect(granted(await library.backUp({ daily: true })).backup).not.toBeNull();
      expect(granted(await library.backUp({ daily: true })).backup).toBeNull();
    }
    const backups = listBackups(join(folder, 'library.sqlite'));
    expect(backups.map(({ at }) => at.slice(0, 10))).toEqual(
      Array.from({ length: BACKUPS_KEPT }, (_, index) =>
        new Date(Date.UTC(2025, 0, BACKUPS_KEPT + 3 - index)).toISOString().slice(0, 10),
      ),
    );
  });

  it('leave nothing half-written where there is no place for them', async () => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    await library.status();
    writeFileSync(join(folder, 'backups'), 'một tệp ở chỗ của thư mục');
    expect(await library.backUp({ daily: false })).toMatchObject({
      ok: false,
      failure: { code: 'backup-failed' },
    });
    expect(existsSync(join(folder, 'library.sqlite'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
