import type { KeyboardEvent } from 'react';
import { vi } from '../../strings/vi';
import { focusAtOnce } from '../../ui/focus-at-once';
import { useReturnFocus } from '../../ui/use-return-focus';
import { useServices } from '../services';
import { useStore } from '../store';
import classes from './early-search.module.css';

/** Takes what is typed straight after Ctrl+K, while the code of the search box is still on its way. */
export function EarlySearch() {
  const { dialog, typedEarly } = useServices();
  const typed = useStore(typedEarly);
  // The search box that comes next shall find the focus where it was.
  useReturnFocus();
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    typedEarly.set('');
    dialog.set(null);
  };
  return (
    <div className={classes.box}>
      <input
        ref={focusAtOnce}
        className={classes.input}
        aria-label={vi.search.label}
        placeholder={vi.search.placeholder}
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={({ currentTarget: { value } }) => typedEarly.set(value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
