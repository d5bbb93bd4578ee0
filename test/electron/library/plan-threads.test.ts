import { expect, it } from 'vitest';
import { granted, openIn, temporaryFolder } from './temporary-library';

const RESOLUTION = '10-nq-tw-2022';
const PLAN = 'ke-hoach-10-nq-tw';
const by = 'Nguyễn Thị A';

it('tells of a plan what it answers and the terms of what it stands on', async () => {
  const library = openIn(temporaryFolder());
  expect(granted(await library.planThreads({ plan: PLAN }))).toEqual({ links: [], terms: [] });
  const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
  granted(await library.saveDocument({ record: { ...record, term: '2020-2025' }, revision }));
  for (const [item, point] of [
    ['b20', '10-nq-tw-2022-5'],
    ['b18', '10-nq-tw-2022-3'],
    ['b18', '10-nq-tw-2022-1'],
  ] as const) {
    const [from, to] = [
      { owner: PLAN, item },
      { owner: RESOLUTION, item: point },
    ];
    granted(await library.linkItems({ from, to, by }));
  }
  const { links, terms } = granted(await library.planThreads({ plan: PLAN }));
  expect(links.map(({ item, point, documentName }) => [item, point, documentName])).toEqual([
    ['b18', '10-nq-tw-2022-1', '10-NQ/TW'],
    ['b18', '10-nq-tw-2022-3', '10-NQ/TW'],
    ['b20', '10-nq-tw-2022-5', '10-NQ/TW'],
  ]);
  expect(terms).toEqual([{ document: RESOLUTION, term: '2020-2025' }]);
  expect(granted(await library.planThreads({ plan: 'no-plan' }))).toEqual({ links: [], terms: [] });
});
