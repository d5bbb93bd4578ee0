import { expect, it } from 'vitest';
import { litWords, soughtWords } from '../../../../renderer/app/palette/lit-words';

const lit = (text: string, query: string) =>
  litWords(text, soughtWords(query))?.map(({ start, end }) => text.slice(start, end)) ?? null;

it('lights the words whatever their marks, the last as far as it is typed', () => {
  expect(lit('Rà soát quy hoạch khoáng sản', 'khoang s')).toEqual(['soát', 'khoáng', 'sản']);
  expect(lit('Đảng uỷ, đảng viên', 'dang uy')).toEqual(['Đảng', 'uỷ', 'đảng']);
  expect(lit('Rà soát', 'soa')).toEqual(['soát']);
});

it('takes abbreviations for what they stand for', () => {
  expect(lit('Ủy ban nhân dân tỉnh', 'ubnd tinh')).toEqual(['Ủy', 'ban', 'nhân', 'dân', 'tỉnh']);
  expect(lit('UBND tỉnh', 'ủy ban nhân dân')).toEqual(['UBND']);
});

it('finds nothing where a word is missing or only begun in the middle', () => {
  expect(lit('Rà soát quy hoạch', 'ra soat dat')).toBeNull();
  expect(lit('Rà soát quy hoạch', 'quy ho ra')).toBeNull();
  expect(lit('Rà soát', 'oát')).toBeNull();
  expect(lit('Rà soát', '…')).toBeNull();
});
