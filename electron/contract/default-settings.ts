import type { Settings } from './settings';

/** The settings of a machine on which nothing was set yet. */
export const DEFAULT_SETTINGS: Settings = {
  zoom: 100,
  panes: {},
  collapsed: [],
  lastPlan: null,
  export: { template: 'built-in' },
  userName: '',
};
