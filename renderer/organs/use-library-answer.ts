import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { ChannelName, Request, Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { useAnswer } from '../app/use-answer';

/** As {@link useAnswer}, and asks again when plans or organs of the library change. */
export function useLibraryAnswer<Name extends ChannelName>(
  name: Name,
  request: Request<Name>,
): Result<Response<Name>, Failure> | null {
  const { api } = useServices();
  const [changes, setChanges] = useState(0);
  useEffect(
    () =>
      api.on('library.changed', ({ what }) => {
        if (what === 'plans' || what === 'organs' || what === 'status') setChanges((count) => count + 1);
      }),
    [api],
  );
  return useAnswer(api, name, request, changes);
}
