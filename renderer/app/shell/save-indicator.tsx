import { Check, CloudAlert, Loader } from 'lucide-react';
import { vi } from '../../strings/vi';
import { formatTime } from '../../ui/format-time';
import type { PlanSession } from '../plan-session';
import { useStore } from '../store';
import classes from './save-indicator.module.css';

/** The quiet "Đã lưu 14:05"; what went wrong is told at length by the strip below the bar. */
export function SaveIndicator({ session }: { readonly session: PlanSession }) {
  const state = useStore(session.saveState);
  switch (state.kind) {
    case 'saved':
      return (
        <span className={classes.saved} data-save-state="saved" data-saved-at={state.at}>
          <Check size={16} aria-hidden />
          {vi.app.save.saved(formatTime(state.at))}
        </span>
      );
    case 'unsaved':
    case 'saving':
      return (
        <span className={classes.saving} data-save-state={state.kind}>
          <Loader size={16} aria-hidden />
          {vi.app.save.saving}
        </span>
      );
    case 'failed':
      return (
        <span className={classes.failed} data-save-state="failed">
          <CloudAlert size={16} aria-hidden />
          {vi.app.save.failed}
        </span>
      );
  }
}
