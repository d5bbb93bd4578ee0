import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { TaskEntry } from '../../electron/contract/thread-entries';

const KIND = 'thread-task';

type Dragged = Pick<TaskEntry, 'plan' | 'item'>;

/** Makes a task something to drag onto a point; true while it is in the air. */
export function useTaskDrag(element: RefObject<HTMLElement | null>, { plan, item }: Dragged): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    return draggable({
      element: target,
      getInitialData: () => ({ kind: KIND, plan, item }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, [element, plan, item]);
  return dragging;
}

/**
 * Lets tasks be dropped onto the rows of a list, which carry their point as `data-point`. Returns the point that one
 * is held over.
 */
export function useDropPoint(
  list: RefObject<HTMLElement | null>,
  onDrop: (task: Dragged, point: string) => void,
): string | null {
  const [over, setOver] = useState<string | null>(null);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const target = list.current;
    if (target === null) return;
    const isTask = ({ source }: { source: { data: Record<string, unknown> } }) => source.data.kind === KIND;
    const stopDropping = dropTargetForElements({
      element: target,
      canDrop: isTask,
      onDrag: ({ location }) => setOver(pointAt(location.current.input)),
      onDragLeave: () => setOver(null),
      onDrop: ({ source, location }) => {
        const point = pointAt(location.current.input);
        const { plan, item } = source.data;
        if (point !== null && typeof plan === 'string' && typeof item === 'string')
          drop({ plan, item }, point);
      },
    });
    const stopWatching = monitorForElements({ canMonitor: isTask, onDrop: () => setOver(null) });
    return () => {
      stopDropping();
      stopWatching();
    };
  }, [list]);
  return over;
}

function pointAt({ clientX, clientY }: { clientX: number; clientY: number }): string | null {
  const row = document.elementFromPoint(clientX, clientY)?.closest('[data-point]');
  return row?.getAttribute('data-point') ?? null;
}
