import type { Rectangle } from 'electron';
import type { WindowPlace } from './settings-store';

/** Fits on a screen of 1366 × 768 at 150 %, which has room for 911 × 512 less the task bar. */
export const MIN_SIZE = { width: 800, height: 440 } as const;
const FIRST_SIZE = { width: 1360, height: 860 } as const;

/** How much of the title bar must be on a screen for the window to be found again, in pixels. */
const GRIP = { width: 100, height: 40 } as const;

/**
 * Where to put the window: where it was, if its title bar can still be reached on one of the screens and it
 * fits there; else centred on the first screen. `workAreas` are the screens without their task bars.
 */
export function placeWindow(saved: WindowPlace | undefined, workAreas: readonly Rectangle[]): WindowPlace {
  const main = workAreas[0] ?? { x: 0, y: 0, ...FIRST_SIZE };
  if (saved === undefined) return centred(false, FIRST_SIZE, main);
  for (const area of workAreas) {
    const place = { ...saved, ...fitted(saved, area) };
    if (reaches(place, area)) return place;
  }
  return centred(saved.maximized, saved, main);
}

function reaches(window: WindowPlace, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const inside = window.y >= area.y && window.y + GRIP.height <= area.y + area.height;
  return across >= GRIP.width && inside;
}

function fitted(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, MIN_SIZE.width), area.width),
    height: Math.min(Math.max(size.height, MIN_SIZE.height), area.height),
  };
}

function centred(maximized: boolean, size: { width: number; height: number }, area: Rectangle): WindowPlace {
  const { width, height } = fitted(size, area);
  const x = area.x + Math.floor((area.width - width) / 2);
  const y = area.y + Math.floor((area.height - height) / 2);
  return { x, y, width, height, maximized };
}
