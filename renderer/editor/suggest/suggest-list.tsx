import { Portal } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type CSSProperties, useLayoutEffect, useState } from 'react';
import { ReactEditor } from 'slate-react';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import styles from './suggest.module.css';
import type { Suggest } from './use-suggest';

/** Ids by which the page's text field points at the list and at the offer in hand. */
export const SUGGEST_LIST = 'page-suggest';
export function suggestOption(at: number): string {
  return `${SUGGEST_LIST}-${at}`;
}

/** Pixels that a full list takes: below this much room it stands above the line. */
const HEIGHT = 330;
const GAP = 4;

/** The offers, under the words that are being typed. It never takes the focus. */
export function SuggestList({ suggest }: { readonly suggest: Suggest }) {
  const { editor } = useEditorSession();
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const { range } = suggest.typed;
  useLayoutEffect(() => {
    const rect = ReactEditor.resolveDOMRange(editor, range)?.getBoundingClientRect();
    if (rect === undefined) setPlace(null);
    else if (rect.bottom + HEIGHT < window.innerHeight) setPlace({ left: rect.left, top: rect.bottom + GAP });
    else setPlace({ left: rect.left, bottom: window.innerHeight - rect.top + GAP });
  }, [editor, range]);
  if (place === null) return null;
  return (
    <Portal>
      <div
        id={SUGGEST_LIST}
        role="listbox"
        aria-label={editorStrings.suggest[suggest.typed.kind]}
        className={styles.list}
        style={place}
      >
        {suggest.offers.map(({ key, label, note, isNew }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the page has the focus and answers the keys
          <div
            key={key}
            id={suggestOption(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === suggest.active}
            className={isNew === true ? styles.create : styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => suggest.pick(at)}
          >
            {isNew === true && <Plus size={14} aria-hidden />}
            <span className={styles.label}>
              {label}
              {note !== undefined && <span className={styles.note}>{note}</span>}
            </span>
          </div>
        ))}
      </div>
    </Portal>
  );
}
