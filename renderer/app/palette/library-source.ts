import {
  MAX_SEARCH_RESULTS,
  type SearchKind,
  type SearchResult,
} from '../../../electron/contract/search-channels';
import { vi } from '../../strings/vi';
import { copyTask } from '../copy-task';
import { openPlan } from '../plan-actions';
import type { Services } from '../services';
import { newestOnly } from './newest-only';
import { hasFilters, type PaletteEntry, type PaletteGroup, type PaletteSource } from './palette-source';

/** So many results are asked for to begin with, and so many of each kind are shown of them. */
const FIRST_RESULTS = 40;
const FIRST_OF_KIND = 6;

/** Behind the commands, for words may well be in a plan and yet mean a command. */
const RANK = 20;

/** Everything that the library has: plans, tasks, documents, their points, organs. The kind of the best result first. */
export function librarySource(services: Services): PaletteSource {
  return newestOnly(
    async ({ words, filters, all }) => {
      if (words === '' && !hasFilters(filters)) return [];
      const limit = all ? MAX_SEARCH_RESULTS : FIRST_RESULTS;
      const found = await services.api.invoke('search.find', { query: words, filters, limit });
      if (!found.ok) {
        return [{ title: vi.search.failed, rank: RANK, entries: [], note: found.failure.message }];
      }
      const { results } = found.value;
      const kinds = [...new Set(results.map(({ kind }) => kind))];
      const groups = kinds.map((kind): PaletteGroup => {
        const entries = results
          .filter((result) => result.kind === kind)
          .map((result) => entryOf(services, result));
        return {
          title: vi.search.groups[kind],
          rank: RANK,
          entries: all ? entries : entries.slice(0, FIRST_OF_KIND),
          hasMore: !all && (entries.length > FIRST_OF_KIND || results.length === limit),
        };
      });
      return all && results.length === limit ? withNote(groups, vi.search.more(limit)) : groups;
    },
    [] as readonly PaletteGroup[],
  );
}

function withNote(groups: readonly PaletteGroup[], note: string): readonly PaletteGroup[] {
  return groups.map((group, at) => (at === groups.length - 1 ? { ...group, note } : group));
}

function entryOf(services: Services, result: SearchResult): PaletteEntry {
  const { kind, owner, item, path, heading, body, within } = result;
  return {
    id: `${kind}:${owner}:${item}`,
    ...(path === '' ? {} : { path }),
    label: heading.text === '' ? { text: vi.app.untitled } : heading,
    below: [...(body === null ? [] : [body]), ...(within === '' ? [] : [{ text: within }])],
    perform: () => openResult(services, kind, owner, item),
    ...(kind === 'task' ? { copy: () => void copyTask(services, { plan: owner, item }) } : {}),
  };
}

function openResult(services: Services, kind: SearchKind, owner: string, item: string): void {
  const { navigation } = services;
  switch (kind) {
    case 'plan':
    case 'task':
      void openPlan(services, owner, item === '' ? undefined : item);
      return;
    case 'document':
      navigation.go({ place: 'documents', document: owner });
      return;
    case 'point':
      navigation.go({ place: 'documents', document: owner, point: item });
      return;
    case 'organ':
      navigation.go({ place: 'organs', organ: owner });
      return;
  }
}
