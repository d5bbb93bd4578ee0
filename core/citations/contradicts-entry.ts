import { fold } from '../vietnamese/fold';
import type { DocumentEntry } from './document-entry';
import { matchCitation } from './match-citation';
import { parseCitations } from './parse-citation';

/**
 * True when words that cite a document say otherwise than its entry: another number, kind, date, issuer or
 * subject. Less than the entry says is no contradiction, nor is another spelling.
 */
export function contradictsEntry(words: string, entry: DocumentEntry): boolean {
  const [citation] = parseCitations(words).value;
  if (citation === undefined) return false;
  const [match] = matchCitation(citation, [entry]);
  if (match === undefined || match.differs.length > 0) return true;
  if (citation.subject === null || entry.subject === null) return false;
  const [said, known] = [fold(citation.subject), fold(entry.subject)];
  return !said.startsWith(known) && !known.startsWith(said);
}
