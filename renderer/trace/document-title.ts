import type { DocumentEntry } from '../../core/citations/document-entry';
import { citationWords } from '../../core/citations/format-citation';

/** The short name of a document: its symbol, or its kind with its title or subject. */
export function documentTitle({ kind, symbol, title, subject }: DocumentEntry): string {
  return symbol ?? [kind, title ?? subject ?? ''].join(' ').trim();
}

/** "Nghị quyết số 10-NQ/TW, ngày 10/02/2022 của Bộ Chính trị": all but the subject. */
export function documentHeading(document: DocumentEntry): string {
  return citationWords({ ...document, subject: null }, 'first');
}
