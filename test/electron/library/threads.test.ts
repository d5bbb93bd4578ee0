import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import type { LibraryService } from '../../../electron/library/library-service';
import { granted, openIn, temporaryFolder } from './temporary-library';

const RESOLUTION = '10-nq-tw-2022';
const PLAN = 'ke-hoach-10-nq-tw';
const task = { owner: PLAN, item: 'b18' };
const point = { owner: RESOLUTION, item: '10-nq-tw-2022-5' };
const by = 'Nguyễn Thị A';

async function changePoint(library: LibraryService, text: string | null): Promise<void> {
  const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
  const points = (record.points ?? []).flatMap((entry) => {
    if (entry.id !== point.item) return entry;
    return text === null ? [] : { ...entry, text };
  });
  granted(await library.saveDocument({ record: { ...record, points }, revision }));
}

describe('the documents that plans stand on', () => {
  it('come with the counts of their points and plans, those with points first', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.linkItems({ from: task, to: point, by }));
    const { documents, total } = granted(
      await library.listThreadDocuments({ query: '', offset: 0, limit: 50 }),
    );
    expect(total).toBe(4);
    expect(documents[0]).toMatchObject({ id: '31-kl-tw-2022', points: 5, plans: 1 });
    expect(documents[1]).toMatchObject({
      id: RESOLUTION,
      points: 7,
      plans: 1,
      counts: { covered: 1, outdated: 0, hole: 6 },
    });
  });

  it('are found without marks, and given page by page', async () => {
    const library = openIn(temporaryFolder());
    const found = granted(
      await library.listThreadDocuments({ query: '31-kl bo chinh tri', offset: 0, limit: 5 }),
    );
    expect(found.documents.map(({ id }) => id)).toEqual(['31-kl-tw-2022']);
    const second = granted(await library.listThreadDocuments({ query: '', offset: 1, limit: 1 }));
    expect([second.total, second.documents.map(({ id }) => id)]).toEqual([4, [RESOLUTION]]);
  });
});

describe('the threads of one document', () => {
  it('tell who leads, by when and in which plan, without the plan being opened', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.linkItems({ from: task, to: point, by }));
    const threads = granted(await library.documentThreads({ document: RESOLUTION }));
    expect(threads.points.map(({ id }) => id).slice(0, 2)).toEqual(['10-nq-tw-2022-1', '10-nq-tw-2022-2']);
    const [answer] = threads.points[4]?.answers ?? [];
    expect(answer).toMatchObject({ plan: PLAN, path: 'II.2.1', state: 'covers', kind: 'task' });
    expect(answer?.lead.length).toBeGreaterThan(0);
    expect(answer?.schedule).not.toBe(null);
    expect(threads.plans).toMatchObject([{ id: PLAN, parents: [RESOLUTION], points: [point.item] }]);
  });

  it('name the answers of a point that is no more', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.linkItems({ from: task, to: point, by }));
    await changePoint(library, null);
    const { orphans, suspects } = granted(await library.documentThreads({ document: RESOLUTION }));
    expect(orphans).toMatchObject([{ plan: PLAN, seen: expect.stringContaining('hiệu lực') }]);
    expect(suspects).toMatchObject([
      { answered: { isGone: true, kind: 'point' }, reasons: [{ because: 'answered-gone' }] },
    ]);
  });

  it('are told of a document that is gone', async () => {
    const library = openIn(temporaryFolder());
    expect(await library.documentThreads({ document: 'không có' })).toMatchObject({
      failure: { code: 'document-not-found' },
    });
  });
});

