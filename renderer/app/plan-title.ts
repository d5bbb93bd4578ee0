import { fieldOf } from '../../core/plan/blocks';
import type { Plan } from '../../core/plan/plan';
import { printContext, printedWords, singleBlock } from '../../core/plan/printed-words';
import { sentenceCase } from '../../core/vietnamese/case';

const titles = new WeakMap<object, string>();

/**
 * The plan's name on screens, on one line: "Kế hoạch thực hiện Nghị quyết số …"; `""` without a subject. Kept
 * with the title's block, which stays the same object while something else is edited.
 */
export function planTitle(plan: Plan): string {
  const title = singleBlock(plan.blocks, 'title');
  const known = titles.get(title);
  if (known !== undefined) return known;
  const context = printContext(plan);
  const words = (name: 'kind' | 'subject') =>
    printedWords(fieldOf(title, name).children, context).replace(/\s+/gu, ' ').trim();
  const subject = words('subject');
  const text = subject === '' ? '' : `${sentenceCase(words('kind'))} ${subject}`.trim();
  titles.set(title, text);
  return text;
}
