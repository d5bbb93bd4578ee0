import type { AreaHandlers, Services } from './services';

export function dueHandlers(_services: Services): AreaHandlers<'due'> {
  return {};
}
