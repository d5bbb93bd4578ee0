import { useEffect, useState } from 'react';

/** How often a window that stays open looks whether a new day has begun, in ms. */
const LOOK_EVERY_MS = 60_000;

/** Today on this machine, ISO 8601; goes on with the clock. */
export function useToday(): string {
  const [today, setToday] = useState(localToday);
  useEffect(() => {
    const timer = setInterval(() => setToday(localToday()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}

/** The day that this machine has now, ISO 8601. */
export function localToday(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