describe('what can be linked', () => {
  const asked = { document: RESOLUTION, query: '', limit: 50 } as const;

  it('are the tasks and duties of standing plans, of any plan on request', async () => {
    const library = openIn(temporaryFolder());
    const before = granted(await library.threadTasks({ ...asked, scope: 'unlinked' })).tasks;
    expect(new Set(before.map(({ plan }) => plan))).toEqual(new Set([PLAN]));
    expect(new Set(before.map(({ kind }) => kind))).toEqual(new Set(['task', 'duty']));
    granted(await library.linkItems({ from: task, to: point, by }));
    const after = granted(await library.threadTasks({ ...asked, scope: 'unlinked' })).tasks;
    expect(before.length - after.length).toBe(1);
    expect(granted(await library.threadTasks({ ...asked, scope: 'standing' })).tasks).toHaveLength(
      before.length,
    );
    const any = granted(await library.threadTasks({ ...asked, scope: 'all', query: 'khoáng sản' })).tasks;
    expect(any.length).toBeGreaterThan(0);
    const filtered = granted(
      await library.threadTasks({ ...asked, scope: 'standing', query: 'II.2.1 co so du lieu' }),
    ).tasks;
    expect(filtered.map(({ path }) => path)).toEqual(['II.2.1']);
    expect(granted(await library.threadTasks({ ...asked, limit: 1, scope: 'standing' })).more).toBe(true);
  });

  it('are the points of the documents that the plan implements', async () => {
    const library = openIn(temporaryFolder());
    const of = { plan: PLAN, query: '', limit: 50 } as const;
    const { points } = granted(await library.threadPoints({ ...of, scope: 'standing' }));
    expect(new Set(points.map(({ documentName }) => documentName))).toEqual(new Set(['10-NQ/TW']));
    expect(points).toHaveLength(7);
    const all = granted(await library.threadPoints({ ...of, scope: 'all' })).points;
    expect(all).toHaveLength(12);
  });

  it('are suggested both ways by shared wording, without what is linked already', async () => {
    const library = openIn(temporaryFolder());
    const [best] = granted(
      await library.suggestTasks({ document: RESOLUTION, point: point.item }),
    ).suggestions;
    expect(best?.task).toMatchObject({ plan: PLAN, path: 'II.2.2' });
    expect(best?.shared[0]).toContain('hiệu lực, hiệu quả');
    const from = { owner: PLAN, item: best?.task.item ?? '' };
    const [back] = granted(await library.suggestPoints({ plan: PLAN, item: from.item })).suggestions;
    expect(back?.point.point).toBe(point.item);
    granted(await library.linkItems({ from, to: point, by }));
    const [other] = granted(await library.suggestPoints({ plan: PLAN, item: from.item })).suggestions;
    expect(other?.point.point).not.toBe(point.item);
    expect(granted(await library.linksOfItem({ plan: PLAN, item: from.item })).links).toMatchObject([
      { documentName: '10-NQ/TW', point: point.item, state: 'covers' },
    ]);
  });
});

describe('a link that was taken away', () => {
  it('comes back as it was: still suspect, with what was looked at again', async () => {
    const library = openIn(temporaryFolder());
    const { id } = granted(await library.linkItems({ from: task, to: point, by }));
    const suspect = { kind: 'link', link: id } as const;
    await changePoint(library, 'Sửa lần một');
    granted(await library.reviewSuspect({ suspect, by, reason: 'Vẫn phù hợp' }));
    await changePoint(library, 'Sửa lần hai');
    const { removed } = granted(await library.unlinkItems({ id }));
    expect(granted(await library.suspectCount({})).count).toBe(0);
    if (removed === null) throw new Error('Nothing was removed');
    granted(await library.restoreLink(removed));
    const { suspects, total } = granted(
      await library.suspects({ document: RESOLUTION, offset: 0, limit: 10 }),
    );
    expect([total, suspects]).toMatchObject([1, [{ link: id, reasons: [{ because: 'answered-changed' }] }]]);
    const { reviews } = granted(await library.reviewsOfSuspect({ suspect }));
    expect(reviews).toMatchObject([{ by, reason: 'Vẫn phù hợp' }]);
    expect(reviews[0]?.changes.find(({ kind }) => kind === 'added')?.text).toBe('Sửa lần một');
    expect(granted(await library.unlinkItems({ id: 'không có' })).removed).toBe(null);
  });
});

describe('relations of a plan or document', () => {
  it('are those that somebody entered and those of its subject line, both ways', async () => {
    const library = openIn(temporaryFolder());
    const { id } = granted(
      await library.relate({ kind: 'relates-to', from: PLAN, to: '32-ctr-tu-2022', by }),
    );
    expect(granted(await library.relationsOf({ of: PLAN })).relations).toEqual([
      {
        id: null,
        kind: 'implements',
        direction: 'out',
        other: { id: RESOLUTION, kind: 'document', name: '10-NQ/TW' },
      },
      {
        id,
        kind: 'relates-to',
        direction: 'out',
        other: { id: '32-ctr-tu-2022', kind: 'document', name: '32-CTr/TU' },
      },
    ]);
    expect(granted(await library.relationsOf({ of: RESOLUTION })).relations).toMatchObject([
      { id: null, kind: 'implements', direction: 'in', other: { id: PLAN, kind: 'plan' } },
    ]);
  });
});

/** A library with a numbered plan on the resolution and a sub-plan that stands on it. */
async function withSubPlan(): Promise<LibraryService> {
  const library = openIn(temporaryFolder());
  granted(await library.duplicatePlan({ id: PLAN }));
  granted(await library.relate({ kind: 'derived-from', from: 'new-1', to: PLAN, by }));
  return library;
}

