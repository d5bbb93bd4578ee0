import { useEffect, useState } from 'react';
import { type Result, succeed } from '../../core/base/result';
import type { DateSpan } from '../../core/schedule/occurrences';
import type { Request, Response } from '../../electron/contract/channels';
import type { Failure } from '../../electron/contract/failure';
import { useServices } from '../app/services';

export type TaskFilter = Request<'due.undated'>;

export type DueAnswer = {
  readonly due: Response<'due.list'>;
  readonly undated: Response<'due.undated'>;
  /** How many things fell due in the year before the span; null when that was not asked. */
  readonly before: number | null;
};

/**
 * What falls due in a span and what has no date, asked anew when the filter, the span or the library changes. Null
 * until the first answer; then the last answer stays until a newer one is there.
 */
export function useDue(
  span: DateSpan,
  before: DateSpan | null,
  filter: TaskFilter,
): Result<DueAnswer, Failure> | null {
  const { api } = useServices();
  const [answer, setAnswer] = useState<Result<DueAnswer, Failure> | null>(null);
  const asked = JSON.stringify({ span, before, filter });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request is compared by what it says
  useEffect(() => {
    let newest = 0;
    const ask = async () => {
      newest += 1;
      const mine = newest;
      const [due, undated, earlier] = await Promise.all([
        api.invoke('due.list', { ...span, ...filter }),
        api.invoke('due.undated', filter),
        before === null ? null : api.invoke('due.count', { ...before, ...filter }),
      ]);
      if (mine !== newest) return;
      if (!due.ok) setAnswer(due);
      else if (!undated.ok) setAnswer(undated);
      else if (earlier?.ok === false) setAnswer(earlier);
      else
        setAnswer(succeed({ due: due.value, undated: undated.value, before: earlier?.value.count ?? null }));
    };
    void ask();
    const stop = api.on('library.changed', ({ what }) => {
      if (what === 'plans' || what === 'status') void ask();
    });
    return () => {
      newest = Number.NaN;
      stop();
    };
  }, [api, asked]);
  return answer;
}
