import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { Organ } from '../../core/organs/organ';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';

/** The register, asked anew when it changes; null until the first answer. */
export function useOrgans(): Result<readonly Organ[], Failure> | null {
  const { api } = useServices();
  const [organs, setOrgans] = useState<Result<readonly Organ[], Failure> | null>(null);
  useEffect(() => {
    let newest = 0;
    const ask = async () => {
      newest += 1;
      const mine = newest;
      const answer = await api.invoke('organs.list', {});
      if (mine !== newest) return;
      setOrgans(answer.ok ? { ok: true, value: answer.value.organs } : answer);
    };
    void ask();
    const stop = api.on('library.changed', ({ what }) => {
      if (what === 'organs' || what === 'status') void ask();
    });
    return () => {
      newest = -1;
      stop();
    };
  }, [api]);
  return organs;
}
