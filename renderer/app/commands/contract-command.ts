import { type CommandId, commands } from '../../../electron/contract/commands';
import type { Command } from './command';

/** A command that the native menu knows: its label and first shortcut come from the contract. */
export function contractCommand(
  id: CommandId,
  rest: Omit<Command, 'id' | 'label' | 'shortcuts'> & { readonly moreShortcuts?: readonly string[] },
): Command {
  const { moreShortcuts = [], ...command } = rest;
  const shared: { readonly label: string; readonly shortcut?: string } = commands[id];
  const shortcuts = shared.shortcut === undefined ? moreShortcuts : [shared.shortcut, ...moreShortcuts];
  return { ...command, id, label: shared.label, shortcuts };
}
