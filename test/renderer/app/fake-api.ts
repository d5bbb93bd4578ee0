import type { Result } from '../../../core/base/result';
import type { DuThaoApi } from '../../../electron/contract/api';
import type { ChannelName, Request, Response } from '../../../electron/contract/channels';
import type { EventName, EventPayload } from '../../../electron/contract/events';
import type { Failure } from '../../../electron/contract/failure';

type Handlers = {
  readonly [Name in ChannelName]?: (
    request: Request<Name>,
  ) => Promise<Result<Response<Name>, Failure>> | Result<Response<Name>, Failure>;
};

export type FakeApi = DuThaoApi & {
  /** The channels asked so far, in order. */
  readonly asked: readonly ChannelName[];
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
};

/** The main process's side for tests of what stands behind the screens; a channel without a handler is a mistake. */
export function fakeApi(handlers: Handlers): FakeApi {
  const asked: ChannelName[] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  return {
    asked,
    emit: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never);
    },
    invoke: async (name, request) => {
      asked.push(name);
      const handler = handlers[name];
      if (handler === undefined) throw new Error(`The test did not expect ${name}`);
      return handler(request as never);
    },
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set.add(listener));
      return () => set.delete(listener);
    },
  };
}
