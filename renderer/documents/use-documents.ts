import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';

export type Register = Response<'documents.register'>;
export type DocumentLine = Register['documents'][number];

/** A register that could not be read for a reason that passes is asked for again after this time, in ms. */
const RETRY_MS = 3_000;

/** The lines of the register, asked for anew when it changes; null until the first answer. */
export function useDocuments(): Result<Register, Failure> | null {
  const { api } = useServices();
  const [register, setRegister] = useState<Result<Register, Failure> | null>(null);
  useEffect(() => {
    let current = true;
    let newest = 0;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      clearTimeout(retry);
      newest += 1;
      const mine = newest;
      const answer = await api.invoke('documents.register', {});
      if (!current || mine !== newest) return;
      setRegister(answer);
      if (!answer.ok && answer.failure.retry === true) retry = setTimeout(() => void ask(), RETRY_MS);
    };
    void ask();
    const stop = api.on('library.changed', ({ what }) => {
      if (what === 'documents' || what === 'status') void ask();
    });
    return () => {
      current = false;
      clearTimeout(retry);
      stop();
    };
  }, [api]);
  return register;
}
