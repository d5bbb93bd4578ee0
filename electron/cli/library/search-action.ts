import { searchStateSchema } from '../../contract/search-channels';
import type { SearchResult } from '../../library/search-store';
import type { Facet } from '../../library/search-terms';
import { answer, type LibraryAction, optionOf } from './action';
import { refused, withLibrary } from './open';

const FACETS: readonly Facet[] = ['kind', 'year', 'issuer', 'lead', 'state'];

const KIND_NAMES: Readonly<Record<SearchResult['kind'], string>> = {
  plan: 'Kế hoạch',
  task: 'Nhiệm vụ',
  document: 'Văn bản',
  point: 'Nội dung',
  organ: 'Cơ quan',
};

export const searchAction: LibraryAction = {
  options: {
    ...Object.fromEntries(FACETS.map((facet) => [facet, { type: 'string' as const }])),
    limit: { type: 'string' },
  },
  check: (call) => {
    if (call.words.length === 0) return 'Thiếu chữ cần tìm.';
    const kind = optionOf(call, 'kind');
    if (kind !== '' && !Object.hasOwn(KIND_NAMES, kind))
      return `Giá trị của --kind phải là một trong: ${Object.keys(KIND_NAMES).join(', ')}; không phải “${kind}”.`;
    const year = optionOf(call, 'year');
    if (year !== '' && !/^\d{4}$/u.test(year))
      return `Giá trị của --year phải là năm có bốn chữ số, ví dụ 2026; không phải “${year}”.`;
    const state = optionOf(call, 'state');
    if (state !== '' && !searchStateSchema.safeParse(state).success)
      return `Giá trị của --state phải là một trong: ${searchStateSchema.options.join(', ')}; không phải “${state}”.`;
    const limit = optionOf(call, 'limit');
    return limit === '' || /^[1-9]\d{0,2}$/u.test(limit)
      ? undefined
      : `Giá trị của --limit phải là số từ 1 đến 999; không phải “${limit}”.`;
  },
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const given = FACETS.flatMap((facet) => {
        const value = optionOf(call, facet);
        return value === '' ? [] : [[facet, value] as const];
      });
      const limit = optionOf(call, 'limit');
      const found = await library.search({
        query: call.words.join(' '),
        filters: Object.fromEntries(given),
        ...(limit === '' ? {} : { limit: Number(limit) }),
      });
      if (!found.ok) return refused(found, io);
      answer(call, io, found.value.results, () =>
        found.value.results.length === 0 ? ['Không tìm thấy.'] : found.value.results.flatMap(resultLines),
      );
      return 0;
    }),
};

function resultLines({ kind, owner, path, heading, body }: SearchResult): string[] {
  const place = path === '' ? '' : ` ${path}`;
  return [
    `${KIND_NAMES[kind]}${place} · ${owner}`,
    `  ${lit(heading)}`,
    ...(body === null ? [] : [`  ${lit(body)}`]),
  ];
}

/** The found words stand between « and ». */
function lit({ text, lit: ranges }: SearchResult['heading']): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of ranges) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return shown + text.slice(at);
}
