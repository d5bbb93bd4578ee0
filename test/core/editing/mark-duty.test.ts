import fc from 'fast-check';
import { Editor } from 'slate';
import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import { setEntityWords } from '../../../core/editing/commands/entities';
import { markDuty } from '../../../core/editing/commands/mark-duty';
import { findAll } from '../../../core/editing/find';
import { holderText, offsetIn, rangeIn } from '../../../core/editing/holder-text';
import { holderAt } from '../../../core/editing/locate';
import { planOf } from '../../../core/editing/plan-editor';
import { type Knowing, recogniseHolder } from '../../../core/editing/recognise';
import { replaceMatch } from '../../../core/editing/replace';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { organIndex } from '../../../core/organs/recognise';
import { checkPlan } from '../../../core/plan/parse-plan';
import { entitiesOf } from '../../../core/plan/walk';
import { editorOf, notationOf, ORGANS } from './notation';

const RESOLUTION = {
  id: 'nq10',
  kind: 'Nghị quyết',
  symbol: '10-NQ/TW',
  date: '2022-02-10',
  issuer: 'Bộ Chính trị',
  subject: 'địa chất',
};
const KNOWING: Knowing = { documents: [RESOLUTION], organs: organIndex(ORGANS), date: null };

function holderInHand(editor: PlanEditor) {
  const holder = editor.selection === null ? undefined : holderAt(editor, editor.selection.anchor);
  if (holder === undefined) throw new Error('The caret is nowhere');
  return holder;
}

function recognised(notation: string) {
  const editor = editorOf(notation);
  const found = recogniseHolder(holderInHand(editor), KNOWING);
  for (const { range, words } of found) expect(Editor.string(editor, range)).toBe(words);
  return found;
}

/** The roles of the plan's entities, in order. */
function roles(editor: PlanEditor) {
  return [...entitiesOf(planOf(editor).blocks)].map(({ entity }) =>
    entity.type === 'citation' ? undefined : entity.role,
  );
}

describe('recogniseHolder', () => {
  it('finds documents, organs and times in order, across emphasis', () => {
    expect(
      recognised('¶ Theo **Nghị quyết** số 10-NQ/TW, Ban Tuyên giáo báo cáo trước ngày 20/6.‸').map(
        ({ type, words }) => [type, words],
      ),
    ).toEqual([
      ['citation', 'Nghị quyết số 10-NQ/TW'],
      ['organ', 'Ban Tuyên giáo'],
      ['schedule', 'trước ngày 20/6'],
    ]);
  });

  it('takes the subject along where the register has the same, and leaves it where it may be running on', () => {
    const full = 'Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị';
    expect(recognised(`¶ ${full} về địa chất.‸`)[0]?.words).toBe(`${full} về địa chất`);
    expect(recognised(`¶ ${full} về địa chất và việc khác.‸`)[0]?.words).toBe(full);
  });

  it('tells in what the register says otherwise, and what it lacks', () => {
    expect(recognised('¶ Nghị quyết số 10-NQ/TW ngày 11/02/2022‸')).toMatchObject([
      { type: 'citation', match: { entry: { id: 'nq10' }, differs: ['date'] } },
    ]);
    expect(recognised('¶ Kết luận số 7-KL/TU về nước sạch.‸')).toMatchObject([
      { match: null, words: 'Kết luận số 7-KL/TU', written: 'Kết luận số 7-KL/TU về nước sạch' },
    ]);
  });

  it('leaves alone what is named already, and what a citation says', () => {
    expect(recognised('¶ [bcs Ban Tuyên giáo] và {btg} ‸')).toEqual([]);
    expect(recognised('¶ Kết luận số 7-KL/TU của Ban Tuyên giáo‸').map(({ type }) => type)).toEqual([
      'citation',
    ]);
  });
});

describe('the text of a holder', () => {
  it('gives any words back as the range they stand in', () => {
    const editor = editorOf('¶ a **bc** {btg} d [bcs Ban] //e//‸');
    const holder = holderInHand(editor);
    const text = holderText(holder[0]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), (start, length) => {
        const end = Math.min(text.length, start + length);
        const range = rangeIn(holder, start, end);
        const words = text.slice(start, end);
        if (words.includes('\uFFFC')) {
          expect(range).toBeNull();
          return;
        }
        if (range === null) throw new Error(`No range of ${words}`);
        expect(Editor.string(editor, range)).toBe(words);
        expect([offsetIn(holder, range.anchor), offsetIn(holder, range.focus)]).toEqual([start, end]);
      }),
    );
  });
});

