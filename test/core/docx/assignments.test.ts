import { describe, expect, it } from 'vitest';
import { defaultSentence } from '../../../core/docx/default-sentence';
import { blockText } from '../../../core/docx/plain-text';
import { docxView } from '../../../core/docx/view';
import type { Block } from '../../../core/plan/blocks';
import type { Inline } from '../../../core/plan/inline';
import type { AssignmentPrint } from '../../../core/plan/settings';
import { type AssignmentWords, assignment, item, planWithBody } from '../../helpers/made-plan';
import { seedPlan } from '../../helpers/seeds';

function printed(words: AssignmentWords, assignments: AssignmentPrint): string[] {
  const plan = planWithBody([item('i', 2, 'Việc.'), assignment('a', words)]);
  return docxView({ ...plan, settings: { ...plan.settings, closingMark: '' } }, { assignments })
    .value.body.slice(1)
    .map(blockText);
}

function withSentence(block: Block, sentence: Inline[]): Block {
  if (block.type !== 'assignment') throw new Error('No assignment');
  const children = structuredClone(block.children);
  children[4].children = sentence;
  return { ...block, children };
}

const WHOLE = { lead: 'Sở A', coordinators: 'Sở B, Sở C', schedule: 'Quý I', deliverable: 'Báo cáo' };

describe('an assignment in lines', () => {
  it('prints each part that has words, with label and end mark', () => {
    expect(printed(WHOLE, 'lines')).toEqual([
      '- Cơ quan chủ trì thực hiện: Sở A',
      '- Cơ quan phối hợp: Sở B, Sở C.',
      '- Thời gian thực hiện: Quý I.',
      '- Sản phẩm: Báo cáo.',
    ]);
  });

  it.each(['Quý I.', 'Quý I,', 'Quý I;', 'Quý I…'])(
    'keeps the mark that was typed behind “%s”',
    (schedule) => {
      expect(printed({ schedule }, 'lines')).toEqual([`- Thời gian thực hiện: ${schedule}`]);
    },
  );

  it('puts the value with its end mark in italics, the label not', () => {
    const [line] = docxView(planWithBody([item('i', 2, 'Việc.'), assignment('a', WHOLE)])).value.body.slice(
      1,
    );
    expect(line).toMatchObject({
      role: 'assignment',
      runs: [{ text: '* ' }, { text: expect.stringMatching(/^Sở A chủ trì/u), italic: true }],
    });
    const lines = docxView(seedPlan('ke-hoach-10-nq-tw')).value.body.find(({ block }) => block === 'b19');
    expect(lines).toMatchObject({
      runs: [
        { text: '- Cơ quan thực hiện: ' },
        { text: 'Ban cán sự đảng Ủy ban nhân dân tỉnh', italic: true },
      ],
    });
  });

  it.each<AssignmentPrint>(['lines', 'sentence', 'annex', 'both'])(
    'prints nothing where slots alone were written and nobody was named (%s)',
    (assignments) => {
      const plan = planWithBody([
        item('i', 2, 'Việc.'),
        withSentence(assignment('a', {}), [
          { text: ' ' },
          { type: 'slot', part: 'lead', children: [{ text: '' }] },
          { text: ' ' },
        ]),
      ]);
      const { value } = docxView(plan, { assignments });
      expect([value.body.map(blockText), value.appendices]).toEqual([['1. Việc.'], []]);
    },
  );

  it('prints the words of a face of its own when there is nothing else', () => {
    expect(printed({ sentence: 'Các sở tự làm.' }, 'lines')).toEqual(['* Các sở tự làm.']);
    expect(printed({ sentence: 'Các sở tự làm.' }, 'annex')).toEqual(['* Các sở tự làm.']);
    expect(printed({}, 'lines')).toEqual([]);
    expect(printed({}, 'sentence')).toEqual([]);
  });
});

describe('an assignment as a sentence', () => {
  it('prints the sentence that was written, else one by the pattern', () => {
    expect(printed({ ...WHOLE, sentence: 'Sở A lo.' }, 'sentence')).toEqual(['* Sở A lo.']);
    expect(printed(WHOLE, 'sentence')).toEqual([
      '* Sở A chủ trì, phối hợp với Sở B, Sở C triển khai thực hiện; thời gian thực hiện: Quý I; sản phẩm: Báo cáo.',
    ]);
  });

  const none = { lead: [], coordinators: [], schedule: null, deliverable: null };
  it.each([
    [{ ...none, lead: ['Sở A'] }, 'Sở A triển khai thực hiện.'],
    [
      { ...none, lead: ['Sở A', 'Sở B'], schedule: 'thường xuyên' },
      'Sở A, Sở B triển khai thực hiện thường xuyên.',
    ],
    [{ ...none, coordinators: ['Các sở'] }, 'Các sở phối hợp triển khai thực hiện.'],
    [
      { ...none, lead: ['Sở A'], coordinators: ['Các sở', 'các xã'] },
      'Sở A chủ trì, phối hợp với các sở, các xã triển khai thực hiện.',
    ],
    [{ ...none, schedule: 'trước ngày 30/6' }, 'Triển khai thực hiện trước ngày 30/6.'],
    [{ ...none, deliverable: 'Báo cáo.' }, 'Triển khai thực hiện; sản phẩm: Báo cáo.'],
    [none, ''],
  ])('says %o as “%s”', (data, sentence) => {
    expect(defaultSentence(data)).toBe(sentence);
  });
});

describe('an assignment in the annex', () => {
  const view = (assignments: AssignmentPrint) =>
    docxView(planWithBody([item('s', 1, 'Nội dung'), item('i', 2, 'Việc.'), assignment('a', WHOLE)]), {
      assignments,
    }).value;

  it('leaves its place for a row under its section', () => {
    const { body, appendices } = view('annex');
    expect(body.map(blockText)).toEqual(['I. NỘI DUNG', '1. Việc.']);
    expect(appendices).toHaveLength(1);
    expect(appendices[0]).toMatchObject({ landscape: true });
    expect(appendices[0]?.blocks.map(blockText)).toEqual([
      'Phụ lục',
      'DANH MỤC NHIỆM VỤ',
      '(kèm theo Kế hoạch số      -KH/TU ngày      tháng      năm … của Ban Thường vụ Tỉnh ủy)',
      [
        'TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm',
        'I. NỘI DUNG',
        '1 | Việc. | Sở A | Sở B, Sở C | Quý I | Báo cáo',
      ].join('\n'),
    ]);
  });

  it('keeps the face that was written when both are asked for', () => {
    expect(view('both').body.map(blockText).slice(2)).toHaveLength(4);
    expect(view('both').appendices).toHaveLength(1);
    expect(view('lines').appendices).toEqual([]);
  });

  it('has no annex without tasks that name anybody', () => {
    const plan = planWithBody([item('i', 2, 'Việc.'), assignment('a', { sentence: 'Tự làm.' })]);
    expect(docxView(plan, { assignments: 'annex' }).value.appendices).toEqual([]);
  });
});
