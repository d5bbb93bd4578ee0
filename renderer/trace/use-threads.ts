import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { ChannelName, Request, Response } from '../../electron/contract/channels';
import type { EventPayload } from '../../electron/contract/events';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';
import { useAnswer } from '../app/use-answer';

const MOVING: readonly EventPayload<'library.changed'>['what'][] = [
  'plans',
  'documents',
  'threads',
  'status',
];

/** Counts up whenever plans, documents or threads of the library change. */
export function useThreadChanges(): number {
  const { api } = useServices();
  const [changes, setChanges] = useState(0);
  useEffect(
    () =>
      api.on('library.changed', ({ what }) => {
        if (MOVING.includes(what)) setChanges((count) => count + 1);
      }),
    [api],
  );
  return changes;
}

/** Asks the main process, and again whenever plans, documents or threads change; null until it answers. */
export function useThreads<Name extends ChannelName>(
  name: Name,
  request: Request<Name>,
): Result<Response<Name>, Failure> | null {
  const { api } = useServices();
  return useAnswer(api, name, request, useThreadChanges());
}
