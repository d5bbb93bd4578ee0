import { describe, expect, it } from 'vitest';
import { contradictsEntry } from '../../../core/citations/contradicts-entry';
import { citationWords } from '../../../core/citations/format-citation';

const entry = {
  id: 'a',
  kind: 'Kết luận',
  symbol: '31-KL/TW',
  date: '2022-03-07',
  issuer: 'Bộ Chính trị',
  subject: 'phát triển ngành công nghiệp bô-xít',
};

describe('contradictsEntry', () => {
  it('accepts what the rules print, less, and other spellings of the same', () => {
    for (const words of [
      citationWords(entry, 'first'),
      citationWords(entry, 'later'),
      'Kết luận 31-kl/tw, ngày 07-3-2022 của Bộ Chính trị “về phát triển ngành công nghiệp bô-xít”',
      'Kết luận số 31-KL/TW ngày 07 tháng 3 năm 2022',
      'Kết luận này',
    ]) {
      expect(contradictsEntry(words, entry), words).toBe(false);
    }
  });
  it('tells another number, kind, date, issuer and subject', () => {
    for (const words of [
      'Kết luận số 32-KL/TW',
      'Nghị quyết số 31-KL/TW',
      'Kết luận số 31-KL/TW ngày 08/3/2022',
      'Kết luận số 31-KL/TW ngày 07/3/2022 của Ban Bí thư',
      'Kết luận số 31-KL/TW ngày 07/3/2022 của Bộ Chính trị về phát triển đường sắt',
    ]) {
      expect(contradictsEntry(words, entry), words).toBe(true);
    }
  });
});
