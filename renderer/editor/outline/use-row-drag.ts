import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Edge } from './drop-index';
import type { OutlineRow } from './outline-rows';

const KIND = 'outline-row';

export type RowDrag = {
  readonly dragging: boolean;
  /** Where the row in hand would come to stand, while it is over this one. */
  readonly edge: Edge | null;
};

type RowDragOptions = {
  readonly row: OutlineRow;
  readonly mayDrop: (dragged: string, edge: Edge) => boolean;
  readonly onDrop: (dragged: string, edge: Edge) => void;
};

/** Makes a row of the outline something to drag (items) and to drop on. */
export function useRowDrag(
  element: RefObject<HTMLElement | null>,
  { row, mayDrop, onDrop }: RowDragOptions,
): RowDrag {
  const [dragging, setDragging] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  const { id, kind } = row;
  const edgeAt = useEffectEvent((target: HTMLElement, clientY: number, dragged: unknown): Edge | null => {
    const { top, height } = target.getBoundingClientRect();
    const near: Edge = clientY < top + height / 2 ? 'before' : 'after';
    return typeof dragged === 'string' && mayDrop(dragged, near) ? near : null;
  });
  const drop = useEffectEvent((dragged: unknown, at: Edge | null) => {
    if (at !== null && typeof dragged === 'string') onDrop(dragged, at);
  });
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const stopDragging = draggable({
      element: target,
      canDrag: () => kind === 'item',
      getInitialData: () => ({ kind: KIND, id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
    const stopDropping = dropTargetForElements({
      element: target,
      canDrop: ({ source }) => source.data.kind === KIND && source.data.id !== id,
      onDrag: ({ source, location }) =>
        setEdge(edgeAt(target, location.current.input.clientY, source.data.id)),
      onDragLeave: () => setEdge(null),
      onDrop: ({ source, location }) => {
        setEdge(null);
        drop(source.data.id, edgeAt(target, location.current.input.clientY, source.data.id));
      },
    });
    return () => {
      stopDragging();
      stopDropping();
    };
  }, [element, id, kind]);
  return { dragging, edge };
}
