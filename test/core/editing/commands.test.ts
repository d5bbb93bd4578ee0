import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/base/finding';
import { countingIds } from '../../../core/base/ids';
import { setLine } from '../../../core/editing/commands/assignment';
import {
  entityInHand,
  insertCitation,
  makeSelectionEntity,
  setEntityRef,
  setRole,
} from '../../../core/editing/commands/entities';
import { hasMark } from '../../../core/editing/commands/marks';
import { addRecipient } from '../../../core/editing/commands/recipients';
import { addColumn, cellInHand, removeColumn, setColumnWidths } from '../../../core/editing/commands/table';
import { turnIntoParagraph } from '../../../core/editing/commands/turn';
import { findAll } from '../../../core/editing/find';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import { replaceMatch } from '../../../core/editing/replace';
import type { PlanEditor } from '../../../core/editing/slate-types';
import type { Block, Table } from '../../../core/plan/blocks';
import { checkPlan } from '../../../core/plan/parse-plan';
import { entitiesOf } from '../../../core/plan/walk';
import { editorOf, notationOf, ORGANS } from './notation';

const RESOLUTION = {
  id: 'nq10',
  kind: 'Nghị quyết',
  symbol: '10-NQ/TW',
  date: '2022-02-10',
  issuer: 'Bộ Chính trị',
  subject: 'định hướng chiến lược',
};

function blocks(editor: PlanEditor): readonly Block[] {
  return editor.children as Block[];
}

function entity(editor: PlanEditor) {
  const [first] = entitiesOf(blocks(editor));
  if (first === undefined) throw new Error('No entity');
  return first.entity;
}

function expectSound(editor: PlanEditor): void {
  expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
}

describe('roles', () => {
  it('make a duty of an organ in running text, and take it back', () => {
    const editor = editorOf('¶ {bcs} báo cáo');
    expect(setRole(editor, entity(editor).id, 'executor')).toBe(true);
    expect(entity(editor)).toMatchObject({ role: 'executor' });
    expect(setRole(editor, entity(editor).id, null)).toBe(true);
    expect(entity(editor)).not.toHaveProperty('role');
  });

  it('are not for what cannot have them', () => {
    const editor = editorOf('¶ {bcs}');
    expect(setRole(editor, entity(editor).id, 'schedule')).toBe(false);
    expect(setRole(editor, 'unknown', 'lead')).toBe(false);
    expectSound(editor);
  });
});

describe('entities', () => {
  it('cite a document that joins the plan’s', () => {
    const editor = editorOf('¶ theo ‸.');
    expect(insertCitation(editor, RESOLUTION)).toBe(true);
    expect(planOf(editor).references.documents).toEqual([RESOLUTION]);
    expect(entity(editor)).toMatchObject({ type: 'citation', ref: 'nq10', form: 'auto' });
    expectSound(editor);
  });

  it('name words as a document or a time, in those words', () => {
    const cited = editorOf('¶ theo ⟦Nghị quyết 10⟧.');
    expect(makeSelectionEntity(cited, { type: 'citation', document: RESOLUTION })).toBe(true);
    expect(entity(cited)).toMatchObject({
      type: 'citation',
      form: 'as-written',
      children: [{ text: 'Nghị quyết 10' }],
    });
    const timed = editorOf('¶ họp ⟦thường xuyên⟧.');
    expect(makeSelectionEntity(timed, { type: 'schedule', role: 'schedule' })).toBe(true);
    expect(entity(timed)).toMatchObject({ form: 'as-written', value: { kind: 'ongoing' }, role: 'schedule' });
    expectSound(cited);
    expectSound(timed);
  });

  it('keep emphasis inside the words that are named', () => {
    const editor = editorOf('¶ ⟦Ban **Tuyên** giáo⟧');
    makeSelectionEntity(editor, { type: 'organ', organ: ORGANS[1] ?? { id: '', name: '' } });
    expect(notationOf(editor)).toBe('¶ [btg ⟦Ban **Tuyên** giáo⟧]');
  });

  it('are not made across blocks or of nothing', () => {
    const organ = { id: 'bcs', name: 'Ban cán sự đảng' };
    expect(makeSelectionEntity(editorOf('¶ a⟦b\n¶ c⟧d'), { type: 'organ', organ })).toBe(false);
    expect(makeSelectionEntity(editorOf('¶ a⟦ ⟧b'), { type: 'organ', organ })).toBe(false);
    expect(makeSelectionEntity(editorOf('¶ a‸b'), { type: 'organ', organ })).toBe(false);
  });

  it('name another organ without changing their words', () => {
    const editor = editorOf('¶ [bcs Ban CSĐ]');
    expect(setEntityRef(editor, entity(editor).id, { id: 'moi', name: 'Đảng ủy Ủy ban nhân dân tỉnh' })).toBe(
      true,
    );
    expect(notationOf(editor)).toBe('¶ [moi Ban CSĐ]');
    expectSound(editor);
  });

  it('are in hand when the caret is in them', () => {
    const editor = editorOf('¶ a [bcs B‸an] b');
    expect(entityInHand(editor)?.[0]).toMatchObject({ ref: 'bcs' });
    Transforms.select(editor, Editor.start(editor, [2]));
    expect(entityInHand(editor)).toBeUndefined();
  });
});

