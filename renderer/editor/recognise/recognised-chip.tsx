import { CloseButton, Kbd, Portal, UnstyledButton } from '@mantine/core';
import { type CSSProperties, useLayoutEffect, useState } from 'react';
import { ReactEditor, useSlateSelector } from 'slate-react';
import type { Recognised } from '../../../core/editing/recognise';
import { useStore } from '../../app/store';
import { citing } from '../../strings/citing';
import type { PageEditor } from '../session/create-editor';
import { useEditorSession } from '../session/editor-session';
import { readTypedHash } from '../suggest/read-hash';
import styles from './recognise.module.css';
import { touchedMention } from './recognise-here';
import { dismissMention, takeMention } from './take-mention';

const GAP = 5;
/** As much room as the chip may take, in px. */
const HEIGHT = 32;
const WIDTH = 400;

/** Beside the caret: which document the words before it name, and the key that takes the offer. */
export function RecognisedChip() {
  const session = useEditorSession();
  const { editor, ui } = session;
  const here = useStore(ui.recognised);
  const isBusy = [useStore(ui.picker), useStore(ui.newDocument)].some((open) => open !== null);
  const touched = useSlateSelector(() => {
    const mention = touchedMention(editor, here);
    return mention?.type === 'citation' && readTypedHash(editor) === null ? mention : undefined;
  });
  const place = usePlace(editor, touched);
  if (touched === undefined || isBusy || place === null || !ReactEditor.isFocused(editor)) return null;
  return (
    <Portal>
      <div className={styles.chip} style={place} role="status">
        <UnstyledButton
          tabIndex={-1}
          className={styles.offer}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => takeMention(session, touched)}
        >
          {citing.recognised.chip(touched.match)} <Kbd size="xs">Alt+Enter</Kbd>
        </UnstyledButton>
        <CloseButton
          size="xs"
          tabIndex={-1}
          aria-label={citing.recognised.dismiss}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => dismissMention(session, touched)}
        />
      </div>
    </Portal>
  );
}

/** Under the end of the words or, without room there, above it; null when the words are scrolled out of sight. */
function usePlace(editor: PageEditor, mention: Recognised | undefined): CSSProperties | null {
  const [place, setPlace] = useState<CSSProperties | null>(null);
  useLayoutEffect(() => {
    if (mention === undefined) {
      setPlace(null);
      return undefined;
    }
    const put = () => {
      const rects = ReactEditor.resolveDOMRange(editor, mention.range)?.getClientRects();
      const last = rects?.[rects.length - 1];
      const desk = ReactEditor.toDOMNode(editor, editor)
        .closest('[data-editor-pane]')
        ?.getBoundingClientRect();
      const isInSight =
        last !== undefined && desk !== undefined && last.top >= desk.top && last.bottom <= desk.bottom;
      if (!isInSight) {
        setPlace(null);
        return;
      }
      const isRoom = last.bottom + GAP + HEIGHT <= desk.bottom;
      setPlace({
        left: Math.max(desk.left, Math.min(last.left, window.innerWidth - WIDTH)),
        ...(isRoom ? { top: last.bottom + GAP } : { bottom: window.innerHeight - last.top + GAP }),
      });
    };
    put();
    window.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    return () => {
      window.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
    };
  }, [editor, mention]);
  return place;
}
