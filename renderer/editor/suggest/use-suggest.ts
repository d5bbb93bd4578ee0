import { type CompositionEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { ReactEditor } from 'slate-react';
import type { PageEditor } from '../session/create-editor';
import { useEditorSession } from '../session/editor-session';
import type { Offer } from './offer';
import { readTypedHash, type TypedHash } from './read-hash';
import { readTypedName, type TypedName } from './read-suggestion';
import { useDocumentOffers } from './use-document-offers';
import { useOrganOffers } from './use-organ-offers';

/** What is being typed that names something: an organ in an assignment, a document behind a `#`. */
type Typed = ({ readonly kind: 'organ' } & TypedName) | ({ readonly kind: 'document' } & TypedHash);

export type Suggest = {
  readonly typed: Typed;
  readonly offers: readonly Offer[];
  readonly active: number;
  /** Tells whether what was typed is still there to be replaced. */
  readonly pick: (at: number) => boolean;
};

/**
 * What is offered while something is named on the page. `onKey` answers the keys of the list, true when it took
 * one; `onComposition` is told what an input method is composing, which the plan does not hold yet.
 */
export function useSuggest(): {
  readonly suggest: Suggest | null;
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onComposition: (event: CompositionEvent) => void;
  readonly close: () => void;
} {
  const { editor, store } = useEditorSession();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const [composing, setComposing] = useState('');
  const organOffers = useOrganOffers();
  const documentOffers = useDocumentOffers();

  useEffect(() => {
    const read = (byTyping: boolean) => {
      const now = readTyped(editor, store.place()?.field);
      // A `#` is an offer while it is typed, not whenever the caret comes by.
      setTyped((before) => (now?.kind === 'document' && !byTyping && before === null ? null : now));
      if (now === null && byTyping) setDismissed('');
    };
    const stops = [store.listen('blocks', () => read(true)), store.listen('place', () => read(false))];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor, store]);

  const offersFor = useCallback(
    (named: Typed | null): readonly Offer[] => {
      if (named === null) return [];
      return named.kind === 'organ' ? organOffers(named) : documentOffers(named);
    },
    [organOffers, documentOffers],
  );
  const offers = useMemo(
    () => offersFor(typed === null ? null : { ...typed, words: typed.words + composing }),
    [typed, composing, offersFor],
  );
  const at = Math.min(active, offers.length - 1);

  const pick = (index: number): boolean => {
    // The list may be a word behind: a key follows the end of a composition before anything is drawn.
    const now = readTyped(editor, store.place()?.field);
    const isShown = now?.words === typed?.words && composing === '';
    const offer = isShown ? offers[index] : offersFor(now)[0];
    const isTaken = now !== null && offer !== undefined;
    // The plan first: whatever is drawn before it has told of its change would be drawn from two states.
    if (isTaken) void offer.take(now.range);
    setActive(0);
    setTyped(null);
    return isTaken;
  };

  const isShown =
    typed !== null && offers.length > 0 && dismissKey(typed) !== dismissed && ReactEditor.isFocused(editor);
  const suggest = isShown ? { typed, offers, active: at, pick } : null;
  const onKey = (event: KeyboardEvent): boolean => {
    if (suggest === null || event.ctrlKey || event.altKey || event.metaKey) return false;
    switch (event.key) {
      case 'ArrowDown':
        setActive((at + 1) % offers.length);
        return true;
      case 'ArrowUp':
        setActive((at - 1 + offers.length) % offers.length);
        return true;
      case 'Enter':
      case 'Tab':
        return !event.shiftKey && pick(at);
      case 'Escape':
        setDismissed(dismissKey(suggest.typed));
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        setTyped(null);
        return false;
      default:
        setActive(0);
        return false;
    }
  };
  const onComposition = (event: CompositionEvent) => {
    if (typed?.kind === 'document') setComposing(event.type === 'compositionend' ? '' : event.data);
  };
  return { suggest, onKey, onComposition, close: () => setTyped(null) };
}

function readTyped(editor: PageEditor, field: string | undefined): Typed | null {
  if (field === 'lead' || field === 'coordinators') {
    const name = readTypedName(editor);
    return name === null ? null : { kind: 'organ', ...name };
  }
  const hash = readTypedHash(editor);
  return hash === null ? null : { kind: 'document', ...hash };
}

/** An organ that was put off is offered again as its name goes on; a `#` that was put off stays a `#`. */
function dismissKey(typed: Typed): string {
  return typed.kind === 'organ' ? typed.words : typed.key;
}
