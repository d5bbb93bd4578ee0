import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import { checkPlan } from '../../../core/plan/parse-plan';
import { DEFAULT_SETTINGS } from '../../../core/plan/settings';
import { fromHtml } from '../../../renderer/editor/clipboard/from-html';
import { notationOf, planFrom } from '../../core/editing/notation';

/**
 * What other programs put on the clipboard, and what becomes of it. `word-*` follow Word's output tag by tag
 * (conditional comments, `mso-list`, `o:p`); `libreoffice-*` were written by LibreOffice itself.
 */
const ROOT = join(import.meta.dirname, '../../fixtures/clipboard');
const names = readdirSync(ROOT).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

describe('clipboard HTML', () => {
  it.each(names)('%s', (name) => {
    const [blocks = '', findings = ''] = readFileSync(join(ROOT, `${name}.txt`), 'utf8').split(
      '--- findings\n',
    );
    const ids = countingIds('n');
    const pasted = fromHtml(readFileSync(join(ROOT, `${name}.html`), 'utf8'), {
      ids,
      numbering: DEFAULT_SETTINGS.numbering,
      below: 0,
      typedLabels: 'several',
    });
    const { content } = pasted.value;
    if (content?.kind !== 'blocks') throw new Error('Nothing came of it');
    const plan = planFrom('¶ x');
    const editor = createPlanEditor(
      { ...plan, blocks: [...plan.blocks.slice(0, 2), ...content.blocks, ...plan.blocks.slice(3)] },
      { ids },
    );

    expect(notationOf(editor)).toBe(blocks.trim());
    expect(pasted.findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n')).toBe(
      findings.trim(),
    );
    expect(checkPlan(planOf(editor))).toMatchObject({ ok: true });
  });
});