async function changeTask(library: LibraryService, words: string): Promise<void> {
  const { planText, revision } = granted(await library.openPlan({ id: PLAN }));
  const plan = JSON.parse(planText);
  for (const block of plan.blocks) if (block.id === task.item) block.children.push({ text: words });
  granted(await library.savePlan({ id: PLAN, planText: JSON.stringify(plan), revision }));
}

const everything = { document: null, offset: 0, limit: 50 } as const;

describe('a plan that stands on something', () => {
  it('is suspect when the state of the document changes, with those below it, until it was looked at', async () => {
    const library = await withSubPlan();
    const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
    const state = { kind: 'replaced', by: ['31-kl-tw-2022'] } as const;
    granted(
      await library.saveDocument({ record: { ...record, state: { ...state, by: [...state.by] } }, revision }),
    );
    const { suspects } = granted(await library.suspects(everything));
    const first = suspects.find((entry) => entry.kind === 'plan' && entry.plan.id === PLAN);
    expect(first).toMatchObject({
      kind: 'plan',
      above: { id: RESOLUTION, name: '10-NQ/TW' },
      below: [{ id: 'new-1' }],
      changes: expect.arrayContaining([{ kind: 'added', text: 'bị thay thế bởi 31-KL/TW' }]),
    });
    expect(granted(await library.suspectCount({})).count).toBe(suspects.length);
    expect(granted(await library.documentThreads({ document: RESOLUTION })).suspects).toHaveLength(
      suspects.length,
    );
    expect(granted(await library.trace({ symbol: '10-NQ/TW' })).traced).toMatchObject([
      {
        suspectPlans: suspects.map((entry) =>
          entry.kind === 'plan' ? { plan: entry.plan.id, above: entry.above.id } : {},
        ),
      },
    ]);

    const suspect = { kind: 'plan', plan: PLAN, above: RESOLUTION } as const;
    granted(await library.reviewSuspect({ suspect, by, reason: 'Sẽ ban hành kế hoạch mới' }));
    const after = granted(await library.suspects(everything)).suspects;
    expect(after).toHaveLength(suspects.length - 1);
    expect(granted(await library.reviewsOfSuspect({ suspect })).reviews).toMatchObject([
      {
        by,
        reason: 'Sẽ ban hành kế hoạch mới',
        changes: expect.arrayContaining([{ kind: 'removed', text: 'còn hiệu lực' }]),
      },
    ]);
  });

  it('is not suspect when only notes or points of the document change', async () => {
    const library = await withSubPlan();
    const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
    granted(await library.saveDocument({ record: { ...record, notes: 'Bản chụp mờ' }, revision }));
    await changePoint(library, 'Điểm đã sửa');
    expect(granted(await library.suspectCount({})).count).toBe(0);
  });

  it('is suspect when a task of the plan above changes that it does not answer', async () => {
    const library = await withSubPlan();
    await changeTask(library, ', bổ sung chuyển đổi số');
    const { suspects } = granted(await library.suspects(everything));
    expect(suspects).toMatchObject([{ kind: 'plan', plan: { id: 'new-1' }, above: { id: PLAN } }]);
    // Once a task of it answers that one, the link says what changed from then on.
    granted(await library.linkItems({ from: { owner: 'new-1', item: task.item }, to: task, by }));
    expect(granted(await library.suspectCount({})).count).toBe(0);
    await changeTask(library, ' và dữ liệu');
    expect(granted(await library.suspects(everything)).suspects).toMatchObject([
      { kind: 'link', answer: { owner: { id: 'new-1' } }, answered: { owner: { id: PLAN } } },
    ]);
    expect(granted(await library.suspectCount({})).count).toBe(1);
  });

  it('is suspect no more when nobody says any longer that it stands there', async () => {
    const library = await withSubPlan();
    await changeTask(library, ' (việc thử)');
    expect(granted(await library.suspectCount({})).count).toBe(1);
    const { relations } = granted(await library.relationsOf({ of: 'new-1' }));
    const id = relations.find(({ kind }) => kind === 'derived-from')?.id ?? '';
    granted(await library.unrelate({ id }));
    expect(granted(await library.suspects(everything)).suspects).toEqual([]);
    expect(granted(await library.suspectCount({})).count).toBe(0);
  });

  it('is suspect no more when it is in the bin, the plan above is, or the change is taken back', async () => {
    const library = await withSubPlan();
    await changeTask(library, ' (việc thử)');
    granted(await library.movePlanToBin({ id: PLAN }));
    expect(granted(await library.suspects(everything))).toEqual({ suspects: [], total: 0 });
    expect(granted(await library.suspectCount({})).count).toBe(0);
    granted(await library.restorePlan({ id: PLAN }));
    granted(await library.movePlanToBin({ id: 'new-1' }));
    expect(granted(await library.suspectCount({})).count).toBe(0);
    granted(await library.restorePlan({ id: 'new-1' }));
    expect(granted(await library.suspectCount({})).count).toBe(1);
    const { planText, revision } = granted(await library.openPlan({ id: PLAN }));
    granted(await library.savePlan({ id: PLAN, planText: planText.replace(' (việc thử)', ''), revision }));
    expect(granted(await library.suspectCount({})).count).toBe(0);
  });
});

