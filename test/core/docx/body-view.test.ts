import { describe, expect, it } from 'vitest';
import type { ViewBlock } from '../../../core/docx/docx-view';
import { blockText } from '../../../core/docx/plain-text';
import { docxView } from '../../../core/docx/view';
import type { Block } from '../../../core/plan/blocks';
import { summarise } from '../../../core/plan/summary';
import { assignment, item, paragraph, planWithBody, table } from '../../helpers/made-plan';

function body(...blocks: Block[]): readonly ViewBlock[] {
  return docxView(planWithBody(blocks)).value.body;
}

function roles(...blocks: Block[]): unknown[] {
  return body(...blocks).map((block) =>
    block.type === 'table' ? 'table' : [block.role, block.keepNext === true],
  );
}

describe('headings', () => {
  it('are items of the first level, in capitals', () => {
    const [heading] = body(item('i', 1, 'Mục đích'), paragraph('p', 'Thân.'));
    expect(heading).toMatchObject({ role: 'heading-1', runs: [{ text: 'I. ' }, { text: 'MỤC ĐÍCH' }] });
  });

  it('are not dashes and pluses of the first level, nor sections of the summary in capitals', () => {
    const dash: Block = {
      type: 'item',
      id: 'i',
      depth: 1,
      marker: 'dash',
      children: [{ text: 'Căn cứ Điều lệ;' }],
    };
    const plan = planWithBody([dash, item('j', 1, 'Mục đích'), paragraph('q', 'Hết.')]);
    expect(docxView(plan).value.body.map(blockText).slice(0, 2)).toEqual([
      '- Căn cứ Điều lệ;',
      'I. MỤC ĐÍCH',
    ]);
    expect(roles(dash, paragraph('q', 'Hết.'))[0]).toEqual(['body', false]);
    expect(summarise(plan).sections.map(({ title }) => title)).toEqual(['Căn cứ Điều lệ;', 'MỤC ĐÍCH']);
  });

  it('are titles that open something', () => {
    expect(roles(item('i', 2, 'Mục đích'), paragraph('p', 'Thân.'), paragraph('q', 'Hết.'))[0]).toEqual([
      'heading-2',
      false,
    ]);
    expect(roles(item('i', 3, 'Nhiệm vụ “lớn”'), item('j', 4, 'Một.'), paragraph('q', 'Hết.'))[0]).toEqual([
      'heading-3',
      false,
    ]);
    expect(roles(item('i', 2, 'Theo bảng'), table('t', [['a']]), paragraph('q', 'Hết.'))[0]).toEqual([
      'heading-2',
      false,
    ]);
  });

  it('are no sentences, and nothing that opens nothing', () => {
    expect(roles(item('i', 2, 'Một câu trọn vẹn.'), paragraph('p', 'Thân.'))[0]).toEqual(['body', false]);
    expect(roles(item('i', 2, 'Mục đích'), item('j', 2, 'Yêu cầu'), paragraph('q', 'Hết.'))[0]).toEqual([
      'body',
      false,
    ]);
  });

  it('stay with what they announce', () => {
    expect(roles(paragraph('p', 'Theo bảng sau:'), table('t', [['a']]), paragraph('q', 'Hết.'))[0]).toEqual([
      'body',
      true,
    ]);
    expect(roles(paragraph('p', 'Như sau:'), item('i', 1, 'Mục đích'), paragraph('q', 'Hết.'))[0]).toEqual([
      'body',
      false,
    ]);
    expect(
      roles(item('i', 2, 'Ban cán sự đảng:'), item('j', 3, 'Chỉ đạo.'), paragraph('q', 'Hết.'))[0],
    ).toEqual(['body', true]);
    expect(
      roles(item('i', 2, 'Rà soát'), assignment('a', { lead: 'Sở A' }), item('j', 2, 'Hết.'))[0],
    ).toEqual(['body', true]);
  });
});

describe('labels', () => {
  it('stand before the words, bold or italic only where all the words are', () => {
    const [bold, mixed, none] = body(
      item('i', 2, { text: 'Cả mục', bold: true }, ' ', { text: 'đậm.', bold: true }),
      item('j', 2, { text: 'Nửa', bold: true }, ' mục.'),
      { type: 'item', id: 'k', depth: 2, marker: 'none', children: [{ text: 'Không số.' }] },
    );
    expect(bold).toMatchObject({
      runs: [{ text: '1. ', bold: true }, { text: 'Cả mục' }, { text: ' ' }, { text: 'đậm.' }],
    });
    expect(mixed).toMatchObject({ runs: [{ text: '2. ' }, { text: 'Nửa', bold: true }, { text: ' mục.' }] });
    expect(mixed).not.toHaveProperty('runs.0.bold');
    expect(none === undefined ? '' : blockText(none)).toBe('Không số.');
  });
});

