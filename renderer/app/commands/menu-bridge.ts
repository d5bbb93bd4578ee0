import type { DuThaoApi } from '../../../electron/contract/api';
import { commandIds } from '../../../electron/contract/commands';
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
    if (document.querySelector('[role=dialog][aria-modal=true]') === null) commands.run(command);
  });
  const stopWatching = commands.revision.subscribe(tellSoon);
  tellSoon();
  return () => {
    stopListening();
    stopWatching();
  };
}
