import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { DuThaoApi } from '../../electron/contract/api';
import type { ChannelName, Request, Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';

/** Asks the main process once, when the screen opens, and again when `again` changes; null until it answers. */
export function useAnswer<Name extends ChannelName>(
  api: DuThaoApi,
  name: Name,
  request: Request<Name>,
  again = 0,
): Result<Response<Name>, Failure> | null {
  const [answer, setAnswer] = useState<Result<Response<Name>, Failure> | null>(null);
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request is compared by what it says; `again` is meant to repeat it
  useEffect(() => {
    let current = true;
    void api.invoke(name, request).then((result) => {
      if (current) setAnswer(result);
    });
    return () => {
      current = false;
    };
  }, [api, name, asked, again]);
  return answer;
}
