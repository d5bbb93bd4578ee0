import { describe, expect, it } from 'vitest';
import { defaultSentence } from '../../../core/docx/default-sentence';
import { isText } from '../../../core/plan/inline';
import { type AssignmentData, partWords } from '../../../core/plan/printed-words';
import { sentencePattern } from '../../../renderer/editor/inspector/sentence-pattern';

const NOTHING: AssignmentData = { lead: [], coordinators: [], schedule: null, deliverable: null };

/** What the pattern prints, its slots filled from the same data. */
function printed(data: AssignmentData): string {
  return sentencePattern(data)
    .map((inline) => {
      if (isText(inline)) return inline.text;
      return inline.type === 'slot' ? partWords(data, inline.part) : '';
    })
    .join('');
}

describe('sentencePattern', () => {
  it.each<[string, Partial<AssignmentData>, number]>([
    [
      'all parts',
      {
        lead: ['Sở Nội vụ'],
        coordinators: ['Sở Tài chính'],
        schedule: 'trước ngày 30/6',
        deliverable: 'báo cáo',
      },
      4,
    ],
    ['a lead alone', { lead: ['Sở Nội vụ', 'Ban Tổ chức'] }, 1],
    ['a time that is a sentence of its own', { lead: ['Sở Nội vụ'], schedule: 'Đợt 1 trong năm 2022' }, 2],
  ])('prints the documented sentence and follows the fields by slots: %s', (_name, given, slots) => {
    const data = { ...NOTHING, ...given };
    expect(printed(data)).toBe(defaultSentence(data));
    expect(sentencePattern(data).filter((inline) => !isText(inline))).toHaveLength(slots);
  });

  it('keeps the words when a group is written small inside the sentence', () => {
    const data = { ...NOTHING, lead: ['Sở Nội vụ'], coordinators: ['Các huyện ủy'] };
    expect(printed(data).toLocaleLowerCase('vi')).toBe(defaultSentence(data).toLocaleLowerCase('vi'));
  });

  it('is empty for an assignment without data', () => {
    expect(printed(NOTHING)).toBe('');
  });
});
