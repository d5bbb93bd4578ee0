import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/plan/settings';
import { readLabel } from '../../../renderer/editor/clipboard/labels';
import { createPlacer } from '../../../renderer/editor/clipboard/place-items';

describe('readLabel', () => {
  it.each([
    ['I- MỤC ĐÍCH', 'roman', 'MỤC ĐÍCH'],
    ['II. NỘI DUNG', 'roman', 'NỘI DUNG'],
    ['III-TỔ CHỨC', 'roman', 'TỔ CHỨC'],
    ['1. Mục đích', 'decimal', 'Mục đích'],
    ['12/ Việc', 'decimal', 'Việc'],
    ['2.1. Rà soát', 'path', 'Rà soát'],
    ['1.5 Tăng cường', 'path', 'Tăng cường'],
    ['a) đợt một', 'letter', 'đợt một'],
    ['đ) đợt năm', 'letter', 'đợt năm'],
    ['A. Phần', 'capital', 'Phần'],
    ['- Cơ quan', 'dash', 'Cơ quan'],
    ['– Cơ quan', 'dash', 'Cơ quan'],
    ['+ đợt', 'plus', 'đợt'],
    ['1.\tTab', 'decimal', 'Tab'],
    ['1.', 'decimal', ''],
  ])('%s', (line, kind, rest) => {
    const label = readLabel(line);
    expect(label?.kind).toBe(kind);
    expect(line.slice(label?.length)).toBe(rest);
  });

  it.each([
    '1.5 triệu đồng',
    '10/02/2022 là ngày',
    '2022 là năm',
    '1.000 đồng',
    '-5 độ',
    'Việc 1. abc',
    'Ivan',
    'a.b',
    '(a) một',
    '+84 123',
    'Ð',
    '',
  ])('finds none in “%s”', (line) => {
    expect(readLabel(line)).toBeUndefined();
  });
});

describe('createPlacer', () => {
  const place = (numbering: Settings['numbering'], below: number, labels: readonly string[]) => {
    const placer = createPlacer({ numbering, below });
    return labels.map((line) => {
      const label = readLabel(`${line} `);
      const at = label === undefined ? undefined : placer(label);
      return at === undefined ? '?' : `${at.depth}${at.marker === 'scheme' ? '' : at.marker}`;
    });
  };

  it('puts a label where the plan itself prints such labels', () => {
    expect(place(DEFAULT_SETTINGS.numbering, 0, ['I.', '1.', '1.1.', '-', '+', '1.2.', '2.', 'II-'])).toEqual(
      ['1', '2', '3', '4', '5', '3', '2', '1'],
    );
  });

  it('nests labels that the plan does not print by the order in which they come', () => {
    expect(place(DEFAULT_SETTINGS.numbering, 0, ['A.', '1.', 'a)', 'b)', '-', 'c)', 'B.', 'a)'])).toEqual([
      '1',
      '2',
      '3',
      '3',
      '4',
      '3',
      '1',
      '2',
    ]);
  });

  it('puts dashes right below the last number, whatever its depth', () => {
    expect(place(DEFAULT_SETTINGS.numbering, 0, ['1.', '-', '+', '-', 'I-', '-'])).toEqual([
      '2',
      '3dash',
      '4plus',
      '3dash',
      '1',
      '2dash',
    ]);
  });

  it('puts dashes without a number below the item that they go into', () => {
    expect(place(DEFAULT_SETTINGS.numbering, 3, ['-', '+', '-'])).toEqual(['4', '5', '4']);
  });

  it('follows another numbering', () => {
    const numbering: Settings['numbering'] = ['decimal', 'letter', 'dash', 'plus', 'plus', 'plus'];
    expect(place(numbering, 0, ['1.', 'a)', '-', '+', 'b)', '2.', '2.1.'])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '2',
      '1',
      '2',
    ]);
  });

  it('never goes past the last depth', () => {
    expect(place(DEFAULT_SETTINGS.numbering, 6, ['-', '+'])).toEqual(['6dash', '6']);
  });
});
