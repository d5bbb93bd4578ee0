import { describe, expect, it } from 'vitest';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import { citationWords } from '../../../core/citations/format-citation';

const conclusion: DocumentEntry = {
  id: 'a',
  kind: 'Kết luận',
  symbol: '31-KL/TW',
  date: '2022-03-07',
  issuer: 'Bộ Chính trị',
  subject: 'định hướng phát triển ngành công nghiệp bô-xít',
};

describe('citationWords', () => {
  it('prints the first mention in full and later ones short', () => {
    expect(citationWords(conclusion, 'first')).toBe(
      'Kết luận số 31-KL/TW, ngày 07/3/2022 của Bộ Chính trị về định hướng phát triển ngành công nghiệp bô-xít',
    );
    expect(citationWords(conclusion, 'later')).toBe('Kết luận số 31-KL/TW');
  });

  it('leaves out what the register does not know', () => {
    expect(citationWords({ ...conclusion, date: null, subject: null }, 'first')).toBe(
      'Kết luận số 31-KL/TW của Bộ Chính trị',
    );
    expect(
      citationWords({ ...conclusion, kind: 'Nghị quyết Đại hội', symbol: null, date: null }, 'later'),
    ).toBe('Nghị quyết Đại hội của Bộ Chính trị về định hướng phát triển ngành công nghiệp bô-xít');
  });

  it('names a document without number by its title', () => {
    const law = { ...conclusion, kind: 'Luật', symbol: null, title: 'Khoáng sản', year: 2010, subject: null };
    expect(citationWords({ ...law, date: null, issuer: null }, 'first')).toBe('Luật Khoáng sản năm 2010');
    expect(citationWords({ ...law, issuer: 'Quốc hội' }, 'later')).toBe('Luật Khoáng sản năm 2010');
    const numbered = { ...law, symbol: '60/2010/QH12', date: '2010-11-17', issuer: 'Quốc hội' };
    expect(citationWords(numbered, 'first')).toBe(
      'Luật Khoáng sản số 60/2010/QH12, ngày 17/11/2010 của Quốc hội',
    );
  });

  it('needs no "về" before what is carried out', () => {
    const programme = { ...conclusion, kind: 'Chương trình', subject: 'thực hiện Nghị quyết số 10-NQ/TW' };
    expect(citationWords(programme, 'first')).toContain('của Bộ Chính trị thực hiện Nghị quyết');
  });
});
