import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../core/docx/xml';
import { generatedXmlFault } from '../../../electron/export/generated-xml';

const paragraph = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('generated XML', () => {
  it('is sound when it is paragraphs and tables of escaped text', () => {
    expect(generatedXmlFault('')).toBeUndefined();
    expect(generatedXmlFault(paragraph('a') + paragraph(''))).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(generatedXmlFault(paragraph(escapeXml(text)))).toBeUndefined();
      }),
    );
  });

  it.each([
    ['a bare <', paragraph('a < b')],
    ['a bare &', paragraph('a & b')],
    ['an unknown reference', paragraph('&nbsp;')],
    ['a tag that is not closed', '<w:p><w:r></w:p>'],
    ['a tag that is never closed', '<w:p>'],
    ['a tag that was never open', '</w:p>'],
    ['text between paragraphs', `${paragraph('a')}b`],
    ['text in a run', '<w:p><w:r>a</w:r></w:p>'],
    ['an element that is not allowed', '<w:p><w:r><w:object/></w:r></w:p>'],
    ['a field', '<w:p><w:r><w:instrText>DDEAUTO</w:instrText></w:r></w:p>'],
    ['a section break', '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>'],
    ['an attribute that is not allowed', '<w:p><w:pPr><w:pStyle w:val="a" w:rsid="b"/></w:pPr></w:p>'],
    ['an attribute given twice', '<w:p><w:pPr><w:pStyle w:val="a" w:val="b"/></w:pPr></w:p>'],
    ['a run outside a paragraph', '<w:r/>'],
    ['a comment', `<!-- a -->${paragraph('b')}`],
    ['a character that XML cannot hold', paragraph('a\u0000')],
    ['half a letter', paragraph('\ud83d')],
    ['a processing instruction', '<?a?>'],
  ])('is not sound with %s', (_, xml) => {
    expect(generatedXmlFault(xml)).toEqual(expect.any(String));
  });
});
