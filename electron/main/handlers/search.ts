import type { AreaHandlers, Services } from './services';

export function searchHandlers({ library }: Services): AreaHandlers<'search'> {
  return { 'search.find': (request) => library.search(request) };
}
