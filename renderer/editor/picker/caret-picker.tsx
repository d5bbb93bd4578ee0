import { Popover, Portal } from '@mantine/core';
import { useState } from 'react';
import { ReactEditor } from 'slate-react';
import { assertNever } from '../../../core/base/assert-never';
import type { PageEditor } from '../session/create-editor';
import { type PickerKind, useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { CitationPicker } from './citation-picker';
import { OrganPicker } from './organ-picker';
import styles from './picker.module.css';
import { SchedulePicker } from './schedule-picker';
import { TablePicker } from './table-picker';

/** Pixels: room for a long name on two lines. */
const WIDTH = 360;

/** A small window at the caret in which something is chosen; what was chosen is one step of the history. */
export function CaretPicker({ kind }: { readonly kind: PickerKind }) {
  const { editor, ui } = useEditorSession();
  const [place] = useState(() => caretPlace(editor));
  const close = () => {
    ui.picker.set(null);
    focusPage(editor);
  };
  return (
    // In the window itself: a pane with a layout of its own would be what `fixed` is measured from.
    <Portal>
      <Popover
        opened
        width={WIDTH}
        onDismiss={close}
        position="bottom-start"
        offset={6}
        trapFocus
        shadow="md"
        withinPortal
      >
        <Popover.Target>
          <span className={styles.anchor} style={place} />
        </Popover.Target>
        <Popover.Dropdown className={styles.window} onKeyDown={(event) => event.key === 'Escape' && close()}>
          <Choice kind={kind} onDone={close} />
        </Popover.Dropdown>
      </Popover>
    </Portal>
  );
}

function Choice({ kind, onDone }: { readonly kind: PickerKind; readonly onDone: () => void }) {
  switch (kind) {
    case 'organ':
      return <OrganPicker onDone={onDone} />;
    case 'lead':
    case 'coordinator':
    case 'executor':
      return <OrganPicker role={kind} onDone={onDone} />;
    case 'citation':
      return <CitationPicker onDone={onDone} />;
    case 'schedule':
      return <SchedulePicker onDone={onDone} />;
    case 'table':
      return <TablePicker onDone={onDone} />;
    default:
      return assertNever(kind);
  }
}

/** The place of the selection in the window, where it is in sight; else the middle of the page. */
function caretPlace(editor: PageEditor): { left: number; top: number; height: number } {
  const range = editor.selection === null ? null : ReactEditor.resolveDOMRange(editor, editor.selection);
  const [line = range?.startContainer.parentElement?.getBoundingClientRect()] = range?.getClientRects() ?? [];
  const page = ReactEditor.toDOMNode(editor, editor).getBoundingClientRect();
  if (line === undefined || line.bottom < 0 || line.top > window.innerHeight) {
    return { left: page.left + page.width / 3, top: window.innerHeight / 3, height: 0 };
  }
  return { left: line.left, top: line.top, height: line.height };
}
