import { describe, expect, it } from 'vitest';
import type { DocxView } from '../../../core/docx/docx-view';
import { plainText } from '../../../core/docx/plain-text';
import { docxView } from '../../../core/docx/view';
import { foldSpace, seedPaper } from '../../helpers/seed-paper';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';

/** The scans have neither letterhead nor the dashes under the title. */
function withoutLetterhead(view: DocxView): string {
  const text = plainText(view);
  const title = text.indexOf(`\n\n${view.title.kind}\n`);
  expect(title).toBeGreaterThan(0);
  return foldSpace(text.slice(title).replace('\n-----\n', '\n'));
}

function italicsOf(view: DocxView): string[] {
  return view.body.flatMap((block) => {
    if (block.type === 'table') return [];
    const marked = block.runs.map(({ text, italic }) => (italic === true ? text : '\n')).join('');
    return marked
      .split(/\n+/u)
      .map(foldSpace)
      .filter((words) => words !== '');
  });
}

describe.each(SEED_NAMES)('seed %s, printed in its own way', (name) => {
  const { value, findings } = docxView(seedPlan(name));

  it('says what the scan says, word for word', () => {
    expect(withoutLetterhead(value)).toBe(seedPaper(name).text);
    expect(findings).toEqual([]);
  });

  it('has the same words in italics', () => {
    expect(italicsOf(value)).toEqual(seedPaper(name).italics);
  });
});
