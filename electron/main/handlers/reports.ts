import type { AreaHandlers, Services } from './services';

export function reportHandlers(_services: Services): AreaHandlers<'reports'> {
  return {};
}
