import { Transforms } from 'slate';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { itemMarkerSchema } from '../../../core/plan/blocks';

/** Gives one item its marker. A value that is none comes from no control of ours and is left alone. */
export function setItemMarker(editor: PlanEditor, id: string, value: string): void {
  const marker = itemMarkerSchema.safeParse(value);
  const index = editor.children.findIndex((block) => 'id' in block && block.id === id);
  if (marker.success && index !== -1) Transforms.setNodes(editor, { marker: marker.data }, { at: [index] });
}
