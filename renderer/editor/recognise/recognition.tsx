import { useEffect } from 'react';
import { useStore } from '../../app/store';
import { useEditorSession } from '../session/editor-session';
import { recogniseHere } from './recognise-here';
import { RecognisedChip } from './recognised-chip';
import { markRecognised, unmarkRecognised } from './recognised-marks';

/** So long nothing was typed before the text is read, in ms; less after any other change. */
const AFTER_TYPING = 700;
const AFTER_ACTS = 120;

/** Reads the text in hand a moment after one stops typing, and offers quietly what it names. */
export function Recognition() {
  const session = useEditorSession();
  const { editor, store, ui, entries } = session;
  const here = useStore(ui.recognised);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle: number | undefined;
    const later = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (idle !== undefined) cancelIdleCallback(idle);
        idle = requestIdleCallback(() => ui.recognised.set(recogniseHere(session)), { timeout: 1000 });
      }, wait);
    };
    const stops = [
      store.listen('blocks', () => later(AFTER_TYPING)),
      store.listen('acts', () => later(AFTER_ACTS)),
      store.listen('place', () => later(AFTER_ACTS)),
      entries.subscribe(() => later(AFTER_ACTS)),
    ];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [session, store, ui, entries]);

  useEffect(() => {
    markRecognised(editor, here);
    return unmarkRecognised;
  }, [editor, here]);

  return <RecognisedChip />;
}
