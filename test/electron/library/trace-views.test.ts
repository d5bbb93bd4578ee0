import { describe, expect, it } from 'vitest';
import type { LibraryService } from '../../../electron/library/library-service';
import { granted, openIn, temporaryFolder } from './temporary-library';

const RESOLUTION = '10-nq-tw-2022';
const PLAN = 'ke-hoach-10-nq-tw';
const OTHER = 'ke-hoach-31-kl-tw';
const task = { owner: PLAN, item: 'b18' };
const point = { owner: RESOLUTION, item: '10-nq-tw-2022-5' };
const by = 'Nguyễn Thị A';

/** A task that answers a point, and a sub-plan with a task that answers that one. */
async function linked(): Promise<{ library: LibraryService; sub: string }> {
  const library = openIn(temporaryFolder());
  granted(await library.linkItems({ from: task, to: point, by }));
  const { id: sub } = granted(await library.duplicatePlan({ id: PLAN }));
  granted(await library.relate({ kind: 'derived-from', from: sub, to: PLAN, by }));
  granted(await library.linkItems({ from: { owner: sub, item: task.item }, to: task, by }));
  return { library, sub };
}

async function changePoint(library: LibraryService, text: string): Promise<void> {
  const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
  const points = record.points?.map((entry) => (entry.id === point.item ? { ...entry, text } : entry)) ?? [];
  granted(await library.saveDocument({ record: { ...record, points }, revision }));
}

describe('the matrix of a document', () => {
  it('has its points, the plans that stand on it, and what answers what', async () => {
    const { library, sub } = await linked();
    const matrix = granted(await library.traceMatrix({ document: RESOLUTION }));
    expect(matrix.document).toMatchObject({ symbol: '10-NQ/TW', kind: 'Nghị quyết' });
    expect(matrix.document.name).toBe('Nghị quyết số 10-NQ/TW, ngày 10/02/2022 của Bộ Chính trị');
    expect(matrix.points).toHaveLength(7);
    const at = matrix.points.findIndex(({ id }) => id === point.item);
    expect(matrix.points.map(({ state }) => state)).toEqual(
      matrix.points.map((_, index) => (index === at ? 'covered' : 'hole')),
    );
    const plan = matrix.plans.findIndex(({ id }) => id === PLAN);
    const below = matrix.plans.findIndex(({ id }) => id === sub);
    expect(matrix.plans.map(({ depth }) => depth)).toContain(0);
    expect(Array.from(matrix.cells)).toEqual(
      [
        [at, plan, 1, 0, 0],
        [at, below, 0, 1, 0],
      ].flat(),
    );
  });

  it('marks what has to be looked at again, down to the sub-plans', async () => {
    const { library } = await linked();
    await changePoint(library, 'Hoàn toàn khác');
    const { points, cells } = granted(await library.traceMatrix({ document: RESOLUTION }));
    expect(points.filter(({ state }) => state === 'outdated')).toHaveLength(1);
    expect([cells[4], cells[9]]).toEqual([1, 1]);
  });

  it('has a column for a plan that answers a point without standing on the document', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.linkItems({ from: { owner: OTHER, item: 'b8' }, to: point, by }));
    const { plans, cells } = granted(await library.traceMatrix({ document: RESOLUTION }));
    const at = plans.findIndex(({ id }) => id === OTHER);
    expect(plans[at]).toMatchObject({ stands: false });
    expect(cells[1]).toBe(at);
    granted(await library.movePlanToBin({ id: OTHER }));
    const after = granted(await library.traceMatrix({ document: RESOLUTION }));
    expect([after.plans.some(({ id }) => id === OTHER), after.cells.length]).toEqual([false, 0]);
  });

  it('has a column for what answers through a plan above only while that plan is there', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.linkItems({ from: task, to: point, by }));
    granted(await library.linkItems({ from: { owner: OTHER, item: 'b8' }, to: task, by }));
    const columns = async () =>
      granted(await library.traceMatrix({ document: RESOLUTION })).plans.map(({ id }) => id);
    expect(await columns()).toEqual([PLAN, OTHER]);
    granted(await library.movePlanToBin({ id: PLAN }));
    expect(await columns()).toEqual([]);
    granted(await library.restorePlan({ id: PLAN }));
    expect(await columns()).toEqual([PLAN, OTHER]);
  });

  it('tells of each cell who does what by when, and through which task above', async () => {
    const { library, sub } = await linked();
    const place = { document: RESOLUTION, point: point.item };
    const own = granted(await library.traceCell({ ...place, plan: PLAN }));
    expect(own).toMatchObject({
      count: 1,
      answers: [{ item: task.item, kind: 'task', path: 'II.2.1', sound: true, through: [] }],
    });
    expect(own.answers[0]?.lead).not.toEqual([]);
    const below = granted(await library.traceCell({ ...place, plan: sub }));
    expect(below.answers).toMatchObject([{ plan: sub, through: [{ path: 'II.2.1' }] }]);
    expect(granted(await library.traceCell({ ...place, plan: OTHER }))).toEqual({ answers: [], count: 0 });
  });

  it('says so when the document is no more', async () => {
    const library = openIn(temporaryFolder());
    const gone = { failure: { code: 'document-not-found' } };
    expect(await library.traceMatrix({ document: 'x' })).toMatchObject(gone);
    expect(await library.traceCell({ document: 'x', point: 'x', plan: 'x' })).toMatchObject(gone);
    expect(await library.traceGraph({ document: 'x', open: [] })).toMatchObject(gone);
  });
});

