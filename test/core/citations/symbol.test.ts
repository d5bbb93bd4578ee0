import { describe, expect, it } from 'vitest';
import { documentKind, kindOfCode } from '../../../core/citations/document-kinds';
import { canonicalSymbol, symbolKey, symbolParts } from '../../../core/citations/symbol';

describe('canonicalSymbol', () => {
  it.each([
    ['10-NQ/TW', '10-NQ/TW'],
    [' 29 – NQ / TW', '29-NQ/TW'],
    ['5-qd/tw', '5-QĐ/TW'],
    ['32-ctr/tu', '32-CTr/TU'],
    ['1658/qđ-ttg', '1658/QĐ-TTg'],
    ['998/SGDĐT- GDTrH&GDTX', '998/SGDĐT-GDTrH&GDTX'],
  ])('%s → %s', (written, kept) => {
    expect(canonicalSymbol(written)).toBe(kept);
    expect(canonicalSymbol(kept)).toBe(kept);
  });
});

describe('symbolKey', () => {
  it('is one for every spelling, and another for another number', () => {
    expect(symbolKey('09-NQ/TU')).toBe(symbolKey('9 - nq/tu'));
    expect(symbolKey('09-NQ/TU')).not.toBe(symbolKey('90-NQ/TU'));
    expect(symbolKey('35/NQ-TU')).not.toBe(symbolKey('35-NQ/TU'));
  });
});

describe('symbolParts', () => {
  it.each([
    ['10-NQ/TW', { number: '10', year: null, codes: ['NQ', 'TW'], kindCode: 'NQ' }],
    ['66.2/2025/NQ-CP', { number: '66.2', year: 2025, codes: ['NQ', 'CP'], kindCode: 'NQ' }],
    ['202/2025/QH15', { number: '202', year: 2025, codes: ['QH15'], kindCode: null }],
    ['42/2024', { number: '42', year: 2024, codes: [], kindCode: null }],
    ['NQ/TW', null],
  ])('%s', (symbol, parts) => {
    expect(symbolParts(symbol)).toEqual(parts);
  });
});

describe('document kinds', () => {
  it('are found by name, however it is spelled, and by code', () => {
    expect(documentKind('NGHI  QUYET')?.code).toBe('NQ');
    expect(kindOfCode('ctr')?.name).toBe('Chương trình');
    expect(documentKind('Nghị')).toBeUndefined();
  });
});
