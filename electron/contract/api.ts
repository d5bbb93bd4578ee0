import type { Result } from '../../core/base/result';
import type { ChannelName, Request, Response } from './channels';
import type { EventName, EventPayload } from './events';
import type { Failure } from './failure';

/** What the preload puts on `window.duThao`: the renderer's only way out of its sandbox. */
export type DuThaoApi = {
  /** Asks the main process. Never rejects for a reason the user can meet: that is a `failure`. */
  readonly invoke: <Name extends ChannelName>(
    name: Name,
    request: Request<Name>,
  ) => Promise<Result<Response<Name>, Failure>>;
  /** Listens; the returned function stops listening. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void;
};

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the browser's own
  interface Window {
    readonly duThao: DuThaoApi;
  }
}
