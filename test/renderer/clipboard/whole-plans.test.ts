import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import type { Block } from '../../../core/plan/blocks';
import { isText } from '../../../core/plan/inline';
import { printContext, printedWords } from '../../../core/plan/printed-words';
import { fromHtml } from '../../../renderer/editor/clipboard/from-html';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';

/**
 * The two real plans, exported as .docx, opened by LibreOffice and copied from there: every number is typed
 * text by then. The items that come back are those of the plan, at their depths and with their words.
 */
it.each(SEED_NAMES)('%s comes back from LibreOffice with its items', (name) => {
  const plan = seedPlan(name);
  const html = readFileSync(
    join(import.meta.dirname, `../../fixtures/clipboard/whole-plans/${name}.html`),
    'utf8',
  );
  const { content } = fromHtml(html, {
    ids: countingIds('n'),
    numbering: plan.settings.numbering,
    below: 0,
    typedLabels: 'several',
  }).value;
  if (content?.kind !== 'blocks') throw new Error('Nothing came of it');

  const context = printContext(plan);
  const items = (blocks: readonly Block[], words: (block: Block) => string) =>
    blocks.flatMap((block) =>
      block.type === 'item' && block.marker === 'scheme'
        ? [
            {
              depth: block.depth,
              text: folded(block.depth === 1 ? words(block).toUpperCase() : words(block)),
            },
          ]
        : [],
    );
  const own = items(plan.blocks, (block) =>
    block.type === 'item' ? printedWords(block.children, context) : '',
  );
  const pasted = items(content.blocks, (block) =>
    block.type === 'item' ? block.children.map((inline) => (isText(inline) ? inline.text : '')).join('') : '',
  );
  expect(own.length).toBeGreaterThan(8);
  expect(pasted.filter(({ text }) => !/^(?:Cơ quan|Thời gian)[^:]{0,30}:/u.test(text))).toEqual(own);
});

/** White space aside, and the mark that closes the plan on paper only. */
function folded(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[./]+$/u, '');
}
