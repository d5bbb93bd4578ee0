import { type Assignment, type Block, fieldOf } from '../../../core/plan/blocks';
import { assignmentOf } from '../../../core/plan/tasks';
import { isBlank } from '../page/blanks';
import { blockWords } from '../session/block-words';
import type { PlanIndex } from '../session/plan-index';

type Shared = {
  readonly id: string;
  /** Depth in the tree as shown, from 1: a skipped depth is no level. */
  readonly level: number;
  readonly text: string;
  readonly setSize: number;
  readonly position: number;
};

/** One line of the outline. */
export type OutlineRow =
  | (Shared & {
      readonly kind: 'item' | 'appendix';
      readonly label: string;
      /** Depth of the item in the plan; 0 for an appendix. */
      readonly depth: number;
      /** Whether anything stands below it, and whether that is hidden. */
      readonly branch: 'none' | 'open' | 'closed';
      /** An item with an assignment: whether a lead is named in it. */
      readonly task: 'none' | 'led' | 'leaderless';
      /** Id of that assignment. */
      readonly assignment: string | null;
      /** Id of the row that it stands below. */
      readonly parent: string | null;
    })
  | (Shared & { readonly kind: 'recipients'; readonly count: number })
  | (Shared & { readonly kind: 'signature' });

type Branch = Extract<OutlineRow, { kind: 'item' | 'appendix' }>;

/** The outline of a plan in printed order: main text, recipients, signature, appendices. */
export function outlineRows(
  { plan, numbers, context }: PlanIndex,
  closed: ReadonlySet<string>,
): OutlineRow[] {
  const { blocks } = plan;
  const rows: Branch[] = [];
  const open: Branch[] = [];
  blocks.forEach((block, index) => {
    if (block.type !== 'item' && block.type !== 'appendix') return;
    const depth = block.type === 'item' ? block.depth : 0;
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const parent = open.at(-1) ?? null;
    const assignment = block.type === 'item' ? assignmentOf(blocks, index) : undefined;
    const row: Branch = {
      kind: block.type,
      id: block.id,
      level: open.length + 1,
      parent: parent?.id ?? null,
      depth,
      label: numbers.get(block.id)?.label ?? '',
      text: blockWords(block, context),
      branch: 'none',
      task: taskState(assignment),
      assignment: assignment?.id ?? null,
      setSize: 1,
      position: 1,
    };
    rows.push(row);
    open.push(row);
  });
  const firstAppendix = rows.findIndex(({ kind }) => kind === 'appendix');
  const main = firstAppendix === -1 ? rows : rows.slice(0, firstAppendix);
  const appended = firstAppendix === -1 ? [] : rows.slice(firstAppendix);
  return numbered([
    ...withoutClosed(main, closed),
    ...closingRows(blocks, context),
    ...withoutClosed(appended, closed),
  ]);
}

function taskState(assignment: Assignment | undefined): Branch['task'] {
  if (assignment === undefined) return 'none';
  return isBlank(fieldOf(assignment, 'lead')) ? 'leaderless' : 'led';
}

function closingRows(blocks: readonly Block[], context: PlanIndex['context']): OutlineRow[] {
  const shared = { level: 1, setSize: 1, position: 1 };
  return blocks.flatMap((block): OutlineRow[] => {
    if (block.type === 'recipients') {
      const count = block.children.filter((recipient) => !isBlank(recipient)).length;
      return [{ ...shared, kind: 'recipients', id: block.id, text: '', count }];
    }
    if (block.type === 'signature')
      return [{ ...shared, kind: 'signature', id: block.id, text: signingMark(block, context) }];
    return [];
  });
}

/** "T/M", "K/T" …: the mark before the authority's name; the post where it stands alone. */
function signingMark(block: Extract<Block, { type: 'signature' }>, context: PlanIndex['context']): string {
  const words = blockWords(block, context);
  return /^\s*(?:[TK]\/[MTL]|Q\.)/u.exec(words)?.[0].trim() ?? '';
}

/** Tells what has something below it, and leaves out what is below something closed. */
function withoutClosed(rows: readonly Branch[], closed: ReadonlySet<string>): Branch[] {
  const shown: Branch[] = [];
  let hiddenBelow = Number.POSITIVE_INFINITY;
  rows.forEach((row, at) => {
    if (row.level > hiddenBelow) return;
    hiddenBelow = Number.POSITIVE_INFINITY;
    const next = rows[at + 1];
    const isBranch = next !== undefined && next.level > row.level;
    const isClosed = isBranch && closed.has(row.id);
    if (isClosed) hiddenBelow = row.level;
    shown.push({ ...row, branch: branchState(isBranch, isClosed) });
  });
  return shown;
}

function branchState(isBranch: boolean, isClosed: boolean): Branch['branch'] {
  if (!isBranch) return 'none';
  return isClosed ? 'closed' : 'open';
}

/** Place and number among siblings, which a tree of which only a part is drawn has to tell. */
function numbered(rows: readonly OutlineRow[]): OutlineRow[] {
  const parentOf = (row: OutlineRow) => ('parent' in row ? (row.parent ?? '') : '');
  const sizes = new Map<string, number>();
  const positions = rows.map((row) => {
    const position = (sizes.get(parentOf(row)) ?? 0) + 1;
    sizes.set(parentOf(row), position);
    return position;
  });
  return rows.map((row, at) => ({
    ...row,
    position: positions[at] ?? 1,
    setSize: sizes.get(parentOf(row)) ?? 1,
  }));
}
