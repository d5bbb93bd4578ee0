import fc from 'fast-check';
import { Editor, type Operation, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { describe, expect, it, vi } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { addOrgan } from '../../../core/editing/commands/assignment';
import { insertOrgan } from '../../../core/editing/commands/entities';
import { setLetterhead } from '../../../core/editing/commands/fields';
import { setRules, setSettings } from '../../../core/editing/commands/settings';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import { setReferences } from '../../../core/editing/references';
import type { Block } from '../../../core/plan/blocks';
import { checkPlan } from '../../../core/plan/parse-plan';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';
import { arbitraryPlan } from './arbitrary-plan';
import { editorOf, notationOf, ORGANS } from './notation';

describe('createPlanEditor', () => {
  it.each(SEED_NAMES)('opens and gives back %s as it is', (name) => {
    const plan = seedPlan(name);
    const editor = createPlanEditor(plan, { ids: countingIds('n') });
    expect(planOf(editor)).toEqual(plan);
    Editor.normalize(editor, { force: true });
    expect(planOf(editor)).toEqual(plan);
  });

  it('opens any sound plan as the normalizers would have it', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const frozen = structuredClone(plan);
        const editor = createPlanEditor(plan, { ids: countingIds('n') });
        const opened = editor.children;
        Editor.normalize(editor, { force: true });
        expect(editor.children).toBe(opened);
        expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
        expect(plan).toEqual(frozen);
      }),
    );
  });

  it('gives plans that later edits leave alone', () => {
    const editor = editorOf('¶ a‸');
    const before = planOf(editor);
    Editor.insertText(editor, 'b');
    setRules(editor, 'hd-36');
    expect(before.rules).toBe('auto');
    expect(before.blocks.find(({ type }) => type === 'paragraph')?.children).toEqual([{ text: 'a' }]);
  });
});

describe('properties of the root', () => {
  it('are undone and redone in one line with the text', () => {
    const editor = withHistory(editorOf('¶ a‸'));
    const tick = () => {
      editor.operations = [];
    };
    Editor.insertText(editor, 'b');
    tick();
    setSettings(editor, { closingMark: './.' });
    tick();
    Editor.insertText(editor, 'c');
    tick();
    setRules(editor, 'hd-05');
    tick();
    editor.undo();
    expect([editor.rules, editor.settings.closingMark, notationOf(editor)]).toEqual([
      'auto',
      './.',
      '¶ abc‸',
    ]);
    editor.undo();
    editor.undo();
    expect([editor.settings.closingMark, notationOf(editor)]).toEqual(['.', '¶ ab‸']);
    editor.redo();
    expect(editor.settings.closingMark).toBe('./.');
  });

  it('tell of their change once a tick', async () => {
    const editor = withHistory(editorOf('¶ a‸'));
    const seen: Operation['type'][][] = [];
    editor.onChange = () => void seen.push(editor.operations.map(({ type }) => type));
    setSettings(editor, { twoSided: true });
    setRules(editor, 'hd-36');
    await Promise.resolve();
    await Promise.resolve();
    expect(seen).toEqual([['set_node', 'set_node']]);
    Editor.insertText(editor, 'b');
    setRules(editor, 'hd-05');
    await Promise.resolve();
    await Promise.resolve();
    expect(seen.filter((types) => types.length > 0)).toEqual([
      ['set_node', 'set_node'],
      ['insert_text', 'set_node'],
    ]);
    expect(editor.operations).toEqual([]);
  });

  it('make no step when nothing differs', () => {
    const editor = withHistory(editorOf('¶ a'));
    setSettings(editor, { twoSided: false });
    setRules(editor, 'auto');
    setLetterhead(editor, { urgency: null });
    expect(editor.history.undos).toEqual([]);
  });

  it('take a new organ in the same step as its first mention', () => {
    const editor = withHistory(editorOf('# A\n¶ a‸\n@'));
    insertOrgan(editor, { id: 'moi', name: 'Cơ quan mới' });
    expect(editor.references.organs.map(({ id }) => id)).toEqual([...ORGANS.map(({ id }) => id), 'moi']);
    editor.undo();
    expect(editor.references.organs).toEqual(ORGANS);
    const task = (editor.children as Block[]).find(({ type }) => type === 'assignment');
    addOrgan(editor, task?.id ?? '', 'lead', { id: 'khac', name: 'Cơ quan khác' });
    expect(editor.references.organs.at(-1)?.id).toBe('khac');
    editor.undo();
    expect(editor.references.organs).toEqual(ORGANS);
  });

  it('keep every organ that the plan names', () => {
    const onRefused = vi.fn();
    const plan = planOf(editorOf('¶ {bcs}'));
    const editor = createPlanEditor(plan, { ids: countingIds('n'), onRefused });
    expect(setReferences(editor, { organs: ORGANS.slice(1), documents: [] })).toBe(false);
    expect(onRefused).toHaveBeenCalledWith(expect.objectContaining({ rule: 'editing/organ-in-use' }));
    const renamed = [{ id: 'bcs', name: 'Tên đã sửa' }];
    expect(setReferences(editor, { organs: renamed, documents: [] })).toBe(true);
    expect(editor.references.organs).toEqual(renamed);
  });
});

