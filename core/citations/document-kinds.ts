import { fold } from '../vietnamese/fold';

/** A kind of document and the code by which its symbols name it. */
export type DocumentKind = {
  /** As printed at the start of a citation. */
  readonly name: string;
  /** The code in its symbols: `NQ` in `10-NQ/TW`; null for kinds whose symbols name the organ only. */
  readonly code: string | null;
  /** Who issues it: the Party, the State, or both under the same name. */
  readonly side: 'party' | 'state' | 'both';
};

/**
 * The kinds that citations name. Party codes as the form lists them ("Number and symbol"); QĐ stands for
 * quyết định and quy định alike. State kinds as its own symbols spell them.
 */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  { name: 'Nghị quyết', code: 'NQ', side: 'both' },
  { name: 'Quyết định', code: 'QĐ', side: 'both' },
  { name: 'Quy định', code: 'QĐ', side: 'party' },
  { name: 'Chỉ thị', code: 'CT', side: 'both' },
  { name: 'Kết luận', code: 'KL', side: 'both' },
  { name: 'Quy chế', code: 'QC', side: 'both' },
  { name: 'Thông tri', code: 'TT', side: 'party' },
  { name: 'Hướng dẫn', code: 'HD', side: 'both' },
  { name: 'Thông báo', code: 'TB', side: 'both' },
  { name: 'Báo cáo', code: 'BC', side: 'both' },
  { name: 'Kế hoạch', code: 'KH', side: 'both' },
  { name: 'Chương trình', code: 'CTr', side: 'both' },
  { name: 'Chương trình hành động', code: 'CTr', side: 'both' },
  { name: 'Đề án', code: 'ĐA', side: 'both' },
  { name: 'Phương án', code: 'PA', side: 'both' },
  { name: 'Tờ trình', code: 'TTr', side: 'both' },
  { name: 'Công văn', code: 'CV', side: 'both' },
  { name: 'Biên bản', code: 'BB', side: 'both' },
  { name: 'Văn bản', code: null, side: 'state' },
  { name: 'Công điện', code: 'CĐ', side: 'state' },
  { name: 'Nghị định', code: 'NĐ', side: 'state' },
  { name: 'Thông tư', code: 'TT', side: 'state' },
  { name: 'Thông tư liên tịch', code: 'TTLT', side: 'state' },
  { name: 'Nghị quyết liên tịch', code: 'NQLT', side: 'state' },
  { name: 'Luật', code: null, side: 'state' },
  { name: 'Bộ luật', code: null, side: 'state' },
  { name: 'Pháp lệnh', code: null, side: 'state' },
  { name: 'Lệnh', code: null, side: 'state' },
];

const BY_FOLDED_NAME = new Map(DOCUMENT_KINDS.map((kind) => [fold(kind.name), kind]));

/** The kind of that name, whatever its case, marks and spacing. */
export function documentKind(name: string): DocumentKind | undefined {
  return BY_FOLDED_NAME.get(fold(name));
}

/** The kind that a symbol's code stands for; the first one listed where several share a code. */
export function kindOfCode(code: string): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((kind) => kind.code !== null && fold(kind.code) === fold(code));
}

/** Matches any kind's name in folded text, longer names first; spaces are any white space. */
export const KIND_PATTERN = [...BY_FOLDED_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', String.raw`\s+`))
  .join('|');
