import type { DuThaoApi } from '../../../electron/contract/api';
import { commandIds } from '../../../electron/contract/commands';
import { NATIVE_FIELD } from './keyboard';
import type { CommandRegistry } from './registry';

/** No menu stays older than this, in milliseconds. */
const LATEST_MS = 200;

/** Performs what the native menu asks for, and keeps the menu told of what can be performed. */
export function connectMenu(api: DuThaoApi, commands: CommandRegistry): () => void {
  let told = '';
  let pending = false;

  const tell = () => {
    pending = false;
    const enabled = commandIds.filter((id) => commands.isEnabled(id));
    const now = enabled.join(' ');
    if (now === told) return;
    told = now;
    void api.invoke('menu.enable', { commands: enabled });
  };

  /** Changes come in bursts, and while the user types: the menu hears of them when there is time. */
  const tellSoon = () => {
    if (pending) return;
    pending = true;
    requestIdleCallback(tell, { timeout: LATEST_MS });
  };

  const stopListening = api.on('menu.command', ({ command }) => {
    if (document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
    const inField = document.activeElement?.matches(NATIVE_FIELD) === true;
    if (!inField || commands.find(command)?.leaveKeysToFields !== true) commands.run(command);
    else if (command === 'edit.undo' || command === 'edit.redo') {
      // As with the keys: in a native field these mean the field's own text, which only the browser can undo.
      document.execCommand(command === 'edit.undo' ? 'undo' : 'redo');
    }
  });
  const stopWatching = commands.revision.subscribe(tellSoon);
  tellSoon();
  return () => {
    stopListening();
    stopWatching();
  };
}
