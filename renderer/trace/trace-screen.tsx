import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { FailureNote } from '../ui/failure-note';
import { DocumentList } from './document-list';
import { DocumentThreads } from './document-threads';
import { SuspectsView } from './suspects-view';
import classes from './trace-screen.module.css';
import { useThreadDocuments } from './use-thread-documents';
import { useThreads } from './use-threads';
import { GraphView } from './views/graph/graph-view';
import { MatrixView } from './views/matrix/matrix-view';

const words = vi.trace.documents;

/** Which plans and tasks answer which document, and what has to be looked at again. */
export function TraceScreen() {
  const { navigation } = useServices();
  const here = useStore(navigation.here);
  const [query, setQuery] = useState('');
  const { list, more } = useThreadDocuments(query);
  const suspects = useThreads('threads.suspect-count', {});
  const first = list?.documents[0]?.id;
  // What the screen chooses by itself is chosen all the same: the exports of the top bar go by it.
  useEffect(() => {
    if (
      here.place === 'trace' &&
      here.document === undefined &&
      here.view === undefined &&
      first !== undefined
    )
      navigation.replace({ place: 'trace', document: first });
  }, [here, first, navigation]);
  if (list === null || here.place !== 'trace') return null;
  if (list.failure !== null) return <FailureNote title={words.failed} failure={list.failure} />;
  if (list.total === 0 && list.query === '') return <NoDocuments />;
  const { view, point } = here;
  if (view === 'matrix' && here.document !== undefined)
    return <MatrixView key={here.document} document={here.document} />;
  if (view === 'graph') return <GraphView key={here.document ?? ''} document={here.document ?? null} />;
  const allSuspects = view === 'suspects' && here.document === undefined;
  const chosen = allSuspects ? null : (here.document ?? first ?? null);
  return (
    <div className={classes.screen}>
      <DocumentList
        list={list}
        query={query}
        onQuery={setQuery}
        onMore={more}
        chosen={chosen}
        onChoose={(document) =>
          navigation.go({ place: 'trace', document, ...(view === undefined ? {} : { view }) })
        }
        suspects={suspects?.ok === true ? suspects.value.count : 0}
        allSuspects={allSuspects}
        onAllSuspects={() => navigation.go({ place: 'trace', view: 'suspects' })}
      />
      <div className={classes.main}>
        {allSuspects && <SuspectsView document={null} />}
        {chosen !== null && (
          <DocumentThreads
            key={chosen}
            document={chosen}
            view={view === 'suspects' ? 'suspects' : 'coverage'}
            picked={point}
          />
        )}
      </div>
    </div>
  );
}

function NoDocuments() {
  const { place } = useServices();
  return (
    <EmptyState title={words.empty.title} text={words.empty.text}>
      <Button onClick={() => place.set('documents')}>{words.empty.add}</Button>
    </EmptyState>
  );
}
