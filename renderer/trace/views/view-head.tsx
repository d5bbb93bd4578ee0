import { Button } from '@mantine/core';
import { Grid3x3, ListChecks, Network } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ViewedDocument } from '../../../electron/contract/trace-view-channels';
import type { TraceView } from '../../app/place';
import { useServices } from '../../app/services';
import { traceViews } from '../../strings/trace-views';
import classes from './views.module.css';

const VIEWS = [
  { view: 'coverage', Icon: ListChecks },
  { view: 'matrix', Icon: Grid3x3 },
  { view: 'graph', Icon: Network },
] as const;

/** Which document is looked at, in which way, and what is said of it. */
export function ViewHead({
  document,
  view,
  children,
}: {
  /** Null for the whole library. */
  readonly document: Pick<ViewedDocument, 'id' | 'name' | 'subject'> | null;
  readonly view: TraceView;
  readonly children: ReactNode;
}) {
  const { navigation } = useServices();
  return (
    <header className={classes.head}>
      <div className={classes.titleLine}>
        <div className={classes.titles}>
          <h2 className={classes.title}>{document?.name ?? traceViews.graphView.wholeLibrary}</h2>
          {document !== null && document.subject !== '' && (
            <p className={classes.subject}>{document.subject}</p>
          )}
        </div>
        {document !== null && (
          <div className={classes.ways}>
            {VIEWS.filter((each) => each.view !== view).map(({ view: other, Icon }) => (
              <Button
                key={other}
                variant="default"
                leftSection={<Icon size={15} aria-hidden />}
                onClick={() => navigation.go({ place: 'trace', document: document.id, view: other })}
              >
                {traceViews[other]}
              </Button>
            ))}
          </div>
        )}
      </div>
      <div className={classes.facts}>{children}</div>
    </header>
  );
}
