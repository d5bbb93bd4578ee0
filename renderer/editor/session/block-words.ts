import type { Block } from '../../../core/plan/blocks';
import { type PrintContext, printedWords } from '../../../core/plan/printed-words';
import { inlineRuns } from '../../../core/plan/walk';

/** Blocks never change in place: their words hold as long as they and the references do. */
const known = new WeakMap<PrintContext, WeakMap<Block, string>>();

/** The words of a block as printed, without label; fields and cells apart by a space. */
export function blockWords(block: Block, context: PrintContext): string {
  const words = known.get(context) ?? new WeakMap<Block, string>();
  known.set(context, words);
  const found = words.get(block);
  if (found !== undefined) return found;
  const text = inlineRuns(block)
    .map(({ inlines }) => printedWords(inlines, context).trim())
    .filter((part) => part !== '')
    .join(' ');
  words.set(block, text);
  return text;
}
