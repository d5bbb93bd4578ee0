/** Shares of the editor's width in per cent. */
export type PaneShares = { readonly outline: number; readonly page: number; readonly inspector: number };

/** Pixels that the page should have: its text at true size with some white around it. */
const PAGE = 690;
/** Pixels that it must have: the sheet at its narrowest, the edge of the desk and the scroll bar. */
const LEAST_PAGE = 662;
/** Pixels: the least in which the side panes can be read. */
export const LEAST_SIDE = 168;
const LEAST_INSPECTOR = 196;

/**
 * How wide the panes are until somebody moves their edges: about a fifth each, and less where the page would
 * not have room for its text.
 */
export function usualShares(width: number): PaneShares {
  const wide = { outline: width * 0.195, inspector: width * 0.225 };
  const isTight = width - wide.outline - wide.inspector < PAGE;
  const outline = isTight ? LEAST_SIDE : wide.outline;
  const inspector = isTight ? LEAST_INSPECTOR : wide.inspector;
  const share = (pixels: number) => (100 * pixels) / width;
  return { outline: share(outline), page: share(width - outline - inspector), inspector: share(inspector) };
}

/** True for a window so small that not even narrow panes leave room for the text. */
export function isCramped(width: number): boolean {
  return width < LEAST_PAGE + LEAST_SIDE + LEAST_INSPECTOR;
}

/** The shares to begin with: as remembered, else the usual ones; a pane that is put away leaves its share to the page. */
export function startingShares(
  remembered: Partial<PaneShares>,
  away: ReadonlySet<keyof PaneShares>,
  width: number,
): PaneShares {
  const { outline, inspector } = { ...usualShares(width), ...remembered };
  const left = away.has('outline') ? 0 : outline;
  const right = away.has('inspector') ? 0 : inspector;
  return { outline: left, page: 100 - left - right, inspector: right };
}
