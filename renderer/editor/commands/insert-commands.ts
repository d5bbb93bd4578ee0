import {
  insertAppendix,
  insertAssignment,
  insertItem,
  insertParagraph,
} from '../../../core/editing/commands/insert-block';
import type { CommandId } from '../../../electron/contract/commands';
import type { Command } from '../../app/commands/command';
import { contractCommand } from '../../app/commands/contract-command';
import type { EditorSession, PickerKind } from '../session/editor-session';
import { focusPage } from '../session/focus-page';

/** What can be put into the plan where the caret stands. */
export function insertCommands({ editor, store, ui }: EditorSession): readonly Command[] {
  const insert = (id: CommandId, act: () => unknown, rest: Partial<Command> = {}) =>
    contractCommand(id, {
      group: 'insert',
      ...rest,
      perform: () => {
        act();
        focusPage(editor);
      },
    });
  const pick = (id: CommandId, kind: PickerKind, keywords: readonly string[] = []) =>
    contractCommand(id, {
      group: 'insert',
      keywords,
      enabled: () => editor.selection !== null,
      perform: () => ui.picker.set(kind),
    });
  return [
    insert('insert.item', () => insertItem(editor), { keywords: ['thêm mục', 'nhiệm vụ'] }),
    insert('insert.paragraph', () => insertParagraph(editor)),
    insert('insert.assignment', () => insertAssignment(editor), {
      keywords: ['giao nhiệm vụ', 'chủ trì', 'phối hợp'],
      enabled: () => {
        const place = store.place();
        return place !== null && store.index().owners.has(place.block);
      },
    }),
    pick('insert.table', 'table'),
    insert('insert.appendix', () => insertAppendix(editor)),
    pick('insert.organ', 'organ'),
    pick('insert.citation', 'citation', ['nghị quyết', 'kết luận', 'viện dẫn']),
    pick('insert.schedule', 'schedule', ['thời hạn']),
  ];
}
