/**
 * A run of a shortest edit script: both ranges are equal when `same`, else the first was replaced by the second
 * (either may be empty). Ends are exclusive; runs follow one another without gaps.
 */
export type EditRun = {
  readonly same: boolean;
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
};

type Box = { readonly a: number; readonly aEnd: number; readonly b: number; readonly bEnd: number };

/**
 * How far two stretches may differ before they count as replaced whole: beyond it nobody reads the single
 * words, and the time would grow with the square of the differences.
 */
const MAX_DISTANCE = 2000;

/**
 * A shortest edit script from one sequence to another, by the O(ND) method of Myers (1986) in linear space.
 * Elements are compared by identity; intern what is compared by value.
 */
export function editScript(before: ArrayLike<number>, after: ArrayLike<number>): EditRun[] {
  const equal = new Uint8Array(before.length);
  const partner = new Int32Array(before.length);
  const open: Box[] = [{ a: 0, aEnd: before.length, b: 0, bEnd: after.length }];
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    let { a, aEnd, b, bEnd } = box;
    while (a < aEnd && b < bEnd && before[a] === after[b]) {
      equal[a] = 1;
      partner[a] = b;
      a += 1;
      b += 1;
    }
    while (a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]) {
      aEnd -= 1;
      bEnd -= 1;
      equal[aEnd] = 1;
      partner[aEnd] = bEnd;
    }
    if (a === aEnd || b === bEnd) continue;
    const middle = middleOf(before, after, { a, aEnd, b, bEnd });
    if (middle === null) continue;
    open.push({ a, aEnd: middle.a, b, bEnd: middle.b }, { a: middle.a, aEnd, b: middle.b, bEnd });
  }
  return runsOf(equal, partner, after.length);
}

/**
 * A point that a shortest path through the box crosses, where the searches from both its corners meet. Null
 * when they do not meet within {@link MAX_DISTANCE}.
 */
function middleOf(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  { a, aEnd, b, bEnd }: Box,
): { readonly a: number; readonly b: number } | null {
  const width = aEnd - a;
  const height = bEnd - b;
  const delta = width - height;
  const odd = delta % 2 !== 0;
  const limit = Math.min(Math.ceil((width + height) / 2), MAX_DISTANCE);
  // Furthest x on each diagonal x - y, from the start and (mirrored) from the end.
  const forward = new Int32Array(2 * limit + 3);
  const backward = new Int32Array(2 * limit + 3);
  const at = (diagonal: number) => diagonal + limit + 1;
  for (let distance = 0; distance <= limit; distance += 1) {
    for (let k = -distance; k <= distance; k += 2) {
      let x = furthest(forward, at(k), k, distance);
      while (x < width && x - k < height && x - k >= 0 && before[a + x] === after[b + x - k]) x += 1;
      forward[at(k)] = x;
      const mirrored = delta - k;
      if (odd && Math.abs(mirrored) <= distance - 1 && x + (backward[at(mirrored)] ?? 0) >= width)
        return inside(a + x, b + x - k, { a, aEnd, b, bEnd });
    }
    for (let k = -distance; k <= distance; k += 2) {
      let x = furthest(backward, at(k), k, distance);
      while (x < width && x - k < height && x - k >= 0 && before[aEnd - 1 - x] === after[bEnd - 1 - x + k])
        x += 1;
      backward[at(k)] = x;
      const mirrored = delta - k;
      if (!odd && Math.abs(mirrored) <= distance && x + (forward[at(mirrored)] ?? 0) >= width)
        return inside(aEnd - x, bEnd - x + k, { a, aEnd, b, bEnd });
    }
  }
  return null;
}

function furthest(reached: Int32Array, index: number, k: number, distance: number): number {
  const left = reached[index - 1] ?? 0;
  const above = reached[index + 1] ?? 0;
  return k === -distance || (k !== distance && left < above) ? above : left + 1;
}

/** A meeting point outside the box or in its corner would divide nothing. */
function inside(a: number, b: number, box: Box): { readonly a: number; readonly b: number } | null {
  const within = a >= box.a && a <= box.aEnd && b >= box.b && b <= box.bEnd;
  const corner = (a === box.a && b === box.b) || (a === box.aEnd && b === box.bEnd);
  return within && !corner ? { a, b } : null;
}

function runsOf(equal: Uint8Array, partner: Int32Array, afterLength: number): EditRun[] {
  const runs: EditRun[] = [];
  let a = 0;
  let b = 0;
  const push = (same: boolean, aEnd: number, bEnd: number) => {
    if (aEnd > a || bEnd > b)
      runs.push({ same, before: { start: a, end: aEnd }, after: { start: b, end: bEnd } });
    a = aEnd;
    b = bEnd;
  };
  for (let index = 0; index < equal.length; ) {
    if (equal[index] === 0) {
      index += 1;
      continue;
    }
    push(false, index, partner[index] ?? b);
    let end = index;
    while (end < equal.length && equal[end] === 1 && partner[end] === b + end - index) end += 1;
    push(true, end, b + end - index);
    index = end;
  }
  push(false, equal.length, afterLength);
  return runs;
}
