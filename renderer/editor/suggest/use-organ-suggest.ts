import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { insertOrgan } from '../../../core/editing/commands/entities';
import type { Organ } from '../../../core/organs/organ';
import { newOrganName } from '../register/organ-options';
import { searchOrgans } from '../register/organ-search';
import { useRegister } from '../register/use-register';
import type { PageEditor } from '../session/create-editor';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { readTypedName, type TypedName } from './read-suggestion';

/** So many are offered under the caret; more are found by typing on. */
const MOST = 7;

export type OrganSuggest = {
  readonly typed: TypedName;
  readonly organs: readonly Organ[];
  /** The name under which what was typed can become a new organ. */
  readonly newName: string | null;
  readonly active: number;
  readonly pick: (at: number) => void;
};

/**
 * Organs offered while a name is typed in an assignment on the page. `onKey` answers the keys of the list;
 * true when it took one.
 */
export function useOrganSuggest(): {
  readonly suggest: OrganSuggest | null;
  readonly onKey: (event: KeyboardEvent) => boolean;
} {
  const { editor, store } = useEditorSession();
  const register = useRegister();
  const [typed, setTyped] = useState<TypedName | null>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState('');

  useEffect(() => {
    const read = () => {
      const field = store.place()?.field;
      setTyped(field === 'lead' || field === 'coordinators' ? readTypedName(editor) : null);
    };
    const stops = [store.listen('blocks', read), store.listen('place', read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor, store]);

  const words = typed?.words ?? '';
  const organs = useMemo(
    () =>
      typed === null
        ? []
        : searchOrgans(
            register.organs.filter(({ id }) => !typed.named.has(id)),
            typed.words,
          ).slice(0, MOST),
    [register.organs, typed],
  );
  const newName = useMemo(() => newOrganName(register.organs, words), [register.organs, words]);
  const count = organs.length + (newName === null ? 0 : 1);
  const at = Math.min(active, count - 1);

  const pick = useCallback(
    async (index: number) => {
      if (typed === null) return;
      const place = Editor.rangeRef(editor, typed.range);
      const organ = organs[index] ?? (newName === null ? null : await register.addOrgan(newName));
      const range = place.unref();
      setActive(0);
      if (organ === null || range === null) return;
      Editor.withoutNormalizing(editor, () => {
        Transforms.select(editor, range);
        insertOrgan(editor, organ, typed.role);
      });
      focusPage(editor);
    },
    [editor, typed, organs, newName, register],
  );

  const shown = typed !== null && count > 0 && words !== dismissed && isOnPage(editor);
  const suggest = shown
    ? { typed, organs, newName, active: at, pick: (index: number) => void pick(index) }
    : null;
  const onKey = (event: KeyboardEvent): boolean => {
    if (suggest === null || event.ctrlKey || event.altKey || event.metaKey) return false;
    switch (event.key) {
      case 'ArrowDown':
        setActive((at + 1) % count);
        return true;
      case 'ArrowUp':
        setActive((at - 1 + count) % count);
        return true;
      case 'Enter':
      case 'Tab':
        if (event.shiftKey) return false;
        suggest.pick(at);
        return true;
      case 'Escape':
        setDismissed(words);
        return true;
      default:
        setActive(0);
        return false;
    }
  };
  return { suggest, onKey };
}

function isOnPage(editor: PageEditor): boolean {
  return ReactEditor.isFocused(editor);
}
