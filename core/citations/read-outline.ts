import type { Converted, Finding } from '../base/finding';
import { tidyWords } from '../vietnamese/match-text';
import { MAX_POINTS } from './outline-limits';
import { MAX_DEPTH } from './outline-tree';

/** A numbered entry of a pasted text, with its depth (1–6) in the text's own outline. */
export type OutlineEntry = { readonly label: string; readonly depth: number; readonly text: string };

/** How entries are numbered, by the look of their number. A path's depth is part of its style: 2.1 is not 2.1.1. */
const STYLES: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['part', /^((?:phần|chương|mục)\s+[IVXLC\d]+)(?:\s*[.:–-]?\s+|$)/iu],
  ['article', /^(điều\s+\d+)\s*[.:]\s+/iu],
  ['roman', /^([IVXLC]+)\s*[.)–—-]\s*(?=\S)/u],
  ['path', /^(\d+(?:\.\d+)+)(?:\s*[.)]\s+|\s+(?=\p{Lu}))/u],
  ['decimal', /^(\d{1,3})\s*(?:[.)]|[–—/-](?=\s))\s+/u],
  ['letter', /^([a-zđ])\s*(?:\)\s*|\.\s+)/u],
  ['dash', /^([-–—•])\s+/u],
  ['plus', /^(\+)\s+/u],
  ['star', /^(\*)\s+/u],
];

/** Marks that set an entry off but do not name it. */
const UNNAMED = new Set(['dash', 'plus', 'star']);

/**
 * Reads the outline of a document from its pasted text, one entry a numbered line: a style of numbering that
 * is new stands a level below the last entry, one that was seen stands where it stood. Lines without a number
 * go on the entry above; those before the first number are entries of their own. Never drops a word; findings
 * say what is doubtful: no numbering at all, or more entries than one document has.
 */
export function readOutline(text: string): Converted<readonly OutlineEntry[]> {
  const entries: { label: string; depth: number; text: string }[] = [];
  const levels: string[] = [];
  let numbered = 0;
  for (const line of text.split(/\r\n?|\n/u)) {
    const words = tidyWords(line);
    if (words === '') continue;
    const marker = markerOf(words);
    const last = entries.at(-1);
    if (marker === null) {
      if (last === undefined || numbered === 0) entries.push({ label: '', depth: 1, text: words });
      else last.text = last.text === '' ? words : `${last.text} ${words}`;
      continue;
    }
    numbered += 1;
    const known = levels.indexOf(marker.style);
    levels.length = known === -1 ? levels.length : known + 1;
    if (known === -1) levels.push(marker.style);
    entries.push({ label: marker.label, depth: Math.min(levels.length, MAX_DEPTH), text: marker.rest });
  }
  // A heading whose words stand on no line of its own is its number alone.
  const value = entries.map((entry) => (entry.text === '' ? { ...entry, text: entry.label } : entry));
  return { value, findings: outlineFindings(value.length, numbered) };
}

function markerOf(words: string): { style: string; label: string; rest: string } | null {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(words);
    const label = match?.[1];
    if (match === null || label === undefined) continue;
    const of = style === 'path' ? `path-${label.split('.').length}` : style;
    return { style: of, label: UNNAMED.has(style) ? '' : label, rest: words.slice(match[0].length) };
  }
  return null;
}

function outlineFindings(entries: number, numbered: number): Finding[] {
  const findings: Finding[] = [];
  if (entries > 0 && numbered === 0)
    findings.push({
      rule: 'outline/no-numbering',
      severity: 'warning',
      message:
        'Không nhận ra số thứ tự nào: mỗi dòng thành một điểm. Hãy kiểm tra và sửa lại cấp của từng điểm.',
    });
  if (entries > MAX_POINTS)
    findings.push({
      rule: 'outline/too-many-entries',
      severity: 'warning',
      message: `Văn bản dán vào có ${entries} mục, nhiều hơn một văn bản thường có (${MAX_POINTS}). Hãy kiểm tra lại trước khi lưu.`,
    });
  return findings;
}