describe('an assignment’s line', () => {
  it('has a label and an end mark of its own, or the plan’s', () => {
    const editor = editorOf('# A\n@ {bcs}');
    const task = () => {
      const block = blocks(editor)[3];
      if (block?.type !== 'assignment') throw new Error('No assignment');
      return block;
    };
    setLine(editor, task().id, 'lead', { label: 'Cơ quan thực hiện', endMark: '' });
    expect(task().children[0]).toMatchObject({ label: 'Cơ quan thực hiện', endMark: '' });
    setLine(editor, task().id, 'lead', { label: null });
    expect(task().children[0]).not.toHaveProperty('label');
    expect(setLine(editor, task().id, 'lead', { label: null })).toBe(false);
    expectSound(editor);
  });
});

describe('column widths', () => {
  it('follow the columns', () => {
    const editor = editorOf('|= a‸ | b');
    const widths = () => (blocks(editor)[2] as Table).widths;
    expect(setColumnWidths(editor, [1, 3])).toBe(true);
    expect(setColumnWidths(editor, [1])).toBe(false);
    expect(setColumnWidths(editor, [1, 0])).toBe(false);
    addColumn(editor, 'right');
    expect(widths()).toEqual([1, 1, 3]);
    removeColumn(editor);
    expect(widths()).toEqual([1, 3]);
    setColumnWidths(editor);
    expect(widths()).toBeUndefined();
    expect(cellInHand(editor)).toMatchObject({ row: 0, column: 1 });
  });

  it('stop at sixty columns', () => {
    const refused: Finding[] = [];
    const wide = planOf(
      editorOf(`|| ${Array.from({ length: 60 }, (_cell, index) => `c${index}`).join(' | ')}`),
    );
    const editor = createPlanEditor(wide, {
      ids: countingIds('n'),
      onRefused: (finding) => refused.push(finding),
    });
    Transforms.select(editor, Editor.start(editor, [2]));
    expect(addColumn(editor, 'left')).toBe(false);
    expect(refused.map(({ rule }) => rule)).toEqual(['editing/table-too-wide']);
    expectSound(editor);
  });
});

describe('what is refused', () => {
  it('is told with the block and in words', () => {
    const refused: Finding[] = [];
    const plan = planOf(editorOf('# A\n# B\n@ b'));
    const editor = createPlanEditor(plan, {
      ids: countingIds('n'),
      onRefused: (finding) => refused.push(finding),
    });
    Transforms.select(editor, Editor.start(editor, [3]));
    expect(turnIntoParagraph(editor)).toBe(false);
    expect(refused).toEqual([
      expect.objectContaining({
        rule: 'editing/assignment-kept',
        block: plan.blocks[3]?.id,
        severity: 'warning',
      }),
    ]);
    expect(refused[0]?.message).toContain('phân công');
  });
});

describe('marks', () => {
  it('are on when all of the selection has them', () => {
    expect(hasMark(editorOf('¶ **⟦a**b⟧'), 'bold')).toBe(false);
    expect(hasMark(editorOf('¶ **⟦a⟧**b'), 'bold')).toBe(true);
    expect(hasMark(editorOf('¶ **a‸**b'), 'bold')).toBe(true);
    expect(hasMark(editorOf('¶ a'), 'bold')).toBe(false);
  });
});

describe('recipients', () => {
  it('say where a new one stands', () => {
    const editor = editorOf('¶ x\n> a\n>. Lưu');
    expect(addRecipient(editor, { id: 'moi', name: 'Cơ quan mới' })).toBe(1);
    expect(planOf(editor).references.organs.at(-1)?.id).toBe('moi');
    expectSound(editor);
  });
});

describe('finding', () => {
  const found = (notation: string, query: string, options = {}) =>
    findAll(editorOf(notation), query, options).map(({ text }) => text);

  it('ignores case and diacritics unless told not to', () => {
    const plan = '# Đảng ủy\n¶ đảng, DANG';
    expect(found(plan, 'dang')).toEqual(['Đảng', 'đảng', 'DANG']);
    expect(found(plan, 'đảng', { matchDiacritics: true })).toEqual(['Đảng', 'đảng']);
    expect(found(plan, 'đảng', { matchCase: true, matchDiacritics: true })).toEqual(['đảng']);
    expect(found(plan, 'zzz')).toEqual([]);
    expect(found(plan, '')).toEqual([]);
  });

  it('finds whole words only when asked', () => {
    expect(found('¶ ban, bàn, bang', 'ban', { wholeWords: true })).toEqual(['ban', 'bàn']);
  });

  it('finds what was typed in another normal form, and over a soft break', () => {
    expect(found('¶ Tiếng Việt', 'tiê\u0301ng', { matchDiacritics: true })).toEqual(['Tiếng']);
    expect(found('¶ ban⏎hành', 'ban hành')).toEqual(['ban\nhành']);
  });

  it('gives places that select the words, across emphasis and entities', () => {
    const editor = editorOf('¶ a **b** [bcs Ban cán] sự');
    for (const query of ['a b', 'b Ban', 'cán sự']) {
      const [match] = findAll(editor, query);
      if (match === undefined) throw new Error(`${query} was not found`);
      expect(Editor.string(editor, match.range)).toBe(match.text);
    }
  });

  it('does not replace a match that is not there any more', () => {
    const editor = editorOf('¶ abc‸');
    const [match] = findAll(editor, 'abc');
    Editor.deleteBackward(editor, { unit: 'character' });
    expect(match !== undefined && replaceMatch(editor, match, 'x')).toBe(false);
    expect(notationOf(editor)).toBe('¶ ab‸');
  });
});
