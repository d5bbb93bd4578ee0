import { Editor, Node, Path, type Point, Transforms } from 'slate';
import type { PlanEditor } from '../slate-types';

/**
 * Splits the holder at `path` into two siblings and puts the caret at the start of the second. An entity that
 * is cut in two stays an entity in the first half; the words of the second half are plain. Returns the path
 * of the second half.
 */
export function splitHolder(editor: PlanEditor, path: Path, point: Point): Path {
  const entity = Editor.above(editor, {
    at: point,
    match: (node) => Node.isElement(node) && editor.isInline(node),
  });
  Transforms.splitNodes(editor, {
    at: point,
    match: (node) => node === Node.get(editor, path),
    always: true,
  });
  const rest = Path.next(path);
  const first = Node.get(editor, [...rest, 0]);
  if (entity !== undefined && Node.isElement(first)) {
    Transforms.unwrapNodes(editor, { at: [...rest, 0] });
  }
  Transforms.select(editor, Editor.start(editor, rest));
  return rest;
}