describe('the end of the text', () => {
  it('stays with the signature', () => {
    expect(roles(paragraph('p', 'Một.'), paragraph('q', 'Hai.'))).toEqual([
      ['body', false],
      ['body', true],
    ]);
    expect(body(paragraph('p', 'Một.'), table('t', [['a']])).at(-1)).toMatchObject({
      type: 'table',
      keepNext: true,
    });
  });

  it.each([
    ['Hết', '.', 'Hết.', 0],
    ['Hết  ', './.', 'Hết./.', 0],
    ['Hết.', './.', 'Hết./.', 0],
    ['Hết./.', './.', 'Hết./.', 0],
    ['Hết', '', 'Hết', 0],
    ['Hết “thật”', '.', 'Hết “thật”.', 0],
    ['Còn nữa…', '.', 'Còn nữa…', 1],
    ['Như sau:', './.', 'Như sau:', 1],
  ] as const)('closes “%s” with “%s” as “%s”', (text, closingMark, printed, count) => {
    const plan = planWithBody([paragraph('p', text), paragraph('blank', ' ')]);
    const { value, findings } = docxView({ ...plan, settings: { ...plan.settings, closingMark } });
    expect(value.body.slice(0, 1).map(blockText)).toEqual([printed]);
    expect(findings).toHaveLength(count);
    if (count > 0) expect(findings[0]).toMatchObject({ rule: 'docx/closing-mark', block: 'p' });
  });

  it.each([
    [
      'a heading',
      [paragraph('p', 'Mở.'), item('h', 1, 'Tổ chức thực hiện')],
      ['Mở.', 'I. TỔ CHỨC THỰC HIỆN'],
      'h',
    ],
    [
      'a heading and a number without words',
      [item('h', 1, 'Tổ chức thực hiện'), item('i', 2, '')],
      ['I. TỔ CHỨC THỰC HIỆN', '1. '],
      'h',
    ],
    [
      'a sentence and a number without words',
      [item('h', 2, 'Xong'), item('i', 2, '')],
      ['1. Xong./.', '2. '],
      '',
    ],
  ])('puts no mark behind %s', (_name, blocks, printed, finding) => {
    const plan = planWithBody(blocks);
    const { value, findings } = docxView({ ...plan, settings: { ...plan.settings, closingMark: './.' } });
    expect(value.body.map(blockText)).toEqual(printed);
    expect(findings.map(({ block }) => block ?? '').join()).toBe(finding);
  });

  it('has no mark after a table, and none without text', () => {
    expect(body(paragraph('p', 'Như bảng'), table('t', [['a']])).map(blockText)).toEqual(['Như bảng', 'a']);
    expect(body()).toEqual([]);
  });
});

describe('appendices', () => {
  const appendix = (id: string, name: string): Block => ({
    type: 'appendix',
    id,
    children: [{ text: name }],
  });
  const headings = (...blocks: Block[]) =>
    docxView(planWithBody([paragraph('p', 'Hết.'), ...blocks]), { assignments: 'both' }).value.appendices.map(
      ({ blocks: [label, name] }) =>
        [label, name].map((block) => (block === undefined ? '' : blockText(block))),
    );

  it('are numbered when there are several, the annex of assignments with them and last', () => {
    expect(headings(appendix('a', 'Biểu mẫu'))).toEqual([['Phụ lục', 'BIỂU MẪU']]);
    expect(headings(appendix('a', 'Biểu mẫu'), appendix('b', 'Bảng kê'))).toEqual([
      ['Phụ lục I', 'BIỂU MẪU'],
      ['Phụ lục II', 'BẢNG KÊ'],
    ]);
    expect(
      headings(appendix('a', 'Biểu mẫu'), item('i', 1, 'Việc'), assignment('x', { lead: 'Sở A' })),
    ).toEqual([
      ['Phụ lục I', 'BIỂU MẪU'],
      ['Phụ lục II', 'DANH MỤC NHIỆM VỤ'],
    ]);
  });

  it('group the tasks in the annex under their own appendix', () => {
    const plan = planWithBody([
      paragraph('p', 'Hết.'),
      appendix('a', 'Biểu mẫu'),
      item('i', 1, 'Việc'),
      assignment('x', { lead: 'Sở A' }),
    ]);
    const annex = docxView(plan, { assignments: 'annex' }).value.appendices.at(-1)?.blocks.at(-1);
    expect(annex === undefined ? '' : blockText(annex)).toContain('\nPhụ lục I. BIỂU MẪU\n1 | Việc | Sở A');
  });
});
