import { clearMarks, type Mark, toggleMark } from '../../../core/editing/commands/marks';
import type { CommandId } from '../../../electron/contract/commands';
import type { Command } from '../../app/commands/command';
import { contractCommand } from '../../app/commands/contract-command';
import type { Notices } from '../../app/notices';
import { editorStrings } from '../../strings/editor';
import type { EditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { dutyCommands } from './duty-commands';
import { insertCommands } from './insert-commands';
import { itemCommands } from './item-commands';
import { paneCommands } from './pane-commands';
import { tableCommands } from './table-commands';

/** Everything that can be done to the open plan by menu, key, toolbar or palette. `shown`: the page is in sight. */
export function editorCommands(
  session: EditorSession,
  notices: Notices,
  shown: () => boolean,
): readonly Command[] {
  return [
    ...editCommands(session),
    ...formatCommands(session),
    ...insertCommands(session),
    ...dutyCommands(session, notices),
    ...itemCommands(session),
    ...tableCommands(session),
    ...paneCommands(),
  ].map((command) => ({ ...command, enabled: () => shown() && (command.enabled?.() ?? true) }));
}

function editCommands({ editor, ui }: EditorSession): readonly Command[] {
  return [
    contractCommand('edit.undo', {
      group: 'edit',
      leaveKeysToFields: true,
      enabled: () => editor.history.undos.length > 0,
      perform: () => editor.undo(),
    }),
    contractCommand('edit.redo', {
      group: 'edit',
      moreShortcuts: ['Ctrl+Shift+Z'],
      leaveKeysToFields: true,
      enabled: () => editor.history.redos.length > 0,
      perform: () => editor.redo(),
    }),
    contractCommand('edit.find', {
      group: 'edit',
      keywords: ['tìm kiếm'],
      perform: () => ui.find.set('find'),
    }),
    contractCommand('edit.replace', { group: 'edit', perform: () => ui.find.set('replace') }),
  ];
}

function formatCommands({ editor }: EditorSession): readonly Command[] {
  const shared = {
    group: 'format',
    leaveKeysToFields: true,
    enabled: () => editor.selection !== null,
  } as const;
  const mark = (id: CommandId, name: Mark) =>
    contractCommand(id, {
      ...shared,
      perform: () => {
        toggleMark(editor, name);
        focusPage(editor);
      },
    });
  return [
    mark('format.bold', 'bold'),
    mark('format.italic', 'italic'),
    mark('format.underline', 'underline'),
    {
      ...shared,
      id: 'format.clear',
      label: editorStrings.commands.clearFormat,
      shortcuts: ['Ctrl+Space'],
      perform: () => {
        clearMarks(editor);
        focusPage(editor);
      },
    },
  ];
}
