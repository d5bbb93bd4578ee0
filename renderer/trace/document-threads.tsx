import { useEffect } from 'react';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import { CoverageView } from './coverage-view';
import { type CardView, DocumentCard } from './document-card';
import { SuspectsView } from './suspects-view';
import classes from './trace-screen.module.css';
import { useThreads } from './use-threads';

/** One document: its card, and below it the way of looking at it that was chosen. */
export function DocumentThreads({
  document,
  view,
  picked,
}: {
  readonly document: string;
  readonly view: CardView;
  readonly picked: string | undefined;
}) {
  const { navigation } = useServices();
  const answer = useThreads('threads.coverage', { document });
  useEffect(() => {
    // What the screen picked out by itself is where one is: the top bar offers the reports of it.
    const here = navigation.here.get();
    if (here.place === 'trace' && here.document === undefined) navigation.replace({ ...here, document });
  }, [navigation, document]);
  if (answer === null) return null;
  if (!answer.ok) return <FailureNote title={vi.trace.failed} failure={answer.failure} />;
  return (
    <div className={classes.document}>
      <DocumentCard
        threads={answer.value}
        view={view}
        onView={(to) => navigation.go({ place: 'trace', document, view: to })}
      />
      {view === 'suspects' ? (
        <SuspectsView document={document} />
      ) : (
        <CoverageView threads={answer.value} picked={picked} />
      )}
    </div>
  );
}
