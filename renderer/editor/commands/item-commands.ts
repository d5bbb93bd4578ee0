import { duplicateBlock } from '../../../core/editing/commands/duplicate';
import { indent, outdent } from '../../../core/editing/commands/indent';
import { moveBlock } from '../../../core/editing/commands/move';
import { removeBlock } from '../../../core/editing/commands/remove-block';
import { turnIntoItem, turnIntoParagraph } from '../../../core/editing/commands/turn';
import type { ItemMarker } from '../../../core/plan/blocks';
import type { Command } from '../../app/commands/command';
import { contractCommand } from '../../app/commands/contract-command';
import { editorStrings } from '../../strings/editor';
import type { EditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { blockInHand, movableInHand } from '../session/in-hand';

const words = editorStrings.commands;

/** What can be done with the item, paragraph or appendix in hand, taken with all that belongs to it. */
export function itemCommands({ editor, store }: EditorSession): readonly Command[] {
  const then = (act: () => unknown) => () => {
    act();
    focusPage(editor);
  };
  const movable = () => movableInHand(store);
  const onMovable = (act: (id: string) => unknown) =>
    then(() => {
      const id = movable();
      if (id !== null) act(id);
    });
  const isBody = () => movable() !== null;
  const isItem = () => blockInHand(store)?.type === 'item';
  const isText = () => isItem() || blockInHand(store)?.type === 'paragraph';
  const marker = (id: string, label: string, value: ItemMarker): Command => ({
    id,
    label,
    group: 'item',
    enabled: isText,
    perform: then(() => turnIntoItem(editor, value)),
  });
  const own = (id: string, label: string, rest: Omit<Command, 'id' | 'label' | 'group'>): Command => ({
    id,
    label,
    group: 'item',
    ...rest,
  });
  return [
    contractCommand('item.move-up', {
      group: 'item',
      leaveKeysToFields: true,
      enabled: isBody,
      perform: onMovable((id) => moveBlock(editor, id, 'up')),
    }),
    contractCommand('item.move-down', {
      group: 'item',
      leaveKeysToFields: true,
      enabled: isBody,
      perform: onMovable((id) => moveBlock(editor, id, 'down')),
    }),
    own('item.indent', words.indent, {
      shortcuts: ['Alt+Shift+Right'],
      leaveKeysToFields: true,
      enabled: isItem,
      perform: then(() => indent(editor)),
    }),
    own('item.outdent', words.outdent, {
      shortcuts: ['Alt+Shift+Left'],
      leaveKeysToFields: true,
      enabled: isItem,
      perform: then(() => outdent(editor)),
    }),
    marker('item.scheme', words.scheme, 'scheme'),
    marker('item.dash', words.dash, 'dash'),
    marker('item.plus', words.plus, 'plus'),
    marker('item.none', words.noMarker, 'none'),
    own('item.paragraph', words.paragraph, {
      enabled: isText,
      perform: then(() => turnIntoParagraph(editor)),
    }),
    own('item.duplicate', words.duplicate, {
      enabled: isBody,
      perform: onMovable((id) => duplicateBlock(editor, id)),
    }),
    own('item.remove', words.remove, {
      enabled: isBody,
      perform: onMovable((id) => removeBlock(editor, id)),
    }),
  ];
}
