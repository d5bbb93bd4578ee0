import { useCallback } from 'react';
import { Editor, Transforms } from 'slate';
import { insertOrgan } from '../../../core/editing/commands/entities';
import type { Organ } from '../../../core/organs/organ';
import { editorStrings } from '../../strings/editor';
import { newOrganName } from '../register/organ-options';
import { searchOrgans } from '../register/organ-search';
import { useRegister } from '../register/use-register';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import type { Offer } from './offer';
import type { TypedName } from './read-suggestion';

/** So many are offered under the caret; more are found by typing on. */
const MOST = 7;

/** The organs that a typed name may mean, and last a new one of that name. */
export function useOrganOffers(): (typed: TypedName) => Offer[] {
  const { editor } = useEditorSession();
  const register = useRegister();
  return useCallback(
    ({ words, named, role }) => {
      const put = (range: Editor['selection'], organ: Organ) => {
        if (range === null) return;
        Editor.withoutNormalizing(editor, () => {
          Transforms.select(editor, range);
          insertOrgan(editor, organ, role);
        });
        focusPage(editor);
      };
      const organs = searchOrgans(
        register.organs.filter(({ id }) => !named.has(id)),
        words,
      ).slice(0, MOST);
      const name = newOrganName(register.organs, words);
      const offers: Offer[] = organs.map((organ) => ({
        key: organ.id,
        label: organ.name,
        take: (range) => put(range, organ),
      }));
      if (name === null) return offers;
      const take: Offer['take'] = async (range) => {
        const place = Editor.rangeRef(editor, range);
        const organ = await register.addOrgan(name);
        const now = place.unref();
        if (organ !== null) put(now, organ);
      };
      return [...offers, { key: 'new', label: editorStrings.register.create(name), isNew: true, take }];
    },
    [editor, register],
  );
}