describe('the graph', () => {
  it('goes from a document to its plans and their sub-plans, by kinds of relation', async () => {
    const { library, sub } = await linked();
    granted(await library.relate({ kind: 'amends', from: '31-kl-tw-2022', to: RESOLUTION, by }));
    const { nodes, edges, fans } = granted(await library.traceGraph({ document: RESOLUTION, open: [] }));
    expect(nodes[0]).toMatchObject({ type: 'document', id: RESOLUTION, points: 7 });
    const ids = nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([PLAN, sub, '31-kl-tw-2022']));
    expect(edges).toEqual(
      expect.arrayContaining([
        { from: PLAN, to: RESOLUTION, kind: 'implements' },
        { from: sub, to: PLAN, kind: 'derived-from' },
        { from: '31-kl-tw-2022', to: RESOLUTION, kind: 'amends' },
      ]),
    );
    expect(fans).toEqual([]);
  });

  it('shows the newest of many plans and says how many more there are, until it is opened', async () => {
    const library = openIn(temporaryFolder());
    for (let made = 0; made < 30; made += 1) {
      const { id } = granted(await library.duplicatePlan({ id: OTHER }));
      granted(await library.relate({ kind: 'implements', from: id, to: '32-ctr-tu-2022', by }));
    }
    const closed = granted(await library.traceGraph({ document: '32-ctr-tu-2022', open: [] }));
    expect(closed.nodes.filter(({ type }) => type === 'plan')).toHaveLength(12);
    expect(closed.nodes[0]).toMatchObject({ plans: 30 });
    expect(closed.fans).toEqual([{ of: '32-ctr-tu-2022', more: 18 }]);
    const opened = granted(
      await library.traceGraph({ document: '32-ctr-tu-2022', open: ['32-ctr-tu-2022'] }),
    );
    expect(opened.nodes.filter(({ type }) => type === 'plan')).toHaveLength(30);
    expect(opened.fans).toEqual([]);
  });

  it('of the whole library has every document of a small register', async () => {
    const { library } = await linked();
    const { nodes, omitted } = granted(await library.traceGraph({ document: null, open: [] }));
    expect(nodes.filter(({ type }) => type === 'document')).toHaveLength(4);
    expect(nodes.filter(({ type }) => type === 'plan')).toHaveLength(3);
    expect(omitted).toBe(0);
  });

  it('ends in circles', async () => {
    const { library, sub } = await linked();
    // The store refuses circles of one kind; of two kinds they can be.
    granted(await library.relate({ kind: 'implements', from: PLAN, to: sub, by }));
    const { nodes } = granted(await library.traceGraph({ document: RESOLUTION, open: [] }));
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(granted(await library.traceMatrix({ document: RESOLUTION })).plans.length).toBeGreaterThan(1);
  });
});
