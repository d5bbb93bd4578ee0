import type { SettingsStore } from './settings-store';

/** The steps of zoom in per cent, as Word offers them. */
export const ZOOM_STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

/** The next step up or down from any zoom, staying at the ends. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? ZOOM_STEPS.find((step) => step > zoom) : ZOOM_STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}

export function changeZoom(store: SettingsStore, direction: 1 | -1): void {
  store.change({ zoom: nextZoom(store.settings.get().zoom, direction) });
}

export function resetZoom(store: SettingsStore): void {
  store.change({ zoom: 100 });
}
