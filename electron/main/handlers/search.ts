import type { AreaHandlers, Services } from './services';

export function searchHandlers(_services: Services): AreaHandlers<'search'> {
  return {};
}
