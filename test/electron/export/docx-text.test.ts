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

it('counts by no list that Word could not have', () => {
  const list = (level: string, start: string) =>
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const document = (level: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Nội dung</w:t></w:r></w:p></w:body></w:document>`;
  for (const [level, start] of [
    ['-1', '1'],
    ['4000000000', '1'],
    ['0', '-40'],
    ['0', 'x'],
  ] as const) {
    const parts = { 'word/document.xml': document(level), 'word/numbering.xml': list(level, start) };
    const text = docxText(templateWith(parts));
    expect(text.ok && text.value).toMatch(/Nội dung$/u);
  }
});

it.each([
  ['no package at all', Buffer.from('Đây là chữ.')],
  ['a part that is cut off', templateWith({ 'word/document.xml': '<w:document' })],
  ['a document type', templateWith({ 'word/document.xml': '<!DOCTYPE x><x/>' })],
  ['no document', templateWith({ 'word/document.xml': undefined })],
])('refuses %s with a reason', (_, bytes) => {
  expect(docxText(bytes)).toMatchObject({ ok: false, failure: { severity: 'error' } });
});
