import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { type RefObject, useEffect, useState } from 'react';
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
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const edgeAt = (clientY: number, dragged: Record<string, unknown>): Edge | null => {
      const { top, height } = target.getBoundingClientRect();
      const near: Edge = clientY < top + height / 2 ? 'before' : 'after';
      return typeof dragged.id === 'string' && mayDrop(dragged.id, near) ? near : null;
    };
    const stopDragging = draggable({
      element: target,
      canDrag: () => row.kind === 'item',
      getInitialData: () => ({ kind: KIND, id: row.id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
    const stopDropping = dropTargetForElements({
      element: target,
      canDrop: ({ source }) => source.data.kind === KIND && source.data.id !== row.id,
      onDrag: ({ source, location }) => setEdge(edgeAt(location.current.input.clientY, source.data)),
      onDragLeave: () => setEdge(null),
      onDrop: ({ source, location }) => {
        setEdge(null);
        const found = edgeAt(location.current.input.clientY, source.data);
        if (found !== null && typeof source.data.id === 'string') onDrop(source.data.id, found);
      },
    });
    return () => {
      stopDragging();
      stopDropping();
    };
  }, [element, row, mayDrop, onDrop]);
  return { dragging, edge };
}
