import { expect, it } from 'vitest';
import { abbreviationVariants } from '../../../core/organs/abbreviation-variants';

const variants = (words: string) =>
  abbreviationVariants(words.split(' ')).map((variant) => variant.join(' '));

it('writes abbreviations out and abbreviates what is written out, the given words first', () => {
  expect(variants('dang uy ubnd tinh')).toEqual(['dang uy ubnd tinh', 'dang uy uy ban nhan dan tinh']);
  expect(variants('uy ban nhan dan tinh')).toEqual(['uy ban nhan dan tinh', 'ubnd tinh']);
  expect(variants('so gd dt')).toContain('so giao duc va dao tao');
  expect(variants('so giao duc va dao tao')).toEqual(expect.arrayContaining(['so gd dt', 'so gddt']));
});

it('takes a common syllable for itself', () => {
  expect(variants('tu tuong')).toEqual(['tu tuong']);
});

it('stays few, however much could be abbreviated', () => {
  expect(variants('ubnd hdnd btv bch ubkt vp tw gddt khcn gtvt').length).toBeLessThanOrEqual(8);
});
