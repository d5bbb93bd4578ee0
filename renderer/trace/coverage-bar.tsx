import type { Response } from '../../electron/contract/channels';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import classes from './coverage-bar.module.css';

type Counts = Response<'threads.coverage'>['counts'];

const STATES = ['covered', 'outdated', 'hole'] as const;

/** How much of a document is answered, as a bar in three colours; its words stand in its name. */
export function CoverageBar({ counts, thin = false }: { readonly counts: Counts; readonly thin?: boolean }) {
  const { covered, outdated, hole } = counts;
  const label = vi.trace.figures.bar(formatCount(covered), formatCount(outdated), formatCount(hole));
  return (
    <div className={classes.bar} data-thin={thin || undefined} role="img" aria-label={label}>
      {STATES.map((state) =>
        counts[state] === 0 ? null : (
          <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />
        ),
      )}
    </div>
  );
}

/** The same in words; `total` also counts the points that stand by their sub-points. */
export function CoverageFigures({ counts, total }: { readonly counts: Counts; readonly total: number }) {
  const headings = total - counts.covered - counts.outdated - counts.hole;
  return (
    <span className={classes.figures}>
      {STATES.map((state) =>
        counts[state] === 0 ? null : (
          <span key={state} data-state={state}>
            {vi.trace.figures[state](formatCount(counts[state]))}
          </span>
        ),
      )}
      {headings > 0 && <span>{vi.trace.figures.headings(formatCount(headings))}</span>}
    </span>
  );
}
