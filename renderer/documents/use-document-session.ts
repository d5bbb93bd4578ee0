import { useEffect, useState } from 'react';
import { citationWords } from '../../core/citations/format-citation';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { createDocumentSession, type DocumentSession } from './document-session';

export type OpenedDocument =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'open'; readonly session: DocumentSession };

/** Opens a document of the register for as long as it is shown, and keeps up with changes from elsewhere. */
export function useDocumentSession(id: string): OpenedDocument {
  const { api, notices, unwritten } = useServices();
  const [opened, setOpened] = useState<OpenedDocument>({ kind: 'opening' });
  useEffect(() => {
    let current = true;
    void api.invoke('documents.open', { id }).then((answer) => {
      if (!current) return;
      setOpened(
        answer.ok
          ? { kind: 'open', session: createDocumentSession(api, answer.value) }
          : { kind: 'failed', failure: answer.failure },
      );
    });
    return () => {
      current = false;
    };
  }, [api, id]);
  const session = opened.kind === 'open' ? opened.session : null;
  useEffect(() => {
    if (session === null) return;
    const stopWriting = unwritten.add(session.flush);
    const stop = api.on('library.changed', ({ what }) => {
      if (what === 'documents') void session.refresh();
    });
    return () => {
      stop();
      // Fields hand over what was typed when they go, which is about now: it is written all the same.
      setTimeout(async () => {
        const written = await session.flush();
        stopWriting();
        const saving = session.saving.get();
        if (written || saving.kind !== 'failed') return;
        const name = citationWords(session.record.get(), 'later');
        notices.show({
          tone: 'error',
          text: vi.documents.failures.left(name),
          detail: saving.failure.message,
        });
      });
    };
  }, [api, notices, session, unwritten]);
  return opened;
}
