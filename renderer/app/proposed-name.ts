import { fieldOf } from '../../core/plan/blocks';
import { defaultSymbol, paddedNumber } from '../../core/plan/document-symbol';
import type { Plan } from '../../core/plan/plan';
import { printContext, printedWords, singleBlock } from '../../core/plan/printed-words';
import { sentenceCase } from '../../core/vietnamese/case';

/** As many words as make a file's name that can still be read in a folder. */
const MAX_LENGTH = 110;

/**
 * A name for a file of this plan, from its kind, number and subject: `Kế hoạch 15-KH/TU thực hiện …`. The
 * main process takes out what file systems refuse.
 */
export function proposedName(plan: Plan): string {
  const context = printContext(plan);
  const title = singleBlock(plan.blocks, 'title');
  const letterhead = singleBlock(plan.blocks, 'letterhead');
  const words = (inlines: Parameters<typeof printedWords>[0]) =>
    printedWords(inlines, context).replace(/\s+/gu, ' ').trim();
  const number = words(fieldOf(letterhead, 'number').children);
  const symbol = words(fieldOf(letterhead, 'symbol').children) || (defaultSymbol(plan) ?? '');
  const parts = [
    sentenceCase(words(fieldOf(title, 'kind').children)),
    number === '' ? '' : [paddedNumber(number), symbol].filter((part) => part !== '').join('-'),
    words(fieldOf(title, 'subject').children),
  ];
  return cutAtWord(parts.filter((part) => part !== '').join(' '));
}

function cutAtWord(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const cut = name.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_LENGTH / 2)).replace(/[\s,;:.–-]+$/u, '');
}
