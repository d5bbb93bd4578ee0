import { useCallback } from 'react';
import { Editor } from 'slate';
import { citationWords } from '../../../core/citations/format-citation';
import { parseCitations } from '../../../core/citations/parse-citation';
import { citeInPlace } from '../../../core/editing/commands/entities';
import { citing } from '../../strings/citing';
import { searchDocuments } from '../register/document-search';
import { useRegister } from '../register/use-register';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import type { Offer } from './offer';
import type { TypedHash } from './read-hash';

/** So many are offered under the caret; more are found by typing on. */
const MOST = 6;

/** The documents that the words behind a `#` may mean, and last a new one. */
export function useDocumentOffers(): (typed: TypedHash) => Offer[] {
  const { editor, ui } = useEditorSession();
  const { documents } = useRegister();
  return useCallback(
    ({ words }) => {
      const found = searchDocuments(documents, words).slice(0, MOST);
      // Words that name no document may be no citation at all: Enter then means what it always means.
      if (found.length === 0 && /\s/u.test(words.trim()) && parseCitations(words).value.length === 0)
        return [];
      const offers: Offer[] = found.map((entry) => ({
        key: entry.id,
        label: citationWords(entry, 'later'),
        note: citing.note(entry),
        take: (range) => {
          citeInPlace(editor, range, entry);
          focusPage(editor);
        },
      }));
      const take: Offer['take'] = (range) =>
        ui.newDocument.set({ words, place: Editor.rangeRef(editor, range), form: 'auto' });
      return [...offers, { key: 'new', label: citing.addNew, isNew: true, take }];
    },
    [editor, ui, documents],
  );
}
