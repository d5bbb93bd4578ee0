import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../electron/export/check-template';
import { TAG_NAMES, writtenTag } from '../../../electron/export/template-tags';
import { templateText, templateWith } from '../../helpers/make-docx';
import { TEMPLATE_FILE } from '../../helpers/paper';

function refusals(bytes: Uint8Array): { rule: string; place: string | undefined; message: string }[] {
  const checked = checkTemplate(bytes);
  if (checked.ok) return [];
  return checked.failure.map(({ rule, place, message }) => ({ rule, place, message }));
}

const PARAGRAPH = '<w:p><w:r><w:t>';

describe('the shipped template', () => {
  it('is sound', () => {
    expect(refusals(readFileSync(TEMPLATE_FILE))).toEqual([]);
  });

  it.each(TAG_NAMES)('needs its tag %s, and says so by name', (name) => {
    const without = templateWith({
      'word/document.xml': (xml) => xml.replaceAll(new RegExp(`\\{[@?]?${name}\\}`, 'gu'), ''),
    });
    expect(refusals(without)).toEqual([
      {
        rule: 'template/tag-missing',
        place: 'word/document.xml',
        message: expect.stringContaining(writtenTag(name)),
      },
    ]);
  });
});

describe('tags', () => {
  it('may be spread over formatting, repeated, and stand in a header', () => {
    expect(
      refusals(templateText('Số {so_ky_hieu}', 'Số {so_</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ky_hieu}')),
    ).toEqual([]);
    expect(refusals(templateText('Số {so_ky_hieu}', 'Số {so_ky_hieu} ({so_ky_hieu})'))).toEqual([]);
    expect(
      refusals(
        templateWith({
          'word/header1.xml': (xml) =>
            xml.replace('</w:hdr>', `${PARAGRAPH}{so_ky_hieu}</w:t></w:r></w:p></w:hdr>`),
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'unknown',
      'Số {so_ky_hieu}',
      'Số {so_ky_hieu} {nguoi_soan}',
      'template/tag-unknown',
      '{nguoi_soan}',
      'Số {so_ky_hieu} {nguoi_soan}',
    ],
    [
      'docxtemplater’s own',
      '{trich_yeu}',
      '{trich_yeu}{#do_khan}!{/do_khan}',
      'template/tag-unknown',
      '{#do_khan}',
      '{trich_yeu}{#do_khan}!{/do_khan}',
    ],
    ['not closed', '{trich_yeu}', '{trich_yeu} {do_mat', 'template/tag-broken', '{', '{trich_yeu} {do_mat'],
    [
      'cut by a paragraph',
      '{trich_yeu}',
      `{trich_yeu} {do_</w:t></w:r></w:p>${PARAGRAPH}mat}`,
      'template/tag-broken',
      '{',
      '{trich_yeu} {do_',
    ],
    [
      'written for words but made of blocks',
      '{@noi_dung}',
      '{noi_dung}',
      'template/tag-misplaced',
      '{@noi_dung}',
      '{noi_dung}',
    ],
    [
      'written for blocks but made of words',
      '{trich_yeu}',
      '{@trich_yeu}',
      'template/tag-misplaced',
      '{trich_yeu}',
      '{@trich_yeu}',
    ],
    [
      'beside other words',
      '{@noi_dung}',
      'Nội dung: {@noi_dung}',
      'template/tag-misplaced',
      '{@noi_dung}',
      'Nội dung: {@noi_dung}',
    ],
    [
      'there twice',
      '{@noi_dung}',
      `{@noi_dung}</w:t></w:r></w:p>${PARAGRAPH}{@noi_dung}`,
      'template/tag-misplaced',
      'một lần',
      '{@noi_dung}',
    ],
    [
      'two optional in one paragraph',
      '{?do_mat}',
      '{?do_mat} {?lan_du_thao}',
      'template/tag-misplaced',
      '{?lan_du_thao}',
      '{?do_mat} {?lan_du_thao}',
    ],
  ])('%s are refused with tag and paragraph', (_, from, to, rule, tag, paragraph) => {
    expect(refusals(templateText(from, to))).toEqual(
      expect.arrayContaining([
        {
          rule,
          place: expect.stringMatching(/^word\/document\.xml, đoạn \d+ \(“/u),
          message: expect.stringContaining(tag),
        },
      ]),
    );
    const places = refusals(templateText(from, to)).map(({ place }) => place ?? '');
    expect(places.some((place) => place.includes(paragraph.slice(0, 30)))).toBe(true);
  });

  it.each([
    ['in a cell', '{@noi_dung}', '{@danh_sach_noi_nhan}', '{@noi_dung}'],
    ['in a cell', '{@phu_luc}', '{@danh_sach_noi_nhan}', '{@phu_luc}'],
    ['behind the appendices', '{@phu_luc}', '{trich_yeu}', '{trich_yeu}'],
  ])('are refused %s: %s', (_, from, other, refused) => {
    const bytes = templateWith({
      'word/document.xml': (xml) => xml.replace(from, '\u0001').replace(other, from).replace('\u0001', other),
    });
    expect(refusals(bytes)).toContainEqual({
      rule: 'template/tag-misplaced',
      place: expect.stringContaining(refused),
      message: expect.stringContaining(refused),
    });
  });

  it('of blocks are refused in a header, and before a section break', () => {
    const header = templateWith({
      'word/header1.xml': (xml) =>
        xml.replace('</w:hdr>', `${PARAGRAPH}{@noi_dung}</w:t></w:r></w:p></w:hdr>`),
    });
    expect(refusals(header)).toContainEqual(
      expect.objectContaining({
        rule: 'template/tag-misplaced',
        place: expect.stringContaining('word/header1.xml'),
      }),
    );
    const broken = templateText(
      '<w:pStyle w:val="DoanVan"/></w:pPr>',
      '<w:pStyle w:val="DoanVan"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>',
    );
    expect(refusals(broken)).toEqual([
      {
        rule: 'template/tag-misplaced',
        place: expect.anything(),
        message: expect.stringContaining('section break'),
      },
    ]);
  });

  it('are refused in a comment, which nobody fills', () => {
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>{trich_yeu}</w:t></w:r></w:p></w:comment></w:comments>`;
    const bytes = templateWith({
      'word/comments.xml': comments,
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
        ),
    });
    expect(refusals(bytes)).toEqual([
      {
        rule: 'template/tag-misplaced',
        place: expect.stringContaining('word/comments.xml'),
        message: expect.stringContaining('{trich_yeu}'),
      },
    ]);
  });
});

describe('a template with hundreds of mistakes', () => {
  it('is refused with the first twenty', () => {
    const bytes = templateText('{trich_yeu}', `{trich_yeu}${' {sai}'.repeat(300)}`);
    expect(refusals(bytes)).toHaveLength(20);
  });

  it('is refused at once when there are a hundred thousand', () => {
    const bytes = templateText('{trich_yeu}', `{trich_yeu}${'{a}'.repeat(100_000)}`);
    expect(refusals(bytes)).toMatchObject([{ rule: 'template/too-many-tags' }]);
  });

  it('is refused when its text is endless', () => {
    const bytes = templateText('{trich_yeu}', `{trich_yeu}${'chữ '.repeat(1_200_000)}`);
    expect(refusals(bytes)).toContainEqual(
      expect.objectContaining({ rule: 'template/damaged', message: expect.stringContaining('quá lớn') }),
    );
  });
});

const run = (content: string) => `</w:r><w:r>${content}</w:r><w:r>`;
const CODE = (code: string) => run(`<w:instrText>${code}</w:instrText>`);
const SPREAD_FIELD = CODE(' INCLUDE') + CODE('PICTURE "http://example.org/a.png" ');
const NESTED_FIELD = [
  CODE('INCLUDE'),
  run('<w:fldChar w:fldCharType="begin"/>'),
  CODE(' QUOTE "TEXT" '),
  run('<w:fldChar w:fldCharType="separate"/>'),
  run('<w:t>TEXT</w:t>'),
  run('<w:fldChar w:fldCharType="end"/>'),
  CODE(' "a.docx"'),
].join('');

describe('a template', () => {
  const external = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

  it.each([
    ['has a macro', { 'word/vbaProject.bin': 'x' }, 'template/macros', 'macro'],
    [
      'is of the kind with macros',
      {
        '[Content_Types].xml': (xml: string) =>
          xml.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
      },
      'template/macros',
      'macro',
    ],
    ['has a control', { 'word/activeX/activeX1.bin': 'x' }, 'template/embedded', 'điều khiển'],
    [
      'has another template behind it',
      { 'word/_rels/settings.xml.rels': external('attachedTemplate', 'file:///C:/mau.dotm') },
      'template/external',
      'mau.dotm',
    ],
    [
      'has a picture from outside',
      { 'word/_rels/header1.xml.rels': external('image', 'http://example.org/a.png') },
      'template/external',
      'a.png',
    ],
    [
      'has a field that fetches',
      { 'word/header1.xml': (xml: string) => xml.replace(' PAGE ', ' INCLUDETEXT "C:\\\\a.docx" ') },
      'template/external',
      'INCLUDETEXT',
    ],
    [
      'has a field that fetches, its name spread over runs',
      {
        'word/header1.xml': (xml: string) =>
          xml.replace(/<w:instrText[^>]*> PAGE <\/w:instrText>/u, SPREAD_FIELD),
      },
      'template/external',
      'INCLUDEPICTURE',
    ],
    [
      'has a field that fetches, its name printed by a field inside',
      {
        'word/header1.xml': (xml: string) =>
          xml.replace(/<w:instrText[^>]*> PAGE <\/w:instrText>/u, NESTED_FIELD),
      },
      'template/external',
      'INCLUDETEXT',
    ],
    [
      'links to a part that is not there',
      { 'word/_rels/document.xml.rels': (xml: string) => xml.replace('header1.xml', 'header9.xml') },
      'template/damaged',
      'header9.xml',
    ],
    [
      'uses a link that it does not have',
      { 'word/_rels/document.xml.rels': (xml: string) => xml.replace(/ Id="/gu, ' Id="x') },
      'template/damaged',
      'không khai báo',
    ],
    [
      'has a part whose name cannot be a name',
      { 'word/\u0001.xml': '<a/>' },
      'template/not-a-document',
      'không hợp lệ',
    ],
    [
      'has changes not yet accepted',
      {
        'word/document.xml': (xml: string) =>
          xml.replace(
            '<w:r><w:t xml:space="preserve">*</w:t></w:r>',
            '<w:ins w:id="1" w:author="a"><w:r><w:t>*</w:t></w:r></w:ins>',
          ),
      },
      'template/revisions',
      'Track Changes',
    ],
    [
      'lacks a style',
      { 'word/styles.xml': (xml: string) => xml.replace('"Phân công"', '"Khác"') },
      'template/style-missing',
      '“Phân công”',
    ],
    [
      'lacks the size of its page',
      { 'word/document.xml': (xml: string) => xml.replace(/<w:pgSz[^>]*>/u, '') },
      'template/page',
      'khổ giấy',
    ],
    ['is broken XML', { 'word/document.xml': (xml: string) => xml.slice(0, -9) }, 'template/damaged', 'XML'],
    [
      'declares entities',
      { 'word/styles.xml': (xml: string) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>') },
      'template/damaged',
      'DOCTYPE',
    ],
    [
      'nests too deep',
      { 'word/header1.xml': `<w:hdr>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</w:hdr>` },
      'template/damaged',
      'sâu',
    ],
    ['is not Unicode', { 'word/styles.xml': '\u00ff\u00fe' }, 'template/damaged', ''],
    [
      'is no document',
      { '[Content_Types].xml': (xml: string) => xml.replace('document.main', 'x') },
      'template/not-a-document',
      '.docx',
    ],
    [
      'is a .dotx',
      { '[Content_Types].xml': (xml: string) => xml.replace('document.main', 'template.main') },
      'template/not-a-document',
      '.dotx',
    ],
  ])('that %s is refused', (_, changes, rule, words) => {
    const found = refusals(templateWith(changes));
    expect(found).toContainEqual(expect.objectContaining({ rule, message: expect.stringContaining(words) }));
  });
});
