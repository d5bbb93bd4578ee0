import { Portal } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { ReactEditor } from 'slate-react';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import styles from './suggest.module.css';
import type { OrganSuggest } from './use-organ-suggest';

/** Ids by which the page's text field points at the list and at the offer in hand. */
export const SUGGEST_LIST = 'organ-suggest';
export function suggestOption(at: number): string {
  return `${SUGGEST_LIST}-${at}`;
}

/** The offers, under the words that are being typed. It never takes the focus. */
export function OrganSuggestList({ suggest }: { readonly suggest: OrganSuggest }) {
  const { editor } = useEditorSession();
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { range } = suggest.typed;
  useLayoutEffect(() => {
    const rect = ReactEditor.resolveDOMRange(editor, range)?.getBoundingClientRect();
    setPlace(rect === undefined ? null : { left: rect.left, top: rect.bottom + 4 });
  }, [editor, range]);
  if (place === null) return null;
  const option = (at: number, label: string, isNew: boolean) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the page has the focus and answers the keys
    <div
      key={label}
      id={suggestOption(at)}
      role="option"
      tabIndex={-1}
      aria-selected={at === suggest.active}
      className={isNew ? styles.create : styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => suggest.pick(at)}
    >
      {isNew && <Plus size={14} aria-hidden />}
      {label}
    </div>
  );
  return (
    <Portal>
      <div
        id={SUGGEST_LIST}
        role="listbox"
        aria-label={editorStrings.suggest}
        className={styles.list}
        style={place}
      >
        {suggest.organs.map((organ, at) => option(at, organ.name, false))}
        {suggest.newName !== null &&
          option(suggest.organs.length, editorStrings.register.create(suggest.newName), true)}
      </div>
    </Portal>
  );
}
