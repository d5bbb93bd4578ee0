import { useMemo } from 'react';
import { indent, outdent } from '../../../core/editing/commands/indent';
import { moveBlock, moveBlockTo } from '../../../core/editing/commands/move';
import { useEditorSession } from '../session/editor-session';
import { jumpTo } from '../session/jump';
import { type OutlineActs, OutlinePane } from './outline-pane';

/** The outline of the open plan, acting on its editor. */
export function EditorOutline() {
  const { editor } = useEditorSession();
  const acts = useMemo(
    (): OutlineActs => ({
      onJump: (id) => jumpTo(editor, id),
      onMove: (id, by) => moveBlock(editor, id, by),
      onDepth: (id, by) => (by === 'in' ? indent(editor, id) : outdent(editor, id)),
      onPlace: (id, index) => moveBlockTo(editor, id, index),
    }),
    [editor],
  );
  return <OutlinePane {...acts} />;
}
