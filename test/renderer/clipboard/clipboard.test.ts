import { Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import { setAssignmentSettings } from '../../../core/editing/commands/settings';
import { planOf } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { checkPlan } from '../../../core/plan/parse-plan';
import { copySelection, pasteInto, type ReadClipboard } from '../../../renderer/editor/clipboard/clipboard';
import { FRAGMENT_MIME } from '../../../renderer/editor/clipboard/fragment-format';
import { editorOf, notationOf } from '../../core/editing/notation';

const SOURCE = `
  # Mục đích
  # Nhiệm vụ
  ## ⟦Rà soát {bcs}
  ¶ Đoạn **đậm** <&"
  @ {bcs} | {btg}{vptu} | {schedule} | Báo cáo | <lead> chủ trì.
  ## Hai⟧ ba
`;

function clipboard(content: Partial<Record<Parameters<ReadClipboard>[0], string>>): ReadClipboard {
  return (type) => content[type] ?? '';
}

function copied(editor: PlanEditor) {
  const content = copySelection(editor);
  if (content === undefined) throw new Error('Nothing was copied');
  return content;
}

describe('copying out', () => {
  it('keeps numbers and printed assignments as text', () => {
    expect(copied(editorOf(SOURCE))['text/plain']).toBe(
      [
        '1. Rà soát Ban cán sự đảng',
        'Đoạn đậm <&"',
        '- Cơ quan chủ trì thực hiện: Ban cán sự đảng',
        '- Cơ quan phối hợp: Ban Tuyên giáo, Văn phòng Tỉnh ủy.',
        '- Thời gian thực hiện: thường xuyên.',
        '- Sản phẩm: Báo cáo.',
        '2. Hai',
      ].join('\n'),
    );
  });

  it('prints assignments in place even where the plan prints them in an annex', () => {
    const editor = editorOf(SOURCE);
    setAssignmentSettings(editor, { print: 'annex' });
    expect(copied(editor)['text/plain']).toContain('- Sản phẩm: Báo cáo.');
    setAssignmentSettings(editor, { print: 'sentence' });
    expect(copied(editor)['text/plain']).toContain('* Ban cán sự đảng chủ trì.');
  });

  it('leaves out the number of an item that was selected from its middle', () => {
    const text = copied(editorOf('# Mục ⟦đích\n# Nhiệm⟧ vụ'))['text/plain'];
    expect(text).toBe('đích\nII- NHIỆM');
  });

  it('escapes what HTML would read as its own', () => {
    const html = copied(editorOf(SOURCE))['text/html'];
    expect(html).toContain('Đoạn <b>đậm</b> &lt;&amp;&quot;');
    expect(html).not.toContain('<&');
  });

  it('copies words of one line as words', () => {
    const content = copied(editorOf('# Mục ⟦**đích** {bcs}⟧ x'));
    expect(content['text/plain']).toBe('đích Ban cán sự đảng');
    expect(content['text/html']).toContain('<b>đích</b> Ban cán sự đảng');
  });

  it('copies a table as Excel reads it', () => {
    expect(copied(editorOf('¶ ⟦x\n|= a | b\n|| c | d\n¶ y⟧'))['text/plain']).toBe('x\na\tb\nc\td\ny');
  });

  it('copies an appendix with its label', () => {
    expect(copied(editorOf('# ⟦A\n! Biểu\n¶ y⟧'))['text/plain']).toBe('I- A\nPhụ lục\nBiểu\ny');
  });

  it('copies nothing from a caret', () => {
    expect(copySelection(editorOf('# A‸'))).toBeUndefined();
  });
});

describe('pasting', () => {
  it('carries the structure between plans, with what it refers to and with ids of its own', () => {
    const target = editorOf('# Đã có\n¶ ‸');
    target.references = { organs: [], documents: [] };
    const found = pasteInto(target, clipboard(copied(editorOf(SOURCE))));
    expect(found).toEqual([]);
    expect(notationOf(target)).toBe(
      [
        '# Đã có',
        '## Rà soát {bcs}',
        '¶ Đoạn **đậm** <&"',
        '@ {bcs} | {btg}{vptu} | {schedule} | Báo cáo | <lead> chủ trì.',
        '## Hai‸',
      ].join('\n'),
    );
    expect(target.references.organs.map(({ id }) => id)).toEqual(['bcs', 'btg', 'vptu']);
    expect(checkPlan(planOf(target))).toMatchObject({ ok: true });
  });

  it('finds the structure in HTML that came back without the own format', () => {
    const target = editorOf('¶ ‸');
    pasteInto(target, clipboard({ 'text/html': copied(editorOf(SOURCE))['text/html'] }));
    expect(notationOf(target)).toContain('@ {bcs} | {btg}{vptu}');
  });

  it('does not trust a fragment that the schema refuses, and reads its HTML instead', () => {
    const content = copied(editorOf(SOURCE));
    const forged = content[FRAGMENT_MIME].replace('"depth":2', '"depth":99');
    const html = content['text/html'].replace('&quot;depth&quot;:2', '&quot;depth&quot;:99');
    const target = editorOf('¶ ‸');
    pasteInto(target, clipboard({ [FRAGMENT_MIME]: forged, 'text/html': html }));
    expect(notationOf(target)).toContain('###- Cơ quan phối hợp: //Ban Tuyên giáo');
    expect(notationOf(target)).not.toContain('@');
    expect(checkPlan(planOf(target))).toMatchObject({ ok: true });
  });

  it.each([
    [
      'a block outside the body',
      (text: string) => text.replaceAll('"type":"paragraph"', '"type":"signature"'),
    ],
    [
      'an organ that it does not carry',
      (text: string) => text.replace('"organs":[{"id":"bcs"', '"organs":[{"id":"zzz"'),
    ],
    ['something cut short', (text: string) => text.slice(0, -20)],
    ['an unknown key', (text: string) => text.replace('{"content"', '{"evil":1,"content"')],
  ])('refuses %s', (_name, forge) => {
    const target = editorOf('¶ ‸');
    const text = copied(editorOf(SOURCE))[FRAGMENT_MIME];
    expect(forge(text)).not.toBe(text);
    expect(pasteInto(target, clipboard({ [FRAGMENT_MIME]: forge(text) }))).toBeUndefined();
    expect(notationOf(target)).toBe('¶ ‸');
  });

  it('is one undo step', () => {
    const editor = withHistory(editorOf('# A‸\n@ a'));
    const before = planOf(editor);
    const html = '<p>I. Một</p><p>1. Hai</p><table><tr><td>x</td></tr></table>';
    pasteInto(editor, clipboard({ 'text/html': html }));
    expect(notationOf(editor)).toBe('# A\n@ a\n# Một\n## Hai\n|| x‸');
    expect(editor.history.undos.length).toBe(1);
    editor.undo();
    expect(planOf(editor)).toEqual(before);
  });

  it('goes on in the line with a single line, label and all, but makes an item of an empty block', () => {
    const inLine = editorOf('¶ theo mục ‸');
    pasteInto(inLine, clipboard({ 'text/html': '<p>1. của Kế hoạch</p>' }));
    expect(notationOf(inLine)).toBe('¶ theo mục 1. của Kế hoạch‸');
    const empty = editorOf('¶ ‸');
    pasteInto(empty, clipboard({ 'text/html': '<p>1. của Kế hoạch</p>' }));
    expect(notationOf(empty)).toBe('## của Kế hoạch‸');
  });

  it('keeps the space at the edges of a piece of a line', () => {
    const editor = editorOf('¶ a‸b');
    pasteInto(
      editor,
      clipboard({
        'text/html': '<html><body>\n<!--StartFragment--><span> và </span><!--EndFragment-->\n</body></html>',
      }),
    );
    expect(notationOf(editor)).toBe('¶ a và ‸b');
  });

  it('stands dashes below the item that they are pasted into', () => {
    const editor = editorOf('## Việc\n¶ ‸');
    pasteInto(editor, clipboard({ 'text/plain': '- một\n- hai\n+ ba' }));
    expect(notationOf(editor)).toBe('## Việc\n###- một\n###- hai\n####+ ba‸');
  });

  it('reads plain text: lines, numbers, tables of Excel', () => {
    const lines = editorOf('¶ ‸');
    pasteInto(lines, clipboard({ 'text/plain': 'I. MỘT\r\n\r\n1.\tHai\r\nba\r\n' }));
    expect(notationOf(lines)).toBe('# MỘT\n## Hai\n¶ ba‸');
    const table = editorOf('¶ ‸');
    pasteInto(table, clipboard({ 'text/plain': 'a\tb\r\nc\t\r\n' }));
    expect(notationOf(table)).toBe('|| a | b\n|| c | ‸');
  });

  it('puts many lines into one field, one recipient each into the list', () => {
    const field = editorOf('%title KẾ HOẠCH |  | ‸');
    pasteInto(field, clipboard({ 'text/html': '<p>thực hiện</p><p>Nghị quyết</p>' }));
    expect(notationOf(field)).toBe('%title KẾ HOẠCH |  | thực hiện Nghị quyết‸');
    const list = editorOf('¶ x\n> ‸\n>. Lưu');
    pasteInto(list, clipboard({ 'text/plain': 'Ban Bí thư\nBộ Chính trị' }));
    expect(notationOf(list)).toBe('¶ x\n> Ban Bí thư\n> Bộ Chính trị‸\n>. Lưu');
  });

  it('replaces what is selected', () => {
    const editor = editorOf('# A⟦b\n# C⟧d');
    pasteInto(editor, clipboard({ 'text/plain': 'x' }));
    expect(notationOf(editor)).toBe('# Ax‸d');
  });

  it('tells what was left out even when nothing else came', () => {
    const editor = editorOf('¶ ‸');
    const findings = pasteInto(editor, clipboard({ 'text/html': '<img src="file:///x.png">' }));
    expect(findings?.map(({ rule }) => rule)).toEqual(['paste/image']);
    expect(notationOf(editor)).toBe('¶ ‸');
  });

  it('does nothing with an empty clipboard or without a caret', () => {
    const editor = editorOf('¶ ‸');
    expect(pasteInto(editor, clipboard({}))).toBeUndefined();
    Transforms.deselect(editor);
    expect(pasteInto(editor, clipboard({ 'text/plain': 'x' }))).toBeUndefined();
    expect(Editor.string(editor, [])).toBe('');
  });
});
