import { Button } from '@mantine/core';
import { FilePlus2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { NotReady } from '../library/not-ready';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { FailureNote } from '../ui/failure-note';
import { DocumentPane } from './document-pane';
import classes from './documents.module.css';
import { DuplicatesBanner } from './duplicates-banner';
import { NewDocumentDialog } from './new-document-dialog';
import { LinesContext } from './register-context';
import { RegisterPane } from './register-pane';
import { type Register, useDocuments } from './use-documents';

const words = vi.documents;

/** The register of documents and their points: the list, and the document in hand. */
export function DocumentsScreen() {
  const { library } = useServices();
  const status = useStore(library.state);
  const register = useDocuments();
  if (status?.ready === false) return <NotReady state={status} />;
  if (register === null) return null;
  if (!register.ok) {
    return (
      <div className={classes.message}>
        <FailureNote title={words.failures.list} failure={register.failure} />
      </div>
    );
  }
  return <Documents register={register.value} />;
}

function Documents({ register }: { readonly register: Register }) {
  const { navigation } = useServices();
  const here = useStore(navigation.here);
  const [adding, setAdding] = useState(false);
  const lines = register.documents;
  const wanted = here.place === 'documents' ? (here.document ?? null) : null;
  const first = lines[0]?.id ?? null;
  // The first one is in hand by itself, so that the screen never opens on nothing.
  useEffect(() => {
    if (here.place === 'documents' && wanted === null && first !== null)
      navigation.replace({ place: 'documents', document: first });
  }, [here.place, wanted, first, navigation]);
  const choose = (id: string) => navigation.replace({ place: 'documents', document: id });
  const point = here.place === 'documents' ? here.point : undefined;
  return (
    <LinesContext value={lines}>
      {lines.length === 0 ? (
        <EmptyState title={words.empty.title} text={words.empty.text}>
          <Button leftSection={<FilePlus2 size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </EmptyState>
      ) : (
        <div className={classes.screen}>
          <RegisterPane lines={lines} chosen={wanted} onChoose={choose} onAdd={() => setAdding(true)} />
          <div className={classes.detail}>
            <DuplicatesBanner register={register} onMerged={choose} />
            {wanted !== null && (
              <DocumentPane
                key={`${wanted} ${point ?? ''}`}
                id={wanted}
                {...(point === undefined ? {} : { point })}
              />
            )}
          </div>
        </div>
      )}
      {adding && (
        <NewDocumentDialog
          onClose={() => setAdding(false)}
          onOpen={(id) => {
            setAdding(false);
            choose(id);
          }}
        />
      )}
    </LinesContext>
  );
}