describe('letterhead marks', () => {
  it('are set and taken away, an unknown issuer refused', () => {
    const editor = editorOf('¶ a');
    const letterhead = () => (editor.children as Block[])[0];
    setLetterhead(editor, { urgency: 'KHẨN', draft: 2, issuer: 'bcs' });
    expect(letterhead()).toMatchObject({ urgency: 'KHẨN', draft: 2, issuer: 'bcs' });
    setLetterhead(editor, { urgency: null, draft: null });
    expect(letterhead()).not.toHaveProperty('urgency');
    expect(setLetterhead(editor, { issuer: 'la' })).toBe(false);
    expect(letterhead()).toMatchObject({ issuer: 'bcs' });
  });
});

describe('normalizers', () => {
  const text = (editor: ReturnType<typeof editorOf>) => notationOf(editor);

  it('give a field back that raw operations took, and keep words of a doubled one', () => {
    const editor = editorOf('%title KẾ HOẠCH | a | b');
    Transforms.removeNodes(editor, { at: [1, 1] });
    expect(text(editor)).toBe('%title KẾ HOẠCH |  | b');
    Transforms.splitNodes(editor, {
      at: { path: [1, 2, 0], offset: 0 },
      match: (node) => 'name' in node,
      always: true,
    });
    expect(text(editor)).toBe('%title KẾ HOẠCH |  | b');
  });

  it('put single blocks back in their order and demote a second one to paragraphs', () => {
    const editor = editorOf('%title KẾ HOẠCH | a | b\n¶ x\n> y\n%signature z');
    const [, title] = editor.children;
    Transforms.moveNodes(editor, { at: [1], to: [3] });
    if (title !== undefined) Transforms.insertNodes(editor, { ...title }, { at: [2] });
    expect(text(editor)).toBe('%title KẾ HOẠCH | a | b\n¶ KẾ HOẠCH\n¶ a\n¶ b\n¶ x\n> y\n%signature z');
  });

  it('make an empty plan whole', () => {
    const editor = editorOf('¶ x');
    for (let index = editor.children.length - 1; index >= 0; index -= 1)
      Transforms.removeNodes(editor, { at: [index] });
    expect((editor.children as Block[]).map(({ type }) => type)).toEqual([
      'letterhead',
      'title',
      'recipients',
      'signature',
    ]);
    expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
  });

  it('never drop a filled assignment that lost its item', () => {
    const editor = editorOf('# A\n@ a\n# B\n@ b');
    Transforms.removeNodes(editor, { at: [4] });
    expect(text(editor)).toBe('# A\n@ a\n#\n@ b');
  });

  it('square a table and keep its widths true', () => {
    const editor = editorOf('|= a | b\n|| c | d');
    Transforms.setNodes(editor, { widths: [1, 2] }, { at: [2] });
    Transforms.removeNodes(editor, { at: [2, 0, 1] });
    expect(text(editor)).toBe('|= a |\n|| c | d');
    expect((editor.children as Block[])[2]).toMatchObject({ widths: [1, 2] });
    Transforms.insertNodes(editor, { type: 'cell', children: [{ text: 'e' }] }, { at: [2, 1, 2] });
    expect((editor.children as Block[])[2]).not.toHaveProperty('widths');
  });

  it('compose letters that a keyboard sends in parts, and leave the caret behind them', () => {
    const editor = editorOf('¶ Vi‸t');
    Editor.insertText(editor, 'e\u0302');
    Editor.insertText(editor, '\u0323');
    expect(text(editor)).toBe('¶ Việ‸t');
    expect(Editor.string(editor, [2])).toBe('Việt'.normalize('NFC'));
  });

  it('refuse characters that no file can hold', () => {
    const editor = editorOf('¶ a‸');
    Editor.insertText(editor, '\u0000\uFFFE\uD800b\r\n');
    expect(Editor.string(editor, [2])).toBe('ab\n');
  });

  it('take a slot only where a sentence is', () => {
    const editor = editorOf('¶ a‸');
    Transforms.insertNodes(editor, { type: 'slot', part: 'lead', children: [{ text: '' }] });
    expect(Editor.string(editor, [2])).toBe('a');
    expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
  });
});
