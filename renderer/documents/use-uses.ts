import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';

export type DocumentUses = Response<'documents.uses'>;

/** What hangs on a document, asked for anew when plans, documents or links change; null until the first answer. */
export function useUses(id: string): Result<DocumentUses, Failure> | null {
  const { api } = useServices();
  const [uses, setUses] = useState<Result<DocumentUses, Failure> | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const answer = await api.invoke('documents.uses', { id });
      if (current) setUses(answer);
    };
    void ask();
    const stop = api.on('library.changed', () => void ask());
    return () => {
      current = false;
      stop();
    };
  }, [api, id]);
  return uses;
}
