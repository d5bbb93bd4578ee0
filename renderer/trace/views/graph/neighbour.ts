import type { Box, Drawing } from './drawing';

type Middle = { readonly x: number; readonly y: number };

/**
 * The node to which an arrow key leads: left and right along a relation, up and down to the nearest node of the
 * same column, or else in that direction; Home to the first. Null where there is none, or for another key.
 */
export function neighbour({ boxes, wires }: Drawing, from: string, key: string): string | null {
  const start = boxes.find(({ id }) => id === from);
  if (start === undefined) return boxes[0]?.id ?? null;
  const at = middleOf(start);
  const others = boxes.filter(({ id }) => id !== from);
  const nearest = (some: readonly Box[], across: number) =>
    best(some, (box) => {
      const { x, y } = middleOf(box);
      return Math.abs(x - at.x) * across + Math.abs(y - at.y);
    });
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const joined = new Set(
        wires.flatMap(({ from: a, to: b }) => {
          if (a === from) return [b];
          return b === from ? [a] : [];
        }),
      );
      const ahead = others.filter(
        (box) =>
          joined.has(box.id) && middleOf(box).x > at.x === (key === 'ArrowRight') && middleOf(box).x !== at.x,
      );
      return nearest(ahead, 1);
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const ahead = others.filter(
        (box) => middleOf(box).y > at.y === (key === 'ArrowDown') && middleOf(box).y !== at.y,
      );
      const column = ahead.filter((box) => Math.abs(middleOf(box).x - at.x) < start.width);
      return nearest(column.length > 0 ? column : ahead, 2);
    }
    case 'Home':
      return boxes[0]?.id ?? null;
    default:
      return null;
  }
}

function middleOf({ x, y, width, height }: Box): Middle {
  return { x: x + width / 2, y: y + height / 2 };
}

function best(boxes: readonly Box[], costOf: (box: Box) => number): string | null {
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const cost = costOf(box);
    if (cost < least) {
      least = cost;
      found = box.id;
    }
  }
  return found;
}
