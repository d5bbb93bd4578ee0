import { addColumn, addRow, removeColumn, removeRow } from '../../../core/editing/commands/table';
import type { Command } from '../../app/commands/command';
import { editorStrings } from '../../strings/editor';
import type { EditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { blockInHand } from '../session/in-hand';

const words = editorStrings.commands;

/** Rows and columns of the table in hand. */
export function tableCommands({ editor, store }: EditorSession): readonly Command[] {
  const act = (id: string, label: string, perform: () => unknown): Command => ({
    id,
    label,
    group: 'insert',
    enabled: () => blockInHand(store)?.type === 'table',
    perform: () => {
      perform();
      focusPage(editor);
    },
  });
  return [
    act('table.row-above', words.rowAbove, () => addRow(editor, 'above')),
    act('table.row-below', words.rowBelow, () => addRow(editor, 'below')),
    act('table.column-left', words.columnLeft, () => addColumn(editor, 'left')),
    act('table.column-right', words.columnRight, () => addColumn(editor, 'right')),
    act('table.remove-row', words.removeRow, () => removeRow(editor)),
    act('table.remove-column', words.removeColumn, () => removeColumn(editor)),
  ];
}
