import { useEffect } from 'react';
import { IS_FOCUSED } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { PageEditor } from '../session/create-editor';
import { showSelection } from '../session/focus-page';

/**
 * Keeps the caret where it was when the page gets the focus by other means than the mouse. Listens to the
 * browser itself: a dialog gives the focus back while React commits its going, and React tells nobody of
 * events then, so that Slate would take the page for one without the focus.
 */
export function useCaretOnFocus(editor: PageEditor): void {
  useEffect(() => {
    const page = ReactEditor.toDOMNode(editor, editor);
    let pointed = false;
    const onMouseDown = () => {
      pointed = true;
      setTimeout(() => {
        pointed = false;
      });
    };
    const onFocus = () => {
      IS_FOCUSED.set(editor, true);
      if (!pointed) showSelection(editor);
    };
    const onBlur = () => {
      // When the whole window loses the focus, the page stays the active element and goes on later.
      if (document.activeElement !== page) IS_FOCUSED.delete(editor);
    };
    page.addEventListener('blur', onBlur);
    page.addEventListener('mousedown', onMouseDown);
    page.addEventListener('focus', onFocus);
    return () => {
      page.removeEventListener('blur', onBlur);
      page.removeEventListener('mousedown', onMouseDown);
      page.removeEventListener('focus', onFocus);
    };
  }, [editor]);
}