describe('markDuty', () => {
  const mark = (notation: string, role: Parameters<typeof markDuty>[1]) => {
    const editor = editorOf(notation);
    const outcome = markDuty(editor, role, KNOWING);
    expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
    return { editor, outcome };
  };

  it('makes a duty of a selected name, and leaves its words and the spaces around them', () => {
    const { editor, outcome } = mark('¶ Giao ⟦Ban Tuyên giáo ⟧báo cáo.', 'lead');
    expect(outcome).toBe('marked');
    expect(notationOf(editor).replaceAll(/[‸⟦⟧]/gu, '')).toBe('¶ Giao [btg Ban Tuyên giáo] báo cáo.');
    expect(roles(editor)).toEqual(['lead']);
  });

  it('marks every organ of a list at once', () => {
    const { editor, outcome } = mark(
      '¶ ⟦Ban cán sự đảng, {btg} và Văn phòng Tỉnh ủy⟧ báo cáo.',
      'coordinator',
    );
    expect(outcome).toBe('marked');
    expect(roles(editor)).toEqual(['coordinator', 'coordinator', 'coordinator']);
  });

  it('asks which organ words mean that say more, or other, than a name', () => {
    expect(mark('¶ ⟦các chi bộ⟧ báo cáo', 'executor').outcome).toBe('choose');
    const { editor, outcome } = mark('¶ ⟦Ban Tuyên giáo huyện⟧ báo cáo', 'executor');
    expect(outcome).toBe('choose');
    expect(roles(editor)).toEqual([]);
  });

  it('makes a duty of selected words as a time, understood or not', () => {
    for (const words of ['trước ngày 20/6', 'khi có chỉ đạo']) {
      const { editor } = mark(`¶ Báo cáo ⟦ ${words} ⟧.`, 'schedule');
      expect(roles(editor)).toEqual(['schedule']);
      expect([...entitiesOf(planOf(editor).blocks)][0]?.entity).toMatchObject({
        form: 'as-written',
        children: [{ text: words }],
      });
    }
  });

  it('takes what the caret stands in: an entity, or plain words that are recognised', () => {
    expect(roles(mark('¶ Giao [btg Ban T‸uyên giáo] ngay', 'lead').editor)).toEqual(['lead']);
    expect(roles(mark('¶ Giao Ban T‸uyên giáo ngay', 'executor').editor)).toEqual(['executor']);
    expect(roles(mark('¶ Xong trước ngày 20/6‸.', 'schedule').editor)).toEqual(['schedule']);
    expect(mark('¶ Xong trước ngày 20/6‸.', 'lead').outcome).toBe('nothing');
    expect(mark('¶ Giao ‸ai', 'lead').outcome).toBe('nothing');
  });

  it('is for running text only', () => {
    expect(mark('# A\n@ b ⟦Ban Tuyên giáo⟧', 'lead').outcome).toBe('nothing');
    expect(mark('> ⟦Ban Tuyên giáo⟧', 'lead').outcome).toBe('nothing');
    expect(mark('¶ ⟦Ban Tuyên giáo\n¶ báo⟧ cáo', 'lead').outcome).toBe('nothing');
  });

  it('is one step to undo, however many organs it marked', () => {
    const editor = withHistory(editorOf('¶ ⟦Ban cán sự đảng và Ban Tuyên giáo⟧ báo cáo.'));
    const before = planOf(editor);
    markDuty(editor, 'lead', KNOWING);
    expect(roles(editor)).toEqual(['lead', 'lead']);
    editor.undo();
    expect(planOf(editor)).toEqual(before);
  });
});

describe('a time in its own words', () => {
  it('means what the words say now, however they were changed', () => {
    const editor = editorOf('¶ Báo cáo ⟦trước ngày 20/6⟧.');
    markDuty(editor, 'schedule', KNOWING);
    const entity = () => {
      const [first] = entitiesOf(planOf(editor).blocks);
      if (first?.entity.type !== 'schedule') throw new Error('No time');
      return first.entity;
    };
    expect(entity().value).toEqual({ kind: 'before', day: 20, month: 6 });
    const [match] = findAll(editor, '20/6');
    if (match === undefined) throw new Error('Not found');
    replaceMatch(editor, match, '15/9');
    expect(entity().value).toEqual({ kind: 'before', day: 15, month: 9 });
    setEntityWords(editor, entity().id, 'khi có chỉ đạo');
    expect(entity()).toMatchObject({ value: null, role: 'schedule' });
  });
});
