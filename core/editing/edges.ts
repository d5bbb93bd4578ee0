import { Editor, Node, type Path, type Point } from 'slate';
import type { PlanEditor } from './slate-types';

/** True when nothing that is seen stands between the start of the holder at `path` and the point. */
export function isAtStart(editor: PlanEditor, point: Point, path: Path): boolean {
  return isNothingBetween(editor, Editor.start(editor, path), point);
}

/** True when nothing that is seen stands between the point and the end of the holder at `path`. */
export function isAtEnd(editor: PlanEditor, point: Point, path: Path): boolean {
  return isNothingBetween(editor, point, Editor.end(editor, path));
}

function isNothingBetween(editor: PlanEditor, anchor: Point, focus: Point): boolean {
  const range = { anchor, focus };
  if (Editor.string(editor, range, { voids: true }) !== '') return false;
  const [crossed] = Editor.nodes(editor, {
    at: range,
    voids: true,
    match: (node) => Node.isElement(node) && Editor.isVoid(editor, node),
  });
  return crossed === undefined;
}
