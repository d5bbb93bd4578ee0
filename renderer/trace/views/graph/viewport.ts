import type { Point } from './drawing';

/** What part of a picture is in sight: the picture's pixels times `scale`, moved by `x` and `y`. */
export type Viewport = { readonly x: number; readonly y: number; readonly scale: number };

export type Size = { readonly width: number; readonly height: number };

const LEAST = 0.1;
const MOST = 3;
/** How far from the edge of the window a node is brought. */
const EDGE = 16;
/** As large as it is in the window: a small picture is not blown up. */
const FULL = 1;

/** The whole picture, in the middle. */
export function wholeIn(picture: Size, room: Size): Viewport {
  const scale = clamp(Math.min(room.width / picture.width, room.height / picture.height, FULL));
  return {
    scale,
    x: (room.width - picture.width * scale) / 2,
    y: (room.height - picture.height * scale) / 2,
  };
}

/** How small the words may be to be read when the picture appears. */
const READABLE = 0.75;

/** What is seen first: the whole picture where its words can be read then, else the part around its first node. */
export function firstSight(picture: Size, first: (Size & Point) | undefined, room: Size): Viewport {
  const whole = wholeIn(picture, room);
  if (whole.scale >= READABLE || first === undefined) return whole;
  return {
    scale: READABLE,
    x: EDGE - Math.max(0, first.x) * READABLE,
    y: room.height / 2 - (first.y + first.height / 2) * READABLE,
  };
}

/** Larger or smaller by a factor, with what stands at `at` staying there. */
export function zoomAt({ x, y, scale }: Viewport, factor: number, at: Point): Viewport {
  const to = clamp(scale * factor);
  const by = to / scale;
  return { scale: to, x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by };
}

/** Moved as little as is needed to have a part of the picture in sight. */
export function bringIn(view: Viewport, part: Size & Point, room: Size): Viewport {
  return {
    ...view,
    x: moved(view.x, part.x * view.scale, part.width * view.scale, room.width),
    y: moved(view.y, part.y * view.scale, part.height * view.scale, room.height),
  };
}

function moved(offset: number, start: number, length: number, room: number): number {
  if (offset + start < EDGE) return EDGE - start;
  if (offset + start + length > room - EDGE) return Math.max(EDGE - start, room - EDGE - start - length);
  return offset;
}

function clamp(scale: number): number {
  return Math.min(MOST, Math.max(LEAST, scale));
}
