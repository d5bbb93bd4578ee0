import { type RefObject, useEffect, useRef } from 'react';
import type { SettingsStore } from '../app/settings-store';
import { changeZoom } from '../app/zoom';

/** Ctrl and the wheel over the desk zoom the page, as in Word. */
export function useWheelZoom(settings: SettingsStore): RefObject<HTMLDivElement | null> {
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      changeZoom(settings, event.deltaY < 0 ? 1 : -1);
    };
    // Not passive, for the browser would zoom the whole window.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [settings]);
  return desk;
}
