import type { AreaHandlers, Services } from './services';

export function threadHandlers(_services: Services): AreaHandlers<'threads'> {
  return {};
}
