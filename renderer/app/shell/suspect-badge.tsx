import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { vi } from '../../strings/vi';
import { formatCount } from '../../ui/format-count';
import { useServices } from '../services';
import classes from './rail.module.css';

/** How many places of the library have to be looked at again; nothing where there are none. */
export function SuspectBadge() {
  const count = useSuspectCount();
  if (count === 0) return null;
  return (
    <>
      <span className={classes.badge} aria-hidden>
        {count > 99 ? '99+' : count}
      </span>
      <VisuallyHidden>{vi.trace.badge(formatCount(count))}</VisuallyHidden>
    </>
  );
}

/** Asked for in a pause after the start and after each change, one request at a time. */
function useSuspectCount(): number {
  const { api } = useServices();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    let waiting: number | null = null;
    let isAsking = false;
    const ask = async () => {
      waiting = null;
      isAsking = true;
      const answer = await api.invoke('threads.suspect-count', {});
      isAsking = false;
      if (current && answer.ok) setCount(answer.value.count);
    };
    const askLater = () => {
      if (waiting !== null) return;
      waiting = requestIdleCallback(() => {
        waiting = null;
        if (isAsking) askLater();
        else void ask();
      });
    };
    askLater();
    const stop = api.on('library.changed', ({ what }) => {
      if (what !== 'organs') askLater();
    });
    return () => {
      current = false;
      if (waiting !== null) cancelIdleCallback(waiting);
      stop();
    };
  }, [api]);
  return count;
}
