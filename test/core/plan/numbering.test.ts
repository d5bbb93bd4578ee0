import { describe, expect, it } from 'vitest';
import type { Block, ItemMarker } from '../../../core/plan/blocks';
import { letter, roman } from '../../../core/plan/labels';
import { numberBlocks } from '../../../core/plan/numbering';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/plan/settings';

let nextId = 0;

function item(depth: number, marker: ItemMarker = 'scheme'): Block {
  nextId += 1;
  return { type: 'item', id: `i${nextId}`, depth, marker, children: [{ text: '' }] };
}

function appendix(): Block {
  nextId += 1;
  return { type: 'appendix', id: `a${nextId}`, children: [{ text: '' }] };
}

function numbered(blocks: Block[], numbering: Settings['numbering'] = DEFAULT_SETTINGS.numbering): string[] {
  const numbers = numberBlocks(blocks, numbering);
  return blocks.map(({ id }) => `${numbers.get(id)?.label} ${numbers.get(id)?.path}`);
}

describe('numberBlocks', () => {
  it('numbers three levels as central texts do', () => {
    expect(numbered([item(1), item(2), item(2), item(3), item(3), item(1), item(2), item(3)])).toEqual([
      'I- I',
      '1. I.1',
      '2. I.2',
      '2.1. I.2.1',
      '2.2. I.2.2',
      'II- II',
      '1. II.1',
      '1.1. II.1.1',
    ]);
  });

  it('lets a dash stand straight under a number, without disturbing the count', () => {
    expect(numbered([item(1), item(2), item(3, 'dash'), item(3, 'dash'), item(3), item(2)])).toEqual([
      'I- I',
      '1. I.1',
      '- I.1.-1',
      '- I.1.-2',
      '1.1. I.1.1',
      '2. I.2',
    ]);
  });

  it('gives no label to an item without a marker, but a path', () => {
    expect(numbered([item(1), item(2, 'none')])).toEqual(['I- I', ' I.¶1']);
  });

  it('leaves a skipped depth out of label and path', () => {
    expect(numbered([item(1), item(3), item(3)])).toEqual(['I- I', '1. I.1', '2. I.2']);
  });

  it('follows the settings: I. and a)', () => {
    const numbering: Settings['numbering'] = ['roman-dot', 'decimal', 'letter', 'dash', 'plus', 'plus'];
    expect(numbered([item(1), item(2), item(3), item(4), item(5)], numbering)).toEqual([
      'I. I',
      '1. I.1',
      'a) I.1.a',
      '- I.1.a.-1',
      '+ I.1.a.-1.+1',
    ]);
  });

  it('starts anew in each appendix, and numbers appendices only when there are several', () => {
    expect(numbered([item(1), appendix(), item(1), appendix(), item(1)])).toEqual([
      'I- I',
      'Phụ lục I PL I',
      'I- PL I.I',
      'Phụ lục II PL II',
      'I- PL II.I',
    ]);
    expect(numbered([appendix()])).toEqual(['Phụ lục PL']);
  });

  it('writes Roman numbers and the Vietnamese alphabet', () => {
    expect([1, 4, 9, 14, 40, 99, 1987].map(roman)).toEqual([
      'I',
      'IV',
      'IX',
      'XIV',
      'XL',
      'XCIX',
      'MCMLXXXVII',
    ]);
    expect([1, 4, 5, 23, 24, 46, 47].map(letter)).toEqual(['a', 'd', 'đ', 'y', 'aa', 'ay', 'ba']);
  });
});
