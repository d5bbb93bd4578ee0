import { fold } from '../vietnamese/fold';
import type { DocumentEntry } from './document-entry';
import { symbolKey } from './symbol';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bbtv\b/gu, 'ban thuong vu'],
  [/\bbch\b/gu, 'ban chap hanh'],
  [/\btw\b/gu, 'trung uong'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\bubmttq\b/gu, 'uy ban mat tran to quoc'],
  [/\bgd&?dt\b/gu, 'giao duc va dao tao'],
  [/\btn&?mt\b/gu, 'tai nguyen va moi truong'],
  [/\bnn&?mt\b/gu, 'nong nghiep va moi truong'],
  [/\bnn&?ptnt\b/gu, 'nong nghiep va phat trien nong thon'],
  [/\bkh[&-]?dt\b/gu, 'ke hoach va dau tu'],
  [/\btp\b/gu, 'thanh pho'],
];

/**
 * Equal for every usual spelling of one issuer: case, marks, abbreviations, the congress term after it and the
 * post of a head that signs for it ("Bộ trưởng Bộ Công Thương") do not count.
 */
export function issuerKey(issuer: string): string {
  const plain = fold(issuer)
    .replace(/[,.]/gu, ' ')
    .replace(/\(?khoa [ivxlc]+\)?$/u, '');
  return ABBREVIATIONS.reduce((words, [short, long]) => words.replace(short, long), plain)
    .replace(/^(?:bo truong(?= bo )|giam doc(?= so )|chu tich(?= uy ban ))/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True when one name may stand for the other: equal, or the shorter begins the longer ("Ban Bí thư"). */
export function sameIssuer(a: string, b: string): boolean {
  const [first, second] = [issuerKey(a), issuerKey(b)];
  return first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `);
}

/**
 * What makes a document one and the same in a register: symbol, date and issuer; for one without a symbol its
 * kind and title, or its subject. Equal keys are the same document.
 */
export function documentKey(entry: Omit<DocumentEntry, 'id'>): string {
  const name =
    entry.symbol === null
      ? fold(`${entry.kind} ${entry.title ?? entry.subject ?? ''} ${entry.year ?? ''}`)
      : symbolKey(entry.symbol);
  return [name, entry.date ?? '', entry.issuer === null ? '' : issuerKey(entry.issuer)].join('|');
}
