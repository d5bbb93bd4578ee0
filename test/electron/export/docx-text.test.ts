import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { readOutline } from '../../../core/citations/read-outline';
import { docxText } from '../../../electron/export/docx-text';
import { templateWith } from '../../helpers/make-docx';

const LEVELS = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1-', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
  { level: 2, format: LevelFormat.DECIMAL, text: '%2.%3.', alignment: AlignmentType.START },
  { level: 3, format: LevelFormat.BULLET, text: '\uF0B7', alignment: AlignmentType.START },
];

async function written(paragraphs: readonly Paragraph[]): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'list', levels: LEVELS }] },
      sections: [{ children: [...paragraphs] }],
    }),
  );
}

function numbered(level: number, text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'list', level } });
}

it("reads a document's text with the numbers that Word gives its paragraphs", async () => {
  const bytes = await written([
    new Paragraph({ children: [new TextRun('Nghị quyết'), new TextRun({ text: ' của Đảng', bold: true })] }),
    numbered(0, 'Quan điểm'),
    numbered(0, 'Nhiệm vụ'),
    numbered(1, 'Tuyên truyền'),
    numbered(1, 'Thể chế'),
    numbered(2, 'Rà soát'),
    numbered(3, 'Quy hoạch'),
    numbered(2, 'Sửa đổi'),
    numbered(0, 'Tổ chức thực hiện'),
    numbered(1, 'Các cấp ủy'),
  ]);
  const text = docxText(bytes);
  expect(text).toEqual({
    ok: true,
    value: [
      'Nghị quyết của Đảng',
      'I- Quan điểm',
      'II- Nhiệm vụ',
      '1. Tuyên truyền',
      '2. Thể chế',
      '2.1. Rà soát',
      '- Quy hoạch',
      '2.2. Sửa đổi',
      'III- Tổ chức thực hiện',
      '1. Các cấp ủy',
    ].join('\n'),
  });
  const outline = readOutline(text.ok ? text.value : '').value;
  expect(outline.map(({ depth, label }) => `${depth} ${label}`)).toEqual([
    '1 ',
    '1 I',
    '1 II',
    '2 1',
    '2 2',
    '3 2.1',
    '4 ',
    '3 2.2',
    '1 III',
    '2 1',
  ]);
});

it.each([
  ['no package at all', Buffer.from('Đây là chữ.')],
  ['a part that is cut off', templateWith({ 'word/document.xml': '<w:document' })],
  ['a document type', templateWith({ 'word/document.xml': '<!DOCTYPE x><x/>' })],
  ['no document', templateWith({ 'word/document.xml': undefined })],
])('refuses %s with a reason', (_, bytes) => {
  expect(docxText(bytes)).toMatchObject({ ok: false, failure: { severity: 'error' } });
});
