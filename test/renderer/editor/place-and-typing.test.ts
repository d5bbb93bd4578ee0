import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { blockTitle } from '../../../renderer/editor/inspector/block-title';
import { placeOf } from '../../../renderer/editor/session/place-of';
import { indexPlan } from '../../../renderer/editor/session/plan-index';
import { createPlanStore } from '../../../renderer/editor/session/plan-store';
import { readTypedName } from '../../../renderer/editor/suggest/read-suggestion';
import { seedPlan } from '../../helpers/seeds';

/** The first assignment of the seed: its coordinators are organs, its deliverable is empty. */
const ASSIGNMENT = 'b19';

function openSeed(): PlanEditor {
  return createPlanEditor(seedPlan('ke-hoach-10-nq-tw'), { ids: countingIds('new-') });
}

function indexOf(editor: PlanEditor, id: string): number {
  return editor.children.findIndex((block) => 'id' in block && block.id === id);
}

/** Puts the caret at the end of a field of the assignment. */
function enter(editor: PlanEditor, field: 'lead' | 'coordinators' | 'deliverable'): void {
  const at = ['lead', 'coordinators', 'schedule', 'deliverable'].indexOf(field);
  Transforms.select(editor, Editor.end(editor, [indexOf(editor, ASSIGNMENT), at]));
}

describe('placeOf', () => {
  it('names block, field and entity by what outlasts edits', () => {
    const editor = openSeed();
    expect(placeOf(editor)).toBeNull();
    enter(editor, 'coordinators');
    expect(placeOf(editor)).toEqual({ block: ASSIGNMENT, field: 'coordinators' });
    Transforms.select(editor, Editor.start(editor, [indexOf(editor, ASSIGNMENT), 0, 1]));
    expect(placeOf(editor)).toMatchObject({ block: ASSIGNMENT, field: 'lead', entity: expect.any(String) });
  });
});

describe('readTypedName', () => {
  it('reads the words behind the last organ or comma, and what the field names already', () => {
    const editor = openSeed();
    enter(editor, 'coordinators');
    Editor.insertText(editor, 'sở nội vụ, ban tuyen');
    const typed = readTypedName(editor);
    expect(typed).toMatchObject({ role: 'coordinator', words: 'ban tuyen' });
    expect(typed?.named.has('dang-uy-cong-an-tinh')).toBe(true);
    expect(typed === null ? '' : Editor.string(editor, typed.range)).toBe('ban tuyen');
  });

  it('reads nothing where nothing is typed, in other fields, and over a selection', () => {
    const editor = openSeed();
    enter(editor, 'lead');
    expect(readTypedName(editor)).toBeNull();
    enter(editor, 'deliverable');
    Editor.insertText(editor, 'Báo cáo');
    expect(readTypedName(editor)).toBeNull();
    enter(editor, 'lead');
    Editor.insertText(editor, 'ban');
    Transforms.move(editor, { edge: 'anchor', distance: 2, reverse: true });
    expect(readTypedName(editor)).toBeNull();
  });
});

describe('blockTitle', () => {
  it.each([
    ['b19', 'Nhiệm vụ II.2.1'],
    ['b18', 'Nhiệm vụ II.2.1'],
    ['b3', 'Đoạn mở đầu'],
    ['b5', 'Mục I.1'],
    ['b39', 'Nơi nhận'],
  ])('names %s by its full path: %s', (id, title) => {
    const plan = seedPlan('ke-hoach-10-nq-tw');
    const block = plan.blocks.find((candidate) => candidate.id === id);
    if (block === undefined) throw new Error(`No block ${id}`);
    expect(blockTitle(indexPlan(plan), block)).toBe(title);
  });
});

describe('createPlanStore', () => {
  it('tells each channel only of its own changes', () => {
    const editor = openSeed();
    const store = createPlanStore(planOf(editor));
    const told: string[] = [];
    for (const channel of ['blocks', 'acts', 'numbers', 'context', 'blanks', 'settings', 'place'] as const) {
      store.listen(channel, () => told.push(channel));
    }
    const update = (typing: boolean) => {
      told.length = 0;
      store.update(planOf(editor), placeOf(editor), typing);
      return [...told].sort();
    };
    enter(editor, 'deliverable');
    expect(update(true)).toEqual(['place']);
    Editor.insertText(editor, 'Báo cáo');
    expect(update(true)).toEqual(['blocks']);
    Transforms.setNodes(editor, { depth: 1 }, { at: [indexOf(editor, 'b5')] });
    expect(update(false)).toContain('numbers');
    expect(told).toContain('acts');
    expect(told).not.toContain('context');
  });
});
