import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { ChannelName, Request, Response } from '../../electron/contract/channels';
import type { EventPayload } from '../../electron/contract/events';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from './services';
import { useAnswer } from './use-answer';

type Part = EventPayload<'library.changed'>['what'];

/** Counts up whenever one of these parts of the library changes. `parts` is the same list at every call. */
export function useLibraryChanges(parts: readonly Part[]): number {
  const { api } = useServices();
  const [changes, setChanges] = useState(0);
  useEffect(
    () =>
      api.on('library.changed', ({ what }) => {
        if (parts.includes(what)) setChanges((count) => count + 1);
      }),
    [api, parts],
  );
  return changes;
}

/** As {@link useAnswer}, and asks again whenever one of these parts of the library changes. */
export function useLibraryAnswer<Name extends ChannelName>(
  name: Name,
  request: Request<Name>,
  parts: readonly Part[],
): Result<Response<Name>, Failure> | null {
  const { api } = useServices();
  return useAnswer(api, name, request, useLibraryChanges(parts));
}
