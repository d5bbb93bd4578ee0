import { defaultSentence } from '../../../core/docx/default-sentence';
import { makeSlot } from '../../../core/editing/make-entities';
import type { AssignmentPart, Inline } from '../../../core/plan/inline';
import type { AssignmentData } from '../../../core/plan/printed-words';
import { partWords } from '../../../core/plan/printed-words';

const PARTS: readonly AssignmentPart[] = ['lead', 'coordinators', 'schedule', 'deliverable'];

/**
 * A sentence to begin with: the words of the documented pattern, with slots where it prints what the fields
 * hold, so that it follows them still.
 */
export function sentencePattern(data: AssignmentData): Inline[] {
  const sentence = defaultSentence(data);
  const inlines: Inline[] = [];
  let rest = sentence;
  for (const part of PARTS) {
    const words = partWords(data, part);
    const at = words === '' ? -1 : rest.toLocaleLowerCase('vi').indexOf(words.toLocaleLowerCase('vi'));
    if (at === -1) continue;
    inlines.push({ text: rest.slice(0, at) }, makeSlot(part));
    rest = rest.slice(at + words.length);
  }
  inlines.push({ text: rest });
  return inlines;
}
