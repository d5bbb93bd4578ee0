import { Editor, Node, Transforms } from 'slate';
import { type ItemMarker, MAX_DEPTH } from '../../plan/blocks';
import { dropEmptyAssignment, openPlace } from '../extent';
import { blockAt, blockIndex, ownerOf } from '../locate';
import { refuse } from '../refusals';
import { selectedBlockIds } from '../selected-blocks';
import type { PlanEditor } from '../slate-types';

/**
 * Makes the selected paragraphs items and gives the selected items that marker. A paragraph becomes a sibling
 * of the item it stands in, or its child when the marker is a dash or a plus below a number. Returns whether
 * anything changed.
 */
export function turnIntoItem(editor: PlanEditor, marker: ItemMarker = 'scheme', depth?: number): boolean {
  let changed = false;
  Editor.withoutNormalizing(editor, () => {
    for (const id of selectedBlockIds(editor)) {
      const index = blockIndex(editor, id);
      const block = blockAt(editor, index);
      if (block?.type === 'item' && block.marker !== marker) {
        Transforms.setNodes(editor, { marker }, { at: [index] });
        changed = true;
      } else if (block?.type === 'paragraph') {
        turnParagraph(editor, index, marker, depth ?? usualDepth(editor, index, marker));
        changed = true;
      }
    }
  });
  return changed;
}

function usualDepth(editor: PlanEditor, index: number, marker: ItemMarker): number {
  const owner = ownerOf(editor, index)?.item;
  if (owner === undefined) return 1;
  const isBelow = (marker === 'dash' || marker === 'plus') && owner.marker !== marker;
  return Math.min(owner.depth + (isBelow ? 1 : 0), MAX_DEPTH);
}

function turnParagraph(editor: PlanEditor, at: number, marker: ItemMarker, depth: number): void {
  // The assignment of the extent stays with its item: it comes before the new one.
  const opened = openPlace(editor, at);
  editor.apply({
    type: 'set_node',
    path: [opened],
    properties: { type: 'paragraph' },
    newProperties: { type: 'item', depth, marker },
  });
}

/**
 * Makes the selected items paragraphs of the items above them. One with a filled assignment stays as it is,
 * and the user is told. Returns whether anything changed.
 */
export function turnIntoParagraph(editor: PlanEditor): boolean {
  let changed = false;
  Editor.withoutNormalizing(editor, () => {
    for (const id of selectedBlockIds(editor)) {
      if (turnBlockIntoParagraph(editor, blockIndex(editor, id))) changed = true;
    }
  });
  return changed;
}

/** As {@link turnIntoParagraph}, for the item or appendix at one index. */
export function turnBlockIntoParagraph(editor: PlanEditor, index: number): boolean {
  const block = blockAt(editor, index);
  if (block?.type !== 'item' && block?.type !== 'appendix') return false;
  if (block.type === 'item' && !dropEmptyAssignment(editor, index)) {
    return refuse(editor, 'editing/assignment-kept', block.id);
  }
  const { id: _kept, ...properties } = Node.extractProps(block) as Record<string, unknown>;
  editor.apply({ type: 'set_node', path: [index], properties, newProperties: { type: 'paragraph' } });
  return true;
}
