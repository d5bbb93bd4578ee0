import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import type { LibraryService } from '../../../electron/library/library-service';
import {
  examplePlan,
  granted,
  openIn,
  registersOf,
  seeds,
  temporaryFolder,
  withSubject,
} from './temporary-library';

const RESOLUTION = '10-nq-tw-2022';
const task = { owner: 'ke-hoach-10-nq-tw', item: 'b18' };
const point = { owner: RESOLUTION, item: '10-nq-tw-2022-5' };
const by = 'Nguyễn Thị A';

async function linked(): Promise<{ library: LibraryService; link: string }> {
  const library = openIn(temporaryFolder());
  const { id } = granted(await library.linkItems({ from: task, to: point, by }));
  return { library, link: id };
}

async function changePoint(library: LibraryService, text: string): Promise<void> {
  const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
  const points = record.points?.map((entry) => (entry.id === point.item ? { ...entry, text } : entry)) ?? [];
  granted(await library.saveDocument({ record: { ...record, points }, revision }));
}

async function changeTask(library: LibraryService, words: string): Promise<void> {
  const { planText, revision } = granted(await library.openPlan({ id: task.owner }));
  const plan = JSON.parse(planText);
  for (const block of plan.blocks) if (block.id === task.item) block.children.push({ text: words });
  granted(await library.savePlan({ id: task.owner, planText: JSON.stringify(plan), revision }));
}

describe('links between tasks and points', () => {
  it('cover a point, once however often they are made', async () => {
    const { library, link } = await linked();
    expect(granted(await library.linkItems({ from: task, to: point, by })).id).toBe(link);
    const { counts, points, suspects } = granted(await library.coverage({ document: RESOLUTION }));
    expect(counts).toEqual({ covered: 1, hole: 6, outdated: 0 });
    expect(points.at(-1)).toMatchObject({
      id: point.item,
      answers: [{ plan: task.owner, path: 'II.2.1', kind: 'task' }],
    });
    expect(points.slice(0, 6).every(({ state }) => state === 'hole')).toBe(true);
    expect(suspects).toEqual([]);
    granted(await library.unlinkItems({ id: link }));
    expect(granted(await library.coverage({ document: RESOLUTION })).counts.hole).toBe(7);
  });

  it('become suspect with the words that changed, until somebody says why they are right', async () => {
    const { library, link } = await linked();
    await changePoint(library, 'Nâng cao hiệu lực quản lý nhà nước về khoáng sản');
    const changed = granted(await library.coverage({ document: RESOLUTION }));
    expect(changed.counts).toEqual({ covered: 0, hole: 6, outdated: 1 });
    expect(changed.suspects).toMatchObject([
      { link, owner: task.owner, item: task.item, because: 'answered-changed' },
    ]);
    expect(
      changed.suspects[0]?.changes.some(({ kind, text }) => kind === 'removed' && text.includes('hiệu quả')),
    ).toBe(true);

    granted(await library.reviewLink({ id: link, by, reason: 'Nhiệm vụ vẫn phù hợp' }));
    const after = granted(await library.coverage({ document: RESOLUTION }));
    expect([after.counts.covered, after.suspects]).toEqual([1, []]);
    expect(granted(await library.reviewsOf({ link })).reviews).toMatchObject([
      {
        reviewed_by: by,
        reason: 'Nhiệm vụ vẫn phù hợp',
        seen_to: expect.stringContaining('hiệu lực, hiệu quả'),
      },
    ]);
  });

  it('make the point suspect when the task changes', async () => {
    const { library } = await linked();
    await changeTask(library, ' và báo cáo kết quả');
    const { suspects, counts } = granted(await library.coverage({ document: RESOLUTION }));
    expect(counts.covered).toBe(1);
    expect(suspects).toMatchObject([{ owner: RESOLUTION, item: point.item, because: 'answer-changed' }]);
  });

  it('reach down to the tasks of sub-plans', async () => {
    const { library } = await linked();
    const { id: sub } = granted(await library.duplicatePlan({ id: task.owner }));
    granted(await library.linkItems({ from: { owner: sub, item: task.item }, to: task, by }));
    await changePoint(library, 'Hoàn toàn khác');
    const { suspects } = granted(await library.coverage({ document: RESOLUTION }));
    expect(suspects.map(({ owner }) => owner).sort()).toEqual([task.owner, sub].sort());
  });

  it('leave a hole while the plan is in the bin', async () => {
    const { library } = await linked();
    granted(await library.movePlanToBin({ id: task.owner }));
    expect(granted(await library.coverage({ document: RESOLUTION })).counts.hole).toBe(7);
    granted(await library.restorePlan({ id: task.owner }));
    expect(granted(await library.coverage({ document: RESOLUTION })).counts.covered).toBe(1);
  });

  it('end in circles without harm', async () => {
    const library = openIn(temporaryFolder());
    const other = { owner: 'ke-hoach-31-kl-tw', item: 'b8' };
    granted(await library.linkItems({ from: task, to: other, by }));
    granted(await library.linkItems({ from: other, to: task, by }));
    granted(await library.linkItems({ from: task, to: point, by }));
    expect(granted(await library.coverage({ document: RESOLUTION })).counts.covered).toBe(1);
  });

  it('are refused to what is not there, and to the same item', async () => {
    const library = openIn(temporaryFolder());
    for (const to of [{ owner: RESOLUTION, item: 'không có' }, task])
      expect(await library.linkItems({ from: task, to, by })).toMatchObject({
        failure: { code: 'link-refused' },
      });
    expect(await library.reviewLink({ id: 'không có', by, reason: '' })).toMatchObject({
      failure: { code: 'link-not-found' },
    });
  });
});

