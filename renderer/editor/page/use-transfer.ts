import { type ClipboardEvent, type DragEvent, useMemo, useRef } from 'react';
import { Editor, Range, type RangeRef, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Finding } from '../../../core/base/finding';
import type { Notices } from '../../app/notices';
import { useServices } from '../../app/services';
import { editorStrings } from '../../strings/editor';
import { copySelection, pasteInto } from '../clipboard/clipboard';
import type { PageEditor } from '../session/create-editor';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';

/** Handlers of the page's text field; each returns true, which keeps Slate's own away. */
export type Transfer = {
  readonly onCopy: (event: ClipboardEvent) => boolean;
  readonly onCut: (event: ClipboardEvent) => boolean;
  readonly onPaste: (event: ClipboardEvent) => boolean;
  readonly onDragStart: (event: DragEvent) => boolean;
  readonly onDragEnd: () => boolean;
  readonly onDrop: (event: DragEvent) => boolean;
};

/** Copying, cutting, pasting, and dragging with the mouse: parts of plans as what they are, foreign text as read. */
export function useTransfer(): Transfer {
  const { editor } = useEditorSession();
  const { notices } = useServices();
  const dragged = useRef<RangeRef | null>(null);
  return useMemo(() => {
    const stopDragging = () => {
      const range = dragged.current?.unref() ?? null;
      dragged.current = null;
      return range;
    };
    return {
      onCopy: (event) => copyTo(editor, event.clipboardData, event),
      onCut: (event) => {
        copyTo(editor, event.clipboardData, event);
        if (editor.selection !== null && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
        return true;
      },
      onPaste: (event) => {
        event.preventDefault();
        pasteFrom(editor, event.clipboardData, notices);
        return true;
      },
      onDragStart: (event) => {
        stopDragging();
        if (editor.selection !== null && fill(editor, event.dataTransfer)) {
          dragged.current = Editor.rangeRef(editor, editor.selection);
        } else event.preventDefault();
        return true;
      },
      onDragEnd: () => {
        stopDragging();
        return true;
      },
      onDrop: (event) => {
        event.preventDefault();
        drop(editor, event, stopDragging(), notices);
        return true;
      },
    };
  }, [editor, notices]);
}

function copyTo(editor: PageEditor, data: DataTransfer, event: ClipboardEvent): boolean {
  event.preventDefault();
  fill(editor, data);
  return true;
}

/** Puts the selection into a transfer; false when nothing is selected. */
function fill(editor: PageEditor, data: DataTransfer): boolean {
  const content = copySelection(editor);
  if (content === undefined) return false;
  for (const [type, text] of Object.entries(content)) data.setData(type, text);
  return true;
}

function pasteFrom(editor: PageEditor, data: DataTransfer, notices: Notices): void {
  const findings = pasteInto(editor, (type) => data.getData(type));
  if (findings !== undefined) tell(notices, findings);
  else if (data.files.length > 0) notices.show({ tone: 'info', text: editorStrings.paste.onlyFiles });
}

function tell(notices: Notices, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const detail = findings.map(({ message }) => message).join(' ');
  notices.show({ tone: 'info', text: editorStrings.paste.leftOut, detail });
}

/** Words of the page move to where they are dropped, in one step; what comes from elsewhere is pasted there. */
function drop(editor: PageEditor, event: DragEvent, moved: Range | null, notices: Notices): void {
  const target = ReactEditor.findEventRange(editor, event, { suppressThrow: true });
  if (target === null || (moved !== null && Range.includes(moved, target.anchor))) return;
  const place = Editor.rangeRef(editor, target);
  if (moved !== null) {
    Transforms.select(editor, moved);
    Editor.deleteFragment(editor);
  }
  const range = place.unref();
  if (range === null) return;
  Transforms.select(editor, range);
  pasteFrom(editor, event.dataTransfer, notices);
  focusPage(editor);
}
