import fc from 'fast-check';
import { Editor, Node, Path, Range } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { withFastReplay } from '../../../core/editing/with-fast-replay';
import type { Block } from '../../../core/plan/blocks';
import { ownerIndex } from '../../../core/plan/outline';
import { checkPlan } from '../../../core/plan/parse-plan';
import { isEmptyAssignment } from '../../../core/plan/printed-words';
import { arbitraryPlan } from './arbitrary-plan';
import { arbitraryStep, type Step } from './arbitrary-steps';

/**
 * The design, "One plan, one tree", under random use: whatever is typed, selected, deleted, pasted, moved,
 * turned, undone. Fewer steps than the history keeps, so that all of it can be undone.
 */
it('keeps every assignment with its item and every single block in its place', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.array(arbitraryStep, { minLength: 5, maxLength: 40 }), (plan, steps) => {
      const editor = withFastReplay(withHistory(createPlanEditor(plan, { ids: countingIds('n') })));
      const first = planOf(editor);
      const singles = singleIds(editor);
      for (const step of steps) {
        const before = snapshot(editor);
        step.run(editor);
        editor.operations = [];
        expectSound(editor, step, singles);
        if (step.kind !== 'travels') expectAssignmentsKept(editor, step, before);
        if (step.kind === 'moves') expect(wordsOf(editor), step.name).toBe(before.words);
      }
      expectUndone(editor, first);
    }),
    { numRuns: 150 },
  );
}, 120_000);

function expectSound(editor: PlanEditor, step: Step, singles: readonly string[]): void {
  const checked = checkPlan(planOf(editor));
  expect(checked.ok ? [] : checked.failure, step.name).toEqual([]);
  expect(singleIds(editor), step.name).toEqual(singles);
  if (editor.selection !== null) expect(Editor.hasRange(editor, editor.selection), step.name).toBe(true);
  const normalized = editor.children;
  Editor.normalize(editor, { force: true });
  expect(editor.children, `${step.name} left something to normalize`).toBe(normalized);
}

function expectAssignmentsKept(editor: PlanEditor, step: Step, before: Snapshot): void {
  const owners = assignmentOwners(editor);
  for (const [id, owner] of before.filled) {
    const now = owners.get(id);
    if (now !== undefined) expect(now, `${step.name} gave an assignment to another item`).toBe(owner);
    else {
      const mayGo = step.kind === 'removes' || (step.kind === 'edits' && before.selected.has(id));
      expect(mayGo, `${step.name} took an assignment away`).toBe(true);
    }
  }
}

function expectUndone(editor: PlanEditor & HistoryEditor, first: ReturnType<typeof planOf>): void {
  const last = planOf(editor);
  const steps = editor.history.undos.length;
  for (let undone = 0; undone < steps; undone += 1) editor.undo();
  expect(planOf(editor)).toEqual(first);
  for (let redone = 0; redone < steps; redone += 1) editor.redo();
  expect(planOf(editor)).toEqual(last);
}

type Snapshot = {
  /** Owner by assignment, of those in which something is written. */
  readonly filled: ReadonlyMap<string, string>;
  /** Assignments that lie inside the selection from their first field to their last. */
  readonly selected: ReadonlySet<string>;
  readonly words: string;
};

function snapshot(editor: PlanEditor): Snapshot {
  const blocks = editor.children as Block[];
  const owners = assignmentOwners(editor);
  const filled = new Map(
    [...owners].filter(([id]) => blocks.some((block) => block.id === id && isFilled(block))),
  );
  const selected = new Set<string>();
  const { selection } = editor;
  if (selection !== null && Range.isExpanded(selection)) {
    const [start, end] = Range.edges(selection);
    blocks.forEach((block, index) => {
      const isInside =
        Path.isBefore(start.path, [index]) && Path.isAfter(end.path, [index, block.children.length - 1]);
      if (block.type === 'assignment' && isInside && !Path.isAncestor([index], end.path))
        selected.add(block.id);
    });
  }
  return { filled, selected, words: wordsOf(editor) };
}

function isFilled(block: Block): boolean {
  return block.type === 'assignment' && !isEmptyAssignment(block);
}

function assignmentOwners(editor: PlanEditor): Map<string, string> {
  const blocks = editor.children as Block[];
  return new Map(
    blocks.flatMap((block, index): [string, string][] => {
      const owner = blocks[ownerIndex(blocks, index)];
      return block.type === 'assignment' ? [[block.id, owner?.id ?? '']] : [];
    }),
  );
}

function singleIds(editor: PlanEditor): string[] {
  const blocks = editor.children as Block[];
  return [blocks[0], blocks[1], blocks.at(-2), blocks.at(-1)].map((block) => `${block?.type} ${block?.id}`);
}

/** Every letter of the plan and every void that prints words, in no order. */
function wordsOf(editor: PlanEditor): string {
  const voids = [...Node.elements(editor)].filter(
    ([element]) => Node.isElement(element) && editor.isVoid(element),
  );
  return [...Node.string(editor)].sort().join('') + voids.length;
}
