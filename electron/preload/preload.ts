import { contextBridge, ipcRenderer } from 'electron';
import type { DuThaoApi } from '../contract/api';
import { CHANNELS_ARGUMENT, EVENTS_ARGUMENT } from '../contract/preload-arguments';

// The names come from the contract by way of the main process, so that this file, which runs before every page,
// carries no schemas. Nothing but these names passes.
const channelNames = namesAfter(CHANNELS_ARGUMENT);
const eventNames = namesAfter(EVENTS_ARGUMENT);

const api: DuThaoApi = {
  invoke: (name, request) => {
    if (!channelNames.has(name)) throw new Error(`No such channel: ${name}`);
    return ipcRenderer.invoke(name, request);
  },
  on: (name, listener) => {
    if (!eventNames.has(name)) throw new Error(`No such event: ${name}`);
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  },
};

contextBridge.exposeInMainWorld('duThao', Object.freeze(api));

function namesAfter(argument: string): ReadonlySet<string> {
  const value = process.argv.find((word) => word.startsWith(argument))?.slice(argument.length) ?? '';
  return new Set(value.split(','));
}
