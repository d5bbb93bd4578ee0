import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_SIZE, placeWindow } from '../../../electron/main/window-place';

const SMALL = { x: 0, y: 0, width: 1366, height: 728 };
const RIGHT = { x: 1366, y: -200, width: 1920, height: 1040 };

describe('placing the window', () => {
  it('is centred the first time, and fits on a small screen', () => {
    expect(placeWindow(undefined, [SMALL])).toEqual({
      x: 3,
      y: 0,
      width: 1360,
      height: 728,
      maximized: false,
    });
  });

  it('stands where it stood, on the second screen too', () => {
    const saved = { x: 1500, y: -100, width: 1200, height: 800, maximized: true };
    expect(placeWindow(saved, [SMALL, RIGHT])).toEqual(saved);
  });

  it('comes back to the first screen when its own is gone', () => {
    const saved = { x: 1500, y: -100, width: 1200, height: 800, maximized: true };
    expect(placeWindow(saved, [SMALL])).toEqual({ x: 83, y: 0, width: 1200, height: 728, maximized: true });
  });

  it('is never smaller than can be worked in, nor larger than the smallest screen at 150 %', () => {
    const saved = { x: 10, y: 10, width: 300, height: 20, maximized: false };
    expect(placeWindow(saved, [SMALL])).toEqual({ ...saved, ...MIN_SIZE });
    const scaled = { x: 0, y: 0, width: 911, height: 480 };
    expect(placeWindow(undefined, [scaled])).toEqual({ ...scaled, maximized: false });
    expect(MIN_SIZE.width).toBeLessThanOrEqual(scaled.width);
    expect(MIN_SIZE.height).toBeLessThanOrEqual(scaled.height);
  });

  it('does not hide its title bar above the screen or below it', () => {
    const saved = { x: 100, y: 0, width: 1000, height: 700, maximized: false };
    expect(placeWindow({ ...saved, y: -30 }, [SMALL]).y).toBeGreaterThanOrEqual(0);
    expect(placeWindow({ ...saved, y: 727 }, [SMALL]).y).toBeLessThan(100);
  });

  it('can always be reached, whatever was saved', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 6000 });
    const saved = fc.record({ x: number, y: number, width: size, height: size, maximized: fc.boolean() });
    fc.assert(
      fc.property(saved, (place) => {
        const { x, y, width, height } = placeWindow(place, [SMALL, RIGHT]);
        const reachable = [SMALL, RIGHT].some((area) => {
          const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
          return across >= Math.min(100, width) && y >= area.y && y + 40 <= area.y + area.height;
        });
        expect(reachable).toBe(true);
        expect(height).toBeLessThanOrEqual(1040);
      }),
    );
  });
});
