import { type MatchText, matchAt, originalWords } from '../vietnamese/match-text';
import { KIND_PATTERN } from './document-kinds';
import type { ReadAt } from './read-symbol';

const QUOTED = /\s*,?\s*"\s*(?:ve\s+)?([^"]{1,600}?)\s*"/uy;
const ABOUT = /\s*,?\s*(?:ve|v\/v:?)\s+(?!co\s+ban(?![a-z]))(?=\S)/uy;
/** "Chương trình … thực hiện Nghị quyết số …": carrying out another document is a subject too. */
const CARRYING_OUT = new RegExp(
  String.raw`\s*,?\s*(?=(?:trien\s+khai\s+)?(?:thuc\s+hien|trien\s+khai)\s+(?:cac\s+)?(?:${KIND_PATTERN})\s+(?:so\s*)?:?\s*\d)`,
  'uy',
);
const MAX_LENGTH = 600;

const ORGAN_HEADS = String.raw`ban|bo|so|uy\s+ban|ubnd|hdnd|hoi\s+dong|tinh\s+uy|thanh\s+uy|huyen\s+uy|dang\s+uy|thuong\s+truc|van\s+phong|chinh\s+phu|quoc\s+hoi|thu\s+tuong`;

/** Where a subject that is not in quotation marks can end. A capital is asked for where the text has any. */
const ENDS = new RegExp(
  [
    String.raw`\s*[.;:!?…](?=\s|$|")`,
    String.raw`\s*"`,
    String.raw`\n`,
    String.raw`\s+\((?=viet\s+tat|sau\s+day|goi\s+tat|goi\s+la|(?:${KIND_PATTERN})(?![a-z]))`,
    String.raw`\s*,\s*(?=nhu\s+sau|nham\s|cu\s+the|trong\s+do|dong\s+thoi|theo\s+do|gan\s+voi|gan\s+lien|phu\s+hop\s|tren\s+co\s+so|can\s+cu\s)`,
    String.raw`\s+nhu\s+sau(?![a-z])`,
    String.raw`\s*(?:,|\sva|\svoi)\s+(?=(?:cac\s+)?(?:${KIND_PATTERN})\s+(?:so\s*)?:?\s*\d)`,
  ].join('|'),
  'gu',
);
const ORGAN_CLAUSE = new RegExp(String.raw`\s*,\s*(?=(?:${ORGAN_HEADS})(?![a-z]))`, 'gu');

/** A subject without its "về", where its words begin, and where it ends with its quotation mark. */
export type WrittenSubject = ReadAt<string> & { readonly start: number };

/**
 * Reads the subject that follows an issuer: in quotation marks, after "về", or "thực hiện Nghị quyết số …". In
 * running text nothing marks its end: it goes to the end of the sentence, to a clause that begins with an
 * organ ("…, Ban Thường vụ Tỉnh ủy ban hành"), to the next document, or to words that go on about the purpose.
 */
export function readSubject(text: MatchText, at: number): WrittenSubject | null {
  const quoted = matchAt(QUOTED, text.folded, at);
  if (quoted !== null) {
    const inner = quoted[1] ?? '';
    const start = at + quoted[0].lastIndexOf(inner);
    const words = originalWords(text, start, start + inner.length);
    return { value: words, start, end: at + quoted[0].length };
  }
  const lead = matchAt(ABOUT, text.folded, at) ?? matchAt(CARRYING_OUT, text.folded, at);
  if (lead === null) return null;
  const start = at + lead[0].length;
  const end = subjectEnd(text, start);
  const words = originalWords(text, start, end);
  return words === '' ? null : { value: words, start, end };
}

function subjectEnd(text: MatchText, start: number): number {
  const rest = text.folded.slice(start, start + MAX_LENGTH);
  const shouted = !/\p{Ll}/u.test(text.text.slice(text.offsets[start], text.offsets[start + rest.length]));
  const ends = [...rest.matchAll(ENDS)].map((match) => match.index);
  const clauses = [...rest.matchAll(ORGAN_CLAUSE)]
    .filter((match) => shouted || beginsWithCapital(text, start + match.index + match[0].length))
    .map((match) => match.index);
  return start + Math.min(unopenedBracket(rest), ...ends.slice(0, 1), ...clauses.slice(0, 1));
}

/** Index of the first closing bracket that was not opened in the text, or its length. */
function unopenedBracket(text: string): number {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') open += 1;
    else if (text[index] === ')') open -= 1;
    if (open < 0) return index;
  }
  return text.trimEnd().length;
}

function beginsWithCapital({ text, offsets }: MatchText, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(offsets[at], (offsets[at] ?? 0) + 1).normalize('NFC'));
}