describe('the marks of suspect links', () => {
  it('wait until a drafted task is written, but not for the point', async () => {
    const library = openIn(temporaryFolder());
    const { id } = granted(await library.linkItems({ from: task, to: point, by }));
    await changeTask(library, ' đang viết');
    granted(await library.finishDraft({ link: id }));
    expect(granted(await library.suspectCount({})).count).toBe(0);
    await changePoint(library, 'Điểm đã sửa');
    granted(await library.finishDraft({ link: id }));
    expect(granted(await library.suspects(everything)).suspects).toMatchObject([
      { reasons: [{ because: 'answered-changed' }] },
    ]);
    granted(await library.finishDraft({ link: 'không có' }));
  });

  it('are made for a library of the version before', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'library.sqlite');
    copyFileSync('test/fixtures/libraries/version-2.sqlite', file);
    const database = new Database(file);
    database.exec("update links set seen_to = 'Điều đã thấy trước đây'");
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    const library = openIn(folder);
    expect(granted(await library.suspects(everything)).suspects).toMatchObject([
      { kind: 'link', reasons: [{ because: 'answered-changed' }] },
    ]);
    expect(granted(await library.suspectCount({})).count).toBe(1);
  });

  it('follow every change, and are the same when they are made again', async () => {
    const library = openIn(temporaryFolder());
    const { id } = granted(await library.linkItems({ from: task, to: point, by }));
    const count = async () => granted(await library.suspectCount({})).count;
    await changePoint(library, 'Sửa');
    expect(await count()).toBe(1);
    granted(await library.rebuild());
    expect(await count()).toBe(1);
    granted(await library.reviewSuspect({ suspect: { kind: 'link', link: id }, by, reason: 'Đúng' }));
    expect(await count()).toBe(0);
    await changeTask(library, ' thêm');
    expect(await count()).toBe(1);
    granted(await library.movePlanToBin({ id: PLAN }));
    expect(granted(await library.suspects(everything)).suspects).toMatchObject([
      { answer: { isGone: true }, reasons: [{ because: 'answer-gone' }] },
    ]);
    granted(await library.rebuild());
    expect(await count()).toBe(1);
  });
});

describe('a document that was entered twice and merged', () => {
  it('keeps the plans that cite the entry that went', async () => {
    const library = openIn(temporaryFolder());
    const { record } = granted(
      await library.addDocument({
        record: { kind: 'Nghị quyết', symbol: '10/NQ-TW', date: null, issuer: null, subject: null },
      }),
    );
    granted(await library.mergeDocuments({ into: record.id, from: RESOLUTION }));
    const { documents } = granted(await library.listThreadDocuments({ query: '', offset: 0, limit: 9 }));
    expect(documents.find(({ id }) => id === record.id)).toMatchObject({ plans: 1, points: 7 });
    const { points } = granted(
      await library.threadPoints({ plan: PLAN, query: '', scope: 'standing', limit: 50 }),
    );
    expect(new Set(points.map(({ document }) => document))).toEqual(new Set([record.id]));
    expect(granted(await library.relationsOf({ of: PLAN })).relations).toMatchObject([
      { kind: 'implements', direction: 'out', other: { id: record.id, kind: 'document' } },
    ]);
    expect(granted(await library.relationsOf({ of: record.id })).relations).toMatchObject([
      { direction: 'in', other: { id: PLAN } },
    ]);
    const stored = granted(await library.openDocument({ id: record.id }));
    const state = { kind: 'ended' as const };
    granted(await library.saveDocument({ ...stored, record: { ...stored.record, state } }));
    expect(granted(await library.suspects(everything)).suspects).toMatchObject([
      { kind: 'plan', plan: { id: PLAN }, above: { id: record.id } },
    ]);
  });
});
