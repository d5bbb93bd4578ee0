import { Editor, Node, Path, type Point, Transforms } from 'slate';
import { type Inline, isText } from '../../plan/inline';
import { outOfVoid } from '../locate';
import type { PlanEditor } from '../slate-types';

/**
 * Puts inlines at the caret and the caret after them. An entity is not split: inside one, plain words join
 * its words and anything else comes after it.
 */
export function insertInlines(editor: PlanEditor, inlines: readonly Inline[]): void {
  const { selection } = editor;
  if (selection === null || inlines.length === 0) return;
  Editor.withoutNormalizing(editor, () => {
    const point = outOfVoid(editor, selection.anchor);
    Transforms.select(editor, point);
    const entity = Editor.above(editor, {
      at: point,
      match: (node) => Node.isElement(node) && editor.isInline(node),
    });
    if (entity !== undefined) {
      const [, path] = entity;
      if (inlines.every(isText) && !Editor.isEdge(editor, point, path)) {
        Transforms.insertText(editor, inlines.map(({ text }) => text).join(''));
        return;
      }
      selectBeside(editor, path, Editor.isStart(editor, point, path));
    }
    Transforms.insertNodes(editor, [...inlines], { select: true });
    leaveInline(editor);
  });
}

/** Puts the caret into the text right before or after an inline; Slate keeps a text on either side. */
function selectBeside(editor: PlanEditor, path: Path, before: boolean): void {
  const beside = before ? Path.previous(path) : Path.next(path);
  const point: Point = before ? Editor.end(editor, beside) : Editor.start(editor, beside);
  Transforms.select(editor, point);
}

/** After an insertion that ended with an entity: the caret stands after it, where one types on. */
function leaveInline(editor: PlanEditor): void {
  if (editor.selection === null) return;
  const entity = Editor.above(editor, {
    at: editor.selection.anchor,
    match: (node) => Node.isElement(node) && editor.isInline(node),
    voids: true,
  });
  if (entity === undefined) return;
  const after = Path.next(entity[1]);
  if (!Node.has(editor, after) || !Node.isText(Node.get(editor, after))) {
    Transforms.insertNodes(editor, { text: '' }, { at: after });
  }
  Transforms.select(editor, Editor.start(editor, after));
}
