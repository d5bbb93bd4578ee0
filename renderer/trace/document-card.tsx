import { Button, SegmentedControl } from '@mantine/core';
import { Grid3x3, Network, ScrollText } from 'lucide-react';
import type { Response } from '../../electron/contract/channels';
import type { TraceView } from '../app/place';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import { CoverageBar, CoverageFigures } from './coverage-bar';
import classes from './document-card.module.css';
import { documentHeading } from './document-title';

const words = vi.trace;

/** The ways of looking that the card stands above. */
export type CardView = Extract<TraceView, 'coverage' | 'suspects'>;

const OTHER_VIEWS = [
  { view: 'matrix', Icon: Grid3x3 },
  { view: 'graph', Icon: Network },
] as const;

/** Which document one looks at, how much of it is answered, and the ways of looking at it. */
export function DocumentCard({
  threads,
  view,
  onView,
}: {
  readonly threads: Response<'threads.coverage'>;
  readonly view: CardView;
  readonly onView: (view: CardView | 'matrix' | 'graph') => void;
}) {
  const { navigation } = useServices();
  const { document, counts, points, plans, suspects } = threads;
  const direct = plans.filter(({ parents }) => parents.includes(document.id)).length;
  const sub = plans.filter(({ parents }) => parents.length > 0 && !parents.includes(document.id)).length;
  return (
    <header className={classes.card}>
      <div className={classes.top}>
        <h2 className={classes.heading}>{documentHeading(document)}</h2>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<ScrollText size={15} aria-hidden />}
          onClick={() => navigation.go({ place: 'documents', document: document.id })}
        >
          {words.toRegister}
        </Button>
        {OTHER_VIEWS.map(({ view: other, Icon }) => (
          <Button
            key={other}
            variant="default"
            size="compact-sm"
            leftSection={<Icon size={15} aria-hidden />}
            onClick={() => onView(other)}
          >
            {words.views[other]}
          </Button>
        ))}
        <SegmentedControl
          size="xs"
          aria-label={words.views.label}
          value={view}
          onChange={(value) => onView(value === 'suspects' ? 'suspects' : 'coverage')}
          data={[
            { value: 'coverage', label: words.views.coverage },
            { value: 'suspects', label: words.views.suspects(formatCount(suspects.length)) },
          ]}
        />
      </div>
      {document.subject !== null && <p className={classes.subject}>{document.subject}</p>}
      {points.length > 0 && <CoverageBar counts={counts} />}
      <div className={classes.figures}>
        <CoverageFigures counts={counts} total={points.length} />
        <span>
          {plans.length === 0
            ? words.figures.noPlans
            : words.figures.plans(formatCount(direct), formatCount(sub))}
        </span>
      </div>
    </header>
  );
}
