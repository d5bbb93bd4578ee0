import type { CommandRegistry } from './registry';

/** Text fields of the browser's own, which have keys and an undo of their own. */
export const NATIVE_FIELD = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select';

const FUNCTION_KEY = /^F\d{1,2}$/;

/**
 * Performs commands by their keys. Listens after the focused element, which may claim a key by
 * `preventDefault`; never touches a key that belongs to an input method; keeps out while a dialog is open.
 * Returns what stops it.
 */
export function listenToKeys(commands: CommandRegistry, target: Window = window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that types is no shortcut: letters do not wait for the search through the commands.
    if (!event.ctrlKey && !event.altKey && !FUNCTION_KEY.test(event.key)) return;
    // 229 is what browsers report for a key that an input method has taken.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (target.document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
    const inField = event.target instanceof Element && event.target.matches(NATIVE_FIELD);
    const command = commands.commandFor(event, inField);
    if (command === undefined) return;
    event.preventDefault();
    if (!event.repeat || command.group === 'edit' || command.group === 'view') commands.run(command.id);
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
