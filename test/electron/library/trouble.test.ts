import { readdirSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/library/database';
import { planStore } from '../../../electron/library/plan-store';
import { libraryFailure, sqliteTrouble } from '../../../electron/library/sqlite-error';
import { examplePlan, granted, openIn, temporaryFolder, withSubject } from './temporary-library';

const id = 'ke-hoach-10-nq-tw';

describe('a save that fails', () => {
  it('says that another process holds the library, and works once it is let go', async () => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    const { planText, revision } = granted(await library.openPlan({ id }));
    const other = new Database(join(folder, 'library.sqlite'));
    other.exec('begin immediate');
    const outcome = await library.savePlan({ id, planText, revision });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'library-busy', retry: true } });
    expect(!outcome.ok && outcome.failure.message).toContain(join(folder, 'library.sqlite'));
    other.exec('rollback');
    other.close();
    expect(granted(await library.savePlan({ id, planText, revision })).revision).toBe(revision + 1);
    expect(granted(await library.savePlan({ id, planText, revision: revision + 1 })).revision).toBe(
      revision + 2,
    );
    // Seen from outside: a statement left over from the failed save must not hold the next ones back.
    expect(granted(await openIn(folder).openPlan({ id })).revision).toBe(revision + 2);
  });

  it('leaves the last saved plan whole when there is no room for the next', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'library.sqlite');
    await openIn(folder).close();
    granted(await openIn(folder).openPlan({ id }));
    const database = openDatabase(path);
    const pages = Number(database.pragma('page_count'));
    database.pragma(`max_page_count = ${pages + 1}`);
    const store = planStore(database.queries, { now: () => new Date(0), newId: () => 'x' });
    const before = granted(await store.openPlan({ id }));
    const longer = withSubject(examplePlan(), 'dài '.repeat(100_000));

    const trouble = await store
      .savePlan({ id, planText: JSON.stringify(longer), revision: before.revision })
      .then(() => undefined, sqliteTrouble);
    expect(trouble).toBe('full');
    expect(granted(await store.openPlan({ id }))).toEqual(before);
    database.pragma(`max_page_count = ${pages + 10_000}`);
    granted(await store.savePlan({ id, planText: JSON.stringify(longer), revision: before.revision }));
    await database.close();
  });

  it('gives every trouble a code, the file and something to do', () => {
    const failures = (['busy', 'full', 'read-only', 'damaged', 'unavailable'] as const).map((trouble) =>
      libraryFailure(trouble, '/kho/library.sqlite'),
    );
    expect(new Set(failures.map(({ code }) => code)).size).toBe(5);
    for (const { message } of failures) expect(message).toMatch(/“\/kho\/library\.sqlite”.*[Hh]ãy /);
  });

  it('does not take a bug for a trouble', () => {
    expect(sqliteTrouble(new TypeError('x'))).toBeUndefined();
    expect(
      sqliteTrouble(Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT_UNIQUE' })),
    ).toBeUndefined();
    expect(sqliteTrouble('SQLITE_BUSY')).toBeUndefined();
  });
});

it('lets go of the file when it closes', async () => {
  const folder = temporaryFolder();
  const library = openIn(folder);
  granted(await library.duplicatePlan({ id }));
  expect(openFiles(folder)).toContain('library.sqlite');
  await library.close();
  expect(openFiles(folder)).toEqual([]);
});

/** The files below `folder` that this process has open. */
function openFiles(folder: string): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    const target = linkTarget(`/proc/self/fd/${fd}`);
    return target.startsWith(folder) ? [basename(target)] : [];
  });
}

function linkTarget(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return ''; // closed between listing and reading: the listing's own handle
  }
}
