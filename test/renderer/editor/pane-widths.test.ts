import { describe, expect, it } from 'vitest';
import { isCramped, startingShares, usualShares } from '../../../renderer/editor/pane-widths';

const RAIL = 64;

/** Pixels of a pane in a window, without the rail at its left. */
function pixels(window: number, pane: 'outline' | 'page' | 'inspector'): number {
  const width = window - RAIL;
  return Math.round((usualShares(width)[pane] * width) / 100);
}

describe('usualShares', () => {
  it.each([1920, 1440, 1366, 1093])('add up to the whole in a window of %i pixels', (window) => {
    const { outline, page, inspector } = usualShares(window - RAIL);
    expect(outline + page + inspector).toBeCloseTo(100);
  });
  it('gives the page its room at 1366 × 768, and at 125 % scaling of it', () => {
    expect(pixels(1366, 'page')).toBeGreaterThan(690);
    // 169 mm, the sheet at its narrowest, are 639 pixels.
    expect(pixels(1093, 'page')).toBeGreaterThan(660);
    expect(pixels(1093, 'outline')).toBe(168);
  });
  it('knows when even that is too little: 150 % scaling', () => {
    expect(isCramped(1093 - RAIL)).toBe(false);
    expect(isCramped(911 - RAIL)).toBe(true);
  });
});

describe('startingShares', () => {
  it('gives the page what a pane that is put away leaves', () => {
    const { outline, page, inspector } = startingShares(
      { outline: 20, inspector: 25 },
      new Set(['inspector']),
      1376,
    );
    expect([outline, page, inspector]).toEqual([20, 80, 0]);
  });
});
