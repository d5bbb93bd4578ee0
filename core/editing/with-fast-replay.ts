import { Editor, type Range, Transforms } from 'slate';
import type { PlanEditor } from './slate-types';

/** What a history plugin adds to an editor, as far as it matters here. */
type WithHistory = PlanEditor & {
  undo: () => void;
  redo: () => void;
  readonly history: { readonly undos: readonly Batch[]; readonly redos: readonly Batch[] };
};

type Batch = { readonly operations: readonly unknown[]; readonly selectionBefore: Range | null };

/** From so many operations on, following the caret through each costs more than putting it back. */
const LARGE = 100;

/**
 * Makes undo and redo of large steps quick; apply it around `withHistory`. They lead to a state that was
 * normalized when it was left, so nothing has to be normalized again: Slate would look at every node once for
 * each operation, which takes a plan of a thousand tasks half a minute.
 */
export function withFastReplay<Editing extends WithHistory>(editor: Editing): Editing {
  const target: WithHistory = editor;
  const { undo, redo, getDirtyPaths } = target;
  let replaying = false;
  target.getDirtyPaths = (operation) => (replaying ? [] : getDirtyPaths(operation));
  const replay = (run: () => void, batch: Batch | undefined) => {
    replaying = true;
    try {
      if (batch !== undefined && batch.operations.length > LARGE && editor.selection !== null) {
        Transforms.select(editor, Editor.start(editor, []));
      }
      run();
    } finally {
      replaying = false;
    }
  };
  target.undo = () => replay(undo, target.history.undos.at(-1));
  target.redo = () => replay(redo, target.history.redos.at(-1));
  return editor;
}