describe('relations', () => {
  it('are refused in a circle, with the whole way round by name', async () => {
    const library = openIn(temporaryFolder());
    const [a, b] = ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw'];
    granted(await library.relate({ kind: 'derived-from', from: a, to: b, by }));
    const refused = await library.relate({ kind: 'derived-from', from: b, to: a, by });
    expect(refused).toMatchObject({ failure: { code: 'relation-refused' } });
    expect(!refused.ok && refused.failure.message).toContain('→ Kế hoạch thực hiện');
    expect(await library.relate({ kind: 'relates-to', from: a, to: a, by })).toMatchObject({ ok: false });
  });

  it('are refused to what is no more', async () => {
    const library = openIn(temporaryFolder());
    const [a, b] = ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw'];
    granted(await library.movePlanToBin({ id: b }));
    granted(await library.deletePlanForever({ id: b }));
    expect(await library.relate({ kind: 'relates-to', from: a, to: b, by })).toMatchObject({
      failure: { code: 'relation-refused', message: expect.stringContaining('không còn trong thư viện') },
    });
    expect(granted(await library.relationsOf({ of: a })).relations.some(({ other }) => other.id === b)).toBe(
      false,
    );
  });

  it('are not refused for a circle that is there already, of others', async () => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    const [a, b] = ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw'];
    await library.status();
    const database = new Database(join(folder, 'library.sqlite'));
    database.exec(
      `insert into relations values ('1','amends','x','y','','2025'), ('2','amends','y','x','','2025')`,
    );
    database.close();
    granted(await library.relate({ kind: 'derived-from', from: a, to: b, by }));
    const refused = await library.relate({ kind: 'derived-from', from: b, to: a, by });
    expect(!refused.ok && refused.failure.message).toContain('triển khai từ');
  });
});

describe('tracing a symbol', () => {
  it('finds the plans that implement it, those that cite it, and the sub-plans of plans', async () => {
    const library = openIn(temporaryFolder());
    const plan = examplePlan();
    const numbered = JSON.parse(JSON.stringify({ ...plan, id: 'parent' }));
    const fill = { number: '15', symbol: 'KH/TU', day: '05', month: '4', year: '2022' } as Record<
      string,
      string
    >;
    for (const field of numbered.blocks[0].children)
      if (fill[field.name] !== undefined) field.children = [{ text: fill[field.name] }];
    granted(await library.createPlan({ planText: JSON.stringify(numbered) }));
    const sub = JSON.parse(JSON.stringify({ ...withSubject(plan, ''), id: 'sub' }));
    const entry = {
      id: 'kh',
      kind: 'Kế hoạch',
      symbol: '15-KH/TU',
      date: '2022-04-05',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      subject: null,
    };
    sub.references.documents.push(entry);
    sub.blocks[1].children[2].children = [
      { text: 'thực hiện ' },
      { type: 'citation', id: 'e999', ref: 'kh', form: 'auto', children: [{ text: '' }] },
      { text: '' },
    ];
    granted(await library.createPlan({ planText: JSON.stringify(sub) }));

    const [resolution] = granted(await library.trace({ symbol: '10-nq/tw' })).traced;
    expect(resolution).toMatchObject({ id: RESOLUTION, kind: 'document' });
    expect(resolution?.implementing.map(({ id, parent }) => [id, parent])).toEqual([
      ['ke-hoach-10-nq-tw', RESOLUTION],
      ['sub', 'parent'],
      ['parent', RESOLUTION],
    ]);
    expect(resolution?.citing.map(({ id }) => id)).toEqual(['ke-hoach-31-kl-tw', 'sub']);
    expect(granted(await library.trace({ symbol: '15-KH/TU' })).traced).toMatchObject([
      { id: 'parent', kind: 'plan', implementing: [{ id: 'sub' }] },
    ]);
  });

  it('finds what plans cite and the register lacks', async () => {
    const library = openIn(temporaryFolder(), { registers: registersOf(seeds.organs) });
    expect(granted(await library.trace({ symbol: '31-KL/TW' })).traced).toMatchObject([
      {
        kind: 'cited',
        name: expect.stringContaining('Kết luận số 31-KL/TW'),
        implementing: [{ id: 'ke-hoach-31-kl-tw' }],
      },
    ]);
    expect(granted(await library.trace({ symbol: '99-XX/YY' })).traced).toEqual([]);
  });
});

describe('what falls due', () => {
  it('holds dated and recurring schedules of tasks and duties, both days included', async () => {
    const library = openIn(temporaryFolder());
    const on = async (from: string, to: string) =>
      granted(await library.due({ from, to })).due.map(
        ({ due, plan, path, kind }) => `${due} ${plan} ${path} ${kind}`,
      );
    expect(await on('2030-12-20', '2030-12-20')).toContain('2030-12-20 ke-hoach-10-nq-tw III.2.2 duty');
    expect(await on('2030-12-31', '2030-12-31')).toContain('2030-12-31 ke-hoach-10-nq-tw II.2.1 task');
    expect(await on('2030-12-21', '2030-12-30')).toEqual([]);
    const all = granted(await library.due({ from: '2022-01-01', to: '2022-12-31' })).due;
    expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).sort());
  });
});
