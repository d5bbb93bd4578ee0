import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsXml } from '../../../core/docx/runs-xml';
import { STYLE_NAMES, type StyleIds } from '../../../core/docx/style-names';
import { tableXml } from '../../../core/docx/table-xml';
import { appendicesXml, blocksXml, type WordTarget } from '../../../core/docx/wordprocessingml';
import { escapeXml } from '../../../core/docx/xml';

const styles = Object.fromEntries(Object.keys(STYLE_NAMES).map((role) => [role, `id-${role}`])) as StyleIds;
const target: WordTarget = {
  styles,
  textWidth: { portrait: 9355, landscape: 14570 },
  portraitSection: '<w:sectPr/>',
  lineSpacing: null,
};

describe('text in XML', () => {
  it('is escaped so that reading it gives it back', () => {
    const unescapeXml = (text: string) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/u);
        expect(unescapeXml(escaped)).toBe(text);
      }),
    );
  });

  it('keeps spaces, breaks lines and tabs by elements', () => {
    expect(runsXml([{ text: ' a\nb\tc' }])).toBe(
      '<w:r><w:t xml:space="preserve"> a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/><w:t xml:space="preserve">c</w:t></w:r>',
    );
  });

  it('formats nothing but the emphasis of the words', () => {
    expect(runsXml([{ text: 'a', bold: true, italic: true, underline: true }])).toBe(
      '<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">a</w:t></w:r>',
    );
  });
});

describe('paragraphs', () => {
  const xml = (lineSpacing: number | null, role: 'body' | 'cell') =>
    [...blocksXml([{ type: 'paragraph', role, runs: [], keepNext: true }], { ...target, lineSpacing })].join(
      '',
    );

  it('name their style, and the plan’s own line spacing in running text', () => {
    expect(xml(null, 'body')).toBe('<w:p><w:pPr><w:pStyle w:val="id-body"/><w:keepNext/></w:pPr></w:p>');
    expect(xml(20.5, 'body')).toContain('<w:spacing w:line="410" w:lineRule="exact"/>');
    expect(xml(20.5, 'cell')).not.toContain('w:spacing');
  });
});

describe('tables', () => {
  it.each([[[1e-9, 1]], [[1, 1_000_000]], [Array.from({ length: 60 }, (_none, at) => 10 ** (at / 10))]])(
    'leave no column too narrow to be seen: %j',
    (widths) => {
      const cells = widths.map(() => ({ role: 'cell' as const, runs: [] }));
      const xml = tableXml({ type: 'table', widths, headingRow: false, rows: [{ cells }] }, styles, 9355);
      const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9355);
      expect(Math.min(...columns)).toBeGreaterThan(70);
    },
  );

  it('are exactly as wide as the text, whatever the shares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2000, max: 20_000 }),
        (widths, textWidth) => {
          const rows = [{ cells: widths.map(() => ({ role: 'cell' as const, runs: [] })) }];
          const xml = tableXml({ type: 'table', widths, headingRow: false, rows }, styles, textWidth);
          const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, width]) => Number(width));
          expect(columns).toHaveLength(widths.length);
          expect(columns.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
        },
      ),
    );
  });

  it('keep rows whole, repeat a heading row and span columns', () => {
    const xml = tableXml(
      {
        type: 'table',
        widths: [1, 3],
        headingRow: true,
        keepNext: true,
        rows: [
          {
            cells: [
              { role: 'column-heading', runs: [] },
              { role: 'column-heading', runs: [] },
            ],
          },
          { cells: [{ role: 'group-heading', runs: [], span: 2 }] },
        ],
      },
      styles,
      8000,
    );
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml).toContain('<w:tcW w:w="8000" w:type="dxa"/><w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:pStyle w:val="id-group-heading"/><w:keepNext/>');
  });

  it('are followed by a paragraph, so that two stay two', () => {
    const table = { type: 'table', widths: [1], headingRow: false, rows: [] } as const;
    expect([...blocksXml([table, table], target)].join('')).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="id-after-table"\/><\/w:pPr><\/w:p><w:tbl>/u,
    );
  });
});

describe('appendices', () => {
  const block = { type: 'paragraph', role: 'appendix-label', runs: [{ text: 'Phụ lục' }] } as const;

  it('begin on a new page', () => {
    const xml = [...appendicesXml([{ landscape: false, blocks: [block] }], target)].join('');
    expect(xml).toContain('<w:pStyle w:val="id-appendix-label"/><w:pageBreakBefore/>');
    expect(xml).not.toContain('w:sectPr');
  });

  it('close the upright pages before a landscape one', () => {
    const xml = [...appendicesXml([{ landscape: true, blocks: [block] }], target)];
    expect(xml[0]).toBe('<w:p><w:pPr><w:pStyle w:val="id-break"/><w:sectPr/></w:pPr></w:p>');
    expect(xml.join('')).not.toContain('pageBreakBefore');
  });

  it('end with a paragraph even when there are none', () => {
    expect([...appendicesXml([], target)]).toEqual([
      '<w:p><w:pPr><w:pStyle w:val="id-break"/></w:pPr></w:p>',
    ]);
  });
});
