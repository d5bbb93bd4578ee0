import { Editor, Node, type NodeEntry, Path, type Point, Transforms } from 'slate';
import { type Inline, isText } from '../../plan/inline';
import type { PlanEditor, PlanElement } from '../slate-types';
import { spaceInlines } from '../space-inlines';

/**
 * Puts inlines at the caret and the caret after them. An entity is not split: inside one, plain words join
 * its words and anything else comes after it.
 */
export function insertInlines(editor: PlanEditor, inlines: readonly Inline[]): void {
  const { selection } = editor;
  if (selection === null || inlines.length === 0) return;
  Editor.withoutNormalizing(editor, () => {
    const point = selection.anchor;
    const entity = inlineAt(editor, point);
    if (entity !== undefined) {
      const [node, path] = entity;
      const isInside = !editor.isVoid(node) && !Editor.isEdge(editor, point, path);
      if (isInside && inlines.every(isText)) {
        Transforms.insertText(editor, inlines.map(({ text }) => text).join(''));
        return;
      }
      selectBeside(editor, path, !editor.isVoid(node) && Editor.isStart(editor, point, path));
    }
    // Spaced beforehand: thousands of inlines cost one operation each, not several.
    Transforms.insertNodes(editor, spaceInlines(inlines), { select: true });
    leaveInline(editor);
  });
}

/** After an insertion that ended with an entity: the caret stands after it, where one types on. */
function leaveInline(editor: PlanEditor): void {
  const entity = editor.selection === null ? undefined : inlineAt(editor, editor.selection.anchor);
  if (entity !== undefined) selectBeside(editor, entity[1], false);
}

function inlineAt(editor: PlanEditor, at: Point): NodeEntry<PlanElement> | undefined {
  const match = (node: Node): node is PlanElement => Node.isElement(node) && editor.isInline(node);
  return Editor.above(editor, { at, match, voids: true });
}

/** Puts the caret into the text right before or after an inline, and makes one where there is none yet. */
function selectBeside(editor: PlanEditor, path: Path, before: boolean): void {
  const place = before ? path : Path.next(path);
  const beside = before && Path.hasPrevious(path) ? Path.previous(path) : place;
  if (Node.has(editor, beside) && Node.isText(Node.get(editor, beside))) {
    Transforms.select(editor, before ? Editor.end(editor, beside) : Editor.start(editor, beside));
  } else {
    Transforms.insertNodes(editor, { text: '' }, { at: place });
    Transforms.select(editor, Editor.start(editor, place));
  }
}
