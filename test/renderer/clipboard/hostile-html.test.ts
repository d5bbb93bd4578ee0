import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../core/editing/plan-editor';
import { checkPlan } from '../../../core/plan/parse-plan';
import { pasteInto } from '../../../renderer/editor/clipboard/clipboard';
import { MAX_CLIPBOARD_LENGTH } from '../../../renderer/editor/clipboard/limits';
import { editorOf, notationOf } from '../../core/editing/notation';

function paste(html: string, text = '') {
  const editor = editorOf('# Đã có\n¶ ‸\n@ x');
  const given: Readonly<Record<string, string>> = { 'text/html': html, 'text/plain': text };
  const findings = pasteInto(editor, (type) => given[type] ?? '');
  return { editor, findings: (findings ?? []).map(({ rule }) => rule), text: notationOf(editor) };
}

describe('hostile HTML', () => {
  it.each([
    ['unclosed', '<div>'.repeat(5000)],
    ['closed', `${'<b>'.repeat(5000)}x${'</b>'.repeat(5000)}`],
    ['tables', '<table><tr><td>'.repeat(5000)],
    ['of unknown tags', '<x>'.repeat(100_000)],
  ])('nested too deep is refused at once, and the plain text pasted: %s', (_name, html) => {
    const started = performance.now();
    const { findings, text } = paste(html, 'chữ thường');
    expect(findings).toEqual(['paste/too-deep']);
    expect(text).toContain('chữ thường');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('too long is refused, and the plain text pasted', () => {
    const { findings, text } = paste(`<p>${'x'.repeat(MAX_CLIPBOARD_LENGTH)}</p>`, 'chữ thường');
    expect(findings).toEqual(['paste/too-large']);
    expect(text).toContain('chữ thường');
  });

  it('never becomes more than words', () => {
    const { text } = paste(
      '<script>alert(1)</script><p onmouseover="x()">a<svg onload="y()"><text>t</text></svg></p><style>p{}</style><a href="javascript:z()">b</a>',
    );
    expect(text).toContain('¶ a\n¶ b');
    expect(text).not.toMatch(/alert|javascript|onload/u);
  });

  it('with huge spans makes no huge table', () => {
    const { editor, findings } = paste(
      '<table><tr><td colspan=99999 rowspan=99999>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    );
    expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
    expect(findings).toContain('paste/extra-columns');
  });

  it('gives a sound plan whatever it is', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'i',
      'u',
      'span',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'br',
      'h1',
      'img',
      'pre',
      'a',
      'del',
      'o:p',
      '!--',
      'xml',
    );
    const style = fc.constantFrom(
      '',
      ' style="mso-list:l0 level2 lfo1"',
      ' style="mso-list:Ignore"',
      ' style="font-weight:bold"',
      ' colspan=3',
      ' rowspan=2',
      ' type=I',
      ' width=3',
    );
    const words = fc.constantFrom(
      'I. Một',
      '1.1. Hai',
      '- ba',
      ' ',
      '&nbsp;',
      'e\u0302\u0301',
      '\u0000\uD800\uFFFF',
      '😀',
      '·',
      'x\n\ty',
      '<',
      '&amp;lt;',
    );
    const piece = fc.oneof(
      fc.tuple(tag, style).map(([name, attributes]) => `<${name}${attributes}>`),
      tag.map((name) => `</${name}>`),
      words,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { editor } = paste(pieces.join(''), 'x');
        const checked = checkPlan(planOf(editor));
        expect(checked.ok ? [] : checked.failure).toEqual([]);
        const items = planOf(editor).blocks.map(({ type }) => type);
        expect(items.indexOf('assignment')).toBeGreaterThan(items.indexOf('item'));
      }),
      { numRuns: 500 },
    );
  });
});
