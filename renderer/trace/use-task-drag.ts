import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
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

/** Lets tasks be dropped onto the row of a point; true while one is held over it. */
export function useTaskDrop(
  element: RefObject<HTMLElement | null>,
  onDrop: (task: Dragged) => void,
): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    return dropTargetForElements({
      element: target,
      canDrop: ({ source }) => source.data.kind === KIND,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const { plan, item } = source.data;
        if (typeof plan === 'string' && typeof item === 'string') drop({ plan, item });
      },
    });
  }, [element]);
  return over;
}
