import { documentKind } from '../../../core/citations/document-kinds';
import type { DocumentRecord } from '../../../core/citations/document-record';
import { roman } from '../../../core/plan/labels';
import { toIso } from '../../../core/schedule/calendar';
import type { Chance } from './chance';
import { ACTIONS, AIMS, FIELDS, MATTERS } from './word-bank';

const ISSUERS = [
  { kind: 'Nghị quyết', issuer: 'Bộ Chính trị', symbol: 'TW' },
  { kind: 'Kết luận', issuer: 'Bộ Chính trị', symbol: 'TW' },
  { kind: 'Chỉ thị', issuer: 'Ban Bí thư', symbol: 'TW' },
  { kind: 'Nghị quyết', issuer: 'Ban Chấp hành Trung ương Đảng', symbol: 'TW' },
  { kind: 'Nghị quyết', issuer: 'Tỉnh ủy', symbol: 'TU' },
  { kind: 'Chỉ thị', issuer: 'Ban Thường vụ Tỉnh ủy', symbol: 'TU' },
] as const;

const FIRST_YEAR = 2019;
const YEARS = 7;

/** The `index`-th document of a synthetic register: its symbol is its own, its points have one level below. */
export function syntheticDocument(index: number, by: Chance): DocumentRecord {
  const { kind, issuer, symbol } = by.pick(ISSUERS);
  const code = documentKind(kind)?.code ?? '';
  const id = `van-ban-${String(index + 1).padStart(5, '0')}`;
  const field = by.pick(FIELDS);
  const points: NonNullable<DocumentRecord['points']> = [];
  for (let group = 1; group <= 2 + by.number(2); group += 1) {
    const add = (label: string, depth: number, text: string) =>
      points.push({ id: `${id}-${points.length + 1}`, label, depth, text, origin: 'document' });
    add(roman(group), 1, `${by.pick(ACTIONS)} ${by.pick(MATTERS)}`);
    for (let point = 1; point <= 2 + by.number(4); point += 1)
      add(`${point}`, 2, `${by.pick(ACTIONS)} ${by.pick(MATTERS)} trong lĩnh vực ${field}, ${by.pick(AIMS)}`);
  }
  return {
    id,
    kind,
    symbol: `${String(index + 1).padStart(2, '0')}-${code}/${symbol}`,
    date: toIso(FIRST_YEAR + by.number(YEARS), 1 + by.number(12), 1 + by.number(28)),
    issuer,
    subject: `${by.pick(MATTERS)} trong lĩnh vực ${field}`,
    points,
  };
}
