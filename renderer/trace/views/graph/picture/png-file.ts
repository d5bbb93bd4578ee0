import type { Mark } from '../drawing';
import { FONT } from '../measure-text';
import type { Size } from '../viewport';

/** Twice the pixels of the window, so that print is sharp. */
const SHARPNESS = 2;
/** Beyond these Chromium gives no canvas. */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 100_000_000;

/** Marks as a PNG file; a picture too large for that is made smaller. Null where the system has no room for it. */
export async function pngFile(
  marks: readonly Mark[],
  { width, height }: Size,
  background: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const scale = Math.min(
    SHARPNESS,
    MOST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.scale(scale, scale);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) paint(context, mark);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.type) {
    case 'box': {
      const path = new Path2D();
      path.roundRect(mark.x, mark.y, mark.width, mark.height, 8);
      fillAndStroke(context, path, { ...mark, thickness: 1 });
      return;
    }
    case 'text':
      context.font = `${mark.weight} ${mark.size}px ${FONT}`;
      context.fillStyle = mark.colour;
      context.textAlign = mark.anchor;
      context.fillText(mark.text, mark.x, mark.y);
      return;
    case 'path':
      fillAndStroke(context, new Path2D(mark.d), { ...mark, thickness: mark.width });
  }
}

function fillAndStroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { fill, line, dash, thickness }: { fill: string; line: string; dash: string; thickness: number },
): void {
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (line === 'none') return;
  context.setLineDash(dash.split(' ').filter(Boolean).map(Number));
  context.lineWidth = thickness;
  context.strokeStyle = line;
  context.stroke(path);
}
