import { Editor, Transforms } from 'slate';
import { type Block, type BodyBlock, type ItemMarker, MAX_DEPTH } from '../../plan/blocks';
import { mainTextEnd, ownExtentEnd, ownerIndex, subtreeEnd } from '../../plan/outline';
import { isEmptyAssignment } from '../../plan/printed-words';
import type { TaskFragment } from '../../plan/task-copy';
import { fold } from '../../vietnamese/fold';
import { freshCopy } from '../fresh-copy';
import { blockIndex, blocksOf, isBlank } from '../locate';
import { wordsOf } from '../normalize/words-of';
import { addReferences } from '../references';
import type { PlanEditor } from '../slate-types';
import { spacedBlocks } from '../space-inlines';

/**
 * Puts a task where it would be written, and the caret at the end of its words: behind the task in hand and all
 * below it; last in the section in hand; in the place of an empty item. When nothing of the body is in hand it goes
 * behind the last task of the main text, or into the section that is to have tasks. Its ids are new, and its
 * level and marker those of its neighbours. Returns the id of the new item.
 */
export function insertTask(editor: PlanEditor, { blocks, references }: TaskFragment): string {
  const spot = spotOf(editor);
  const copies = spacedBlocks(fitted(blocks, spot)).map((block) => freshCopy(block, editor.newId));
  const id = copies[0]?.id ?? '';
  Editor.withoutNormalizing(editor, () => {
    addReferences(editor, references);
    Transforms.insertNodes(editor, copies, { at: [spot.index] });
    for (let at = spot.index - 1; at >= spot.from; at -= 1) Transforms.removeNodes(editor, { at: [at] });
    Transforms.select(editor, Editor.end(editor, [blockIndex(editor, id)]));
  });
  return id;
}

type Spot = {
  /** The blocks between `from` and `index` are empty: what comes in takes their place. */
  readonly from: number;
  readonly index: number;
  readonly depth: number;
  /** That of the neighbours; what comes in keeps its own where it has none. */
  readonly marker?: ItemMarker;
};

function spotOf(editor: PlanEditor): Spot {
  const blocks = blocksOf(editor);
  const inHand = ownerIndex(blocks, editor.selection?.focus.path[0] ?? -1);
  if (inHand !== -1) return spotAt(blocks, inHand);
  const end = mainTextEnd(blocks);
  const lastTask = ownerIndex(
    blocks,
    blocks.findLastIndex(({ type }, at) => at < end && type === 'assignment'),
  );
  if (lastTask !== -1) return behind(blocks, lastTask);
  const isSection = (block: Block, at: number) => at < end && block.type === 'item' && block.depth === 1;
  const named = blocks.findLastIndex((block, at) => isSection(block, at) && isForTasks(block));
  const section = named === -1 ? blocks.findLastIndex(isSection) : named;
  return section === -1 ? { from: end, index: end, depth: 1 } : spotAt(blocks, section);
}

function isForTasks(block: Block): boolean {
  const words = wordsOf(block).map((inline) => ('text' in inline ? inline.text : ''));
  return fold(words.join('')).includes('nhiem vu');
}

/** The spot for a task when the item at `index` is in hand. */
function spotAt(blocks: readonly Block[], index: number): Spot {
  if (isEmptyItem(blocks, index)) return inPlaceOf(blocks, index);
  const task = taskAround(blocks, index);
  if (task !== -1) return behind(blocks, task);
  const end = subtreeEnd(blocks, index);
  const below = blocks[ownExtentEnd(blocks, index)];
  const depth = depthAt(blocks, index);
  const hasBelow = ownExtentEnd(blocks, index) < end;
  if (!hasBelow && depth > 1) return behind(blocks, index);
  const last = ownerIndex(blocks, end - 1);
  if (hasBelow && isEmptyItem(blocks, last)) return inPlaceOf(blocks, last);
  if (hasBelow && below?.type === 'item') {
    return { from: end, index: end, depth: below.depth, marker: below.marker };
  }
  return { from: end, index: end, depth: Math.min(depth + 1, MAX_DEPTH) };
}

/** The nearest item from `index` upwards, along those that it stands below, that has an assignment; or -1. */
function taskAround(blocks: readonly Block[], index: number): number {
  let depth = depthAt(blocks, index) + 1;
  for (let at = index; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.type === 'appendix') return -1;
    if (block?.type !== 'item' || block.depth >= depth) continue;
    depth = block.depth;
    if (blocks[ownExtentEnd(blocks, at) - 1]?.type === 'assignment') return at;
  }
  return -1;
}

function behind(blocks: readonly Block[], index: number): Spot {
  const end = subtreeEnd(blocks, index);
  return { from: end, index: end, ...levelOf(blocks, index) };
}

function inPlaceOf(blocks: readonly Block[], index: number): Spot {
  return { from: index, index: ownExtentEnd(blocks, index), ...levelOf(blocks, index) };
}

function levelOf(blocks: readonly Block[], index: number): Pick<Spot, 'depth' | 'marker'> {
  const item = blocks[index];
  return item?.type === 'item' ? { depth: item.depth, marker: item.marker } : { depth: 1 };
}

function depthAt(blocks: readonly Block[], index: number): number {
  return levelOf(blocks, index).depth;
}

/** True for an item with no words in it or in its extent, and nothing below it. */
function isEmptyItem(blocks: readonly Block[], index: number): boolean {
  const end = ownExtentEnd(blocks, index);
  return (
    end === subtreeEnd(blocks, index) &&
    blocks.slice(index, end).every((block) => {
      if (block.type === 'assignment') return isEmptyAssignment(block);
      return (block.type === 'item' || block.type === 'paragraph') && isBlank(block);
    })
  );
}

function fitted([root, ...others]: TaskFragment['blocks'], { depth, marker }: Spot): BodyBlock[] {
  const by = depth - root.depth;
  return [
    { ...root, depth, marker: marker ?? root.marker },
    ...others.map((block) =>
      block.type === 'item'
        ? { ...block, depth: Math.min(Math.max(block.depth + by, depth + 1), MAX_DEPTH) }
        : block,
    ),
  ];
}
