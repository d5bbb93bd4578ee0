import { succeed } from '../../../core/base/result';
import { citationEntry } from '../../../core/citations/document-record';
import type { AreaHandlers, Services } from './services';

export function documentHandlers({ library, send }: Services): AreaHandlers<'documents'> {
  return {
    'documents.list': async () => {
      const listed = await library.listDocuments();
      return listed.ok ? succeed({ documents: listed.value.documents.map(citationEntry) }) : listed;
    },

    'documents.add': async (request) => {
      const added = await library.addDocument(request);
      if (added.ok) send('library.changed', { what: 'documents' });
      return added;
    },
  };
}
