import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import type { Response } from '../../electron/contract/channels';
import type { ExportOptions } from '../../electron/contract/export-options';
import type { Failure } from '../../electron/contract/failure';
import { proposedName } from '../app/proposed-name';
import { useServices } from '../app/services';

type Exported = Extract<Response<'export.start'>, { outcome: 'saved' }>;

/** How far an export is. `form`: nothing runs, options can be chosen; `cancelled`: one was stopped. */
export type ExportState =
  | { readonly kind: 'form'; readonly cancelled: boolean }
  | {
      readonly kind: 'running';
      /** From 0 to 1. */
      readonly done: number;
      readonly step: string | null;
      readonly cancelling: boolean;
    }
  | ({ readonly kind: 'done' } & Omit<Exported, 'outcome'>)
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Export = {
  readonly state: ExportState;
  readonly start: (plan: Plan, options: ExportOptions) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
};

const FORM: ExportState = { kind: 'form', cancelled: false };

/** Runs one export at a time and follows its progress. */
export function useExport(): Export {
  const { api, newId } = useServices();
  const [state, setState] = useState<ExportState>(FORM);
  const running = useRef<string | null>(null);

  useEffect(
    () =>
      api.on('export.progress', ({ exportId, done, step }) => {
        if (exportId !== running.current) return;
        setState((now) => (now.kind === 'running' ? { ...now, done, step } : now));
      }),
    [api],
  );

  const start = async (plan: Plan, options: ExportOptions) => {
    const exportId = newId();
    running.current = exportId;
    setState({ kind: 'running', done: 0, step: null, cancelling: false });
    const result = await api.invoke('export.start', {
      exportId,
      planText: JSON.stringify(plan),
      options,
      proposedName: proposedName(plan),
    });
    if (running.current !== exportId) return;
    running.current = null;
    if (!result.ok) {
      const cancelled = result.failure.code === 'export-cancelled';
      setState(cancelled ? { kind: 'form', cancelled } : { kind: 'failed', failure: result.failure });
    } else if (result.value.outcome === 'cancelled') setState(FORM);
    else setState({ kind: 'done', file: result.value.file, findings: result.value.findings });
  };

  return {
    state,
    start: (plan, options) => void start(plan, options),
    cancel: () => {
      if (running.current === null) return;
      setState((now) => (now.kind === 'running' ? { ...now, cancelling: true } : now));
      void api.invoke('export.cancel', { exportId: running.current });
    },
    reset: () => setState(FORM),
  };
}
