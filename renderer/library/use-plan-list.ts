import { useEffect, useState } from 'react';
import type { Result } from '../../core/base/result';
import type { Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';

/** A list that could not be read for a reason that passes is asked for again after this time, in ms. */
const RETRY_MS = 3_000;

export type PlanList = Response<'plans.list'> & { readonly query: string };

/**
 * The plans of the library or of its bin that match the words, asked anew when the words or the library
 * change. Null until the first answer; then the last answer stays until a newer one is there.
 */
export function usePlanList(query: string, bin: boolean): Result<PlanList, Failure> | null {
  const { api } = useServices();
  const [list, setList] = useState<Result<PlanList, Failure> | null>(null);
  useEffect(() => {
    let current = true;
    let newest = 0;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      clearTimeout(retry);
      newest += 1;
      const mine = newest;
      const result = await api.invoke('plans.list', { query, bin });
      if (!current || mine !== newest) return;
      setList(result.ok ? { ok: true, value: { ...result.value, query } } : result);
      if (!result.ok && result.failure.retry === true) retry = setTimeout(() => void ask(), RETRY_MS);
    };
    void ask();
    const stop = api.on('library.changed', ({ what }) => {
      if (what === 'plans' || what === 'status') void ask();
    });
    return () => {
      current = false;
      clearTimeout(retry);
      stop();
    };
  }, [api, query, bin]);
  return list;
}
