import { ReactEditor } from 'slate-react';
import type { PageEditor } from '../session/create-editor';
import type { RecognisedHere } from '../session/recognised-here';
import { isCurrent } from './recognise-here';

const MARK = 'du-thao-recognised';

/** Underlines what was recognised, by the browser's own highlights: typing and input methods do not notice. */
export function markRecognised(editor: PageEditor, here: RecognisedHere | null): void {
  const marks = new Highlight();
  if (here !== null && isCurrent(editor, here)) {
    for (const { range } of here.mentions) {
      const onPage = ReactEditor.resolveDOMRange(editor, range);
      if (onPage !== null) marks.add(onPage);
    }
  }
  CSS.highlights.set(MARK, marks);
}

export function unmarkRecognised(): void {
  CSS.highlights.delete(MARK);
}
