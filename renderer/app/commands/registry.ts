import { createStore, type Readable } from '../store';
import type { Command } from './command';
import { type KeyPress, matchesShortcut } from './shortcut';

/** All commands that exist just now. Screens add theirs while they are shown. */
export type CommandRegistry = {
  /** Adds commands; the returned function takes them away again. An id that is there already is a bug. */
  readonly register: (commands: readonly Command[]) => () => void;
  readonly find: (id: string) => Command | undefined;
  /** Counts up whenever commands come, go, or may have become possible or impossible. */
  readonly revision: Readable<number>;
  /** Tells that `enabled` of some command may answer differently now. */
  readonly refresh: () => void;
  readonly all: () => readonly Command[];
  readonly isEnabled: (id: string) => boolean;
  /** Performs the command if it exists and is enabled; tells whether it was. */
  readonly run: (id: string) => boolean;
  /** The enabled command that the key press asks for. `inField`: a native text field has the focus. */
  readonly commandFor: (press: KeyPress, inField: boolean) => Command | undefined;
};

/** `onError` is told of exceptions, which are bugs: a command tells the user its failures itself. */
export function createCommandRegistry(onError: (error: unknown) => void): CommandRegistry {
  const commands = new Map<string, Command>();
  const revision = createStore(0);
  const refresh = () => revision.set(revision.get() + 1);
  const enabled = (command: Command) => command.enabled?.() ?? true;

  /** Commands that are at work: asked for again meanwhile (a double click), they are not begun twice. */
  const running = new Set<string>();

  const perform = async (command: Command) => {
    running.add(command.id);
    try {
      await command.perform();
    } catch (error) {
      onError(error);
    } finally {
      running.delete(command.id);
    }
  };

  return {
    register: (added) => {
      for (const command of added) {
        if (commands.has(command.id)) throw new Error(`The command ${command.id} is registered twice`);
        commands.set(command.id, command);
      }
      refresh();
      return () => {
        for (const { id } of added) commands.delete(id);
        refresh();
      };
    },
    find: (id) => commands.get(id),
    revision,
    refresh,
    all: () => [...commands.values()],
    isEnabled: (id) => {
      const command = commands.get(id);
      return command !== undefined && enabled(command);
    },
    run: (id) => {
      const command = commands.get(id);
      if (command === undefined || running.has(id) || !enabled(command)) return false;
      void perform(command);
      return true;
    },
    commandFor: (press, inField) =>
      [...commands.values()].find(
        (command) =>
          !(inField && command.leaveKeysToFields === true) &&
          command.shortcuts?.some((shortcut) => matchesShortcut(press, shortcut)) === true &&
          enabled(command),
      ),
  };
}
