import { useCallback, useEffect, useRef, useState } from 'react';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { useLibraryChanges } from '../app/use-library-answer';
import { MOVES_THREADS } from './use-threads';

export type ListedDocument = Response<'threads.documents'>['documents'][number];

export type DocumentList = {
  /** The words that these were found by. */
  readonly query: string;
  readonly documents: readonly ListedDocument[];
  readonly total: number;
  readonly failure: Failure | null;
};

const PAGE = 100;

/** The documents that match the words, read page by page as far as `more` was asked for. Null until the first answer. */
export function useThreadDocuments(query: string): { list: DocumentList | null; more: () => void } {
  const { api } = useServices();
  const changes = useLibraryChanges(MOVES_THREADS);
  const [list, setList] = useState<DocumentList | null>(null);
  const [pages, setPages] = useState({ query, count: 1 });
  const count = pages.query === query ? pages.count : 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the library is meant to ask again
  useEffect(() => {
    let current = true;
    const read = async () => {
      const documents: ListedDocument[] = [];
      let total = 0;
      for (let page = 0; page < count; page += 1) {
        const offset = page * PAGE;
        const answer = await api.invoke('threads.documents', { query, offset, limit: PAGE });
        if (!current) return;
        if (!answer.ok) {
          setList({ query, documents, total: documents.length, failure: answer.failure });
          return;
        }
        documents.push(...answer.value.documents);
        total = answer.value.total;
        if (documents.length >= total) break;
      }
      setList({ query, documents, total, failure: null });
    };
    void read();
    return () => {
      current = false;
    };
  }, [api, query, count, changes]);

  const latest = useRef(list);
  latest.current = list;
  const more = useCallback(() => {
    const shown = latest.current;
    if (shown === null || shown.query !== query || shown.documents.length >= shown.total) return;
    setPages({ query, count: Math.ceil(shown.documents.length / PAGE) + 1 });
  }, [query]);
  return { list, more };
}
