import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readQuery } from '../../../../renderer/app/palette/read-query';

it.each([
  ['khoáng sản năm:2022', 'khoáng sản', { year: '2022' }],
  ['nam:2022 khoang san', 'khoang san', { year: '2022' }],
  ['a loại:nhiệmvụ b', 'a b', { kind: 'task' }],
  ['loai:"van ban"', '', { kind: 'document' }],
  ['loại:kế', '', { kind: 'plan' }],
  ['chủtrì:"Ban Tuyên giáo Tỉnh ủy" báo cáo', 'báo cáo', { lead: 'Ban Tuyên giáo Tỉnh ủy' }],
  ['noibanhanh:"Bộ Chính trị" năm:2022', '', { issuer: 'Bộ Chính trị', year: '2022' }],
  ['trạngthái:"văn bản còn"', '', { state: 'in-force' }],
  ['năm:2021 năm:2022', '', { year: '2022' }],
  ['năm:2022'.normalize('NFD'), '', { year: '2022' }],
])('%j looks for %j, narrowed', (typed, words, filters) => {
  expect(readQuery(typed)).toEqual({ words, filters });
});

it.each(['năm:22', 'năm:', 'loại:gì đó', 'lúc 7:30', 'https://a.vn', 'x:1', 'năm: 2022'])(
  '%j are words',
  (typed) => {
    expect(readQuery(typed)).toEqual({ words: typed, filters: {} });
  },
);

it('takes anything that can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const { words } = readQuery(typed);
      expect(words).toBe(words.trim());
    }),
  );
});
