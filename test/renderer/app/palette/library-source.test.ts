import { expect, test } from 'vitest';
import { fail, succeed } from '../../../../core/base/result';
import type { SearchKind, SearchResult } from '../../../../electron/contract/search-channels';
import { createServices } from '../../../../renderer/app/create-services';
import { librarySource } from '../../../../renderer/app/palette/library-source';
import { vi } from '../../../../renderer/strings/vi';
import { fakeApi } from '../fake-api';

function result(kind: SearchKind, owner: string, item = ''): SearchResult {
  return {
    kind,
    owner,
    item,
    path: '',
    heading: { text: `${kind} ${owner}`, lit: [] },
    body: null,
    within: '',
  };
}

/** A library that finds these, and what it was asked for. */
function office(results: readonly SearchResult[]) {
  const limits: number[] = [];
  const api = fakeApi({
    'search.find': ({ limit }) => {
      limits.push(limit);
      return succeed({ results: results.slice(0, limit) });
    },
  });
  const services = createServices(api);
  return { api, services, limits, find: librarySource(services) };
}

const many = (kind: SearchKind, count: number) =>
  Array.from({ length: count }, (_unused, index) => result(kind, `${index}`));

test('kinds stand in the order of their best result, a few of each', async () => {
  const { find } = office([
    result('organ', 'a'),
    ...many('task', 9),
    result('organ', 'b'),
    result('plan', 'c'),
  ]);
  const groups = await find({ words: 'x', filters: {}, all: false });
  expect(groups.map(({ title, entries, hasMore }) => [title, entries.length, hasMore])).toEqual([
    [vi.search.groups.organ, 2, false],
    [vi.search.groups.task, 6, true],
    [vi.search.groups.plan, 1, false],
  ]);
});

test('all are shown when they are asked for, and it is said when there may be more', async () => {
  const { find, limits } = office(many('task', 500));
  const [group] = await find({ words: 'x', filters: {}, all: true });
  expect(group).toMatchObject({ hasMore: false, note: vi.search.more(200) });
  expect(group?.entries).toHaveLength(200);
  expect(limits).toEqual([200]);
});

test('the library is asked for words or for a filter, not for nothing', async () => {
  const { find, api } = office(many('task', 1));
  expect(await find({ words: '', filters: {}, all: false })).toEqual([]);
  expect(api.asked).toEqual([]);
  expect(await find({ words: '', filters: { year: '2022' }, all: false })).toHaveLength(1);
});

test('a library that cannot be searched says why', async () => {
  const services = createServices(
    fakeApi({
      'search.find': () => fail({ code: 'library-busy', message: 'Thư viện đang bận.', retry: true }),
    }),
  );
  const groups = await librarySource(services)({ words: 'x', filters: {}, all: false });
  expect(groups).toMatchObject([{ entries: [], note: 'Thư viện đang bận.' }]);
});

test('documents, points and organs are opened in their registers', async () => {
  const { find, services } = office([
    result('document', 'd'),
    result('point', 'd', 'p'),
    result('organ', 'o'),
  ]);
  const groups = await find({ words: 'x', filters: {}, all: false });
  const opened = groups
    .flatMap(({ entries }) => entries)
    .map(({ perform, copy }) => {
      perform();
      return [services.navigation.here.get(), copy];
    });
  expect(opened).toEqual([
    [{ place: 'documents', document: 'd' }, undefined],
    [{ place: 'documents', document: 'd', point: 'p' }, undefined],
    [{ place: 'organs', organ: 'o' }, undefined],
  ]);
});
