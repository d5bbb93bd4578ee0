import { useEffect, useState } from 'react';
import type { DuThaoApi } from '../../../electron/contract/api';

/** A number that grows when what stands between documents and plans has changed, or the documents themselves. */
export function useThreadsChange(api: DuThaoApi): number {
  const [changes, setChanges] = useState(0);
  useEffect(
    () =>
      api.on('library.changed', ({ what }) => {
        if (what === 'threads' || what === 'documents' || what === 'status') setChanges((count) => count + 1);
      }),
    [api],
  );
  return changes;
}
