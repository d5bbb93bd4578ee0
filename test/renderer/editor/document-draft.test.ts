import { describe, expect, it } from 'vitest';
import { draftOf, entryOfDraft } from '../../../renderer/editor/new-document/document-draft';

const draft = { ...draftOf(''), symbol: '7-CT/TU' };

describe('the form of a new document', () => {
  it('is filled from a whole citation', () => {
    const filled = draftOf('Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị về địa chất');
    expect(filled).toEqual({
      kind: 'Nghị quyết',
      symbol: '10-NQ/TW',
      date: '10/02/2022',
      issuer: 'Bộ Chính trị',
      title: '',
      year: '',
      subject: 'địa chất',
    });
    expect(entryOfDraft(filled)).toMatchObject({ ok: true, value: { date: '2022-02-10' } });
  });
  it('is filled from a symbol alone, which names the kind, and from a law', () => {
    expect(draftOf('77-kl/tu')).toMatchObject({ kind: 'Kết luận', symbol: '77-KL/TU' });
    expect(draftOf('Luật Khoáng sản năm 2010')).toMatchObject({ title: 'Khoáng sản', year: '2010' });
  });
  it('takes words that name no document for its subject', () => {
    expect(draftOf('  phát triển   địa chất ')).toMatchObject({ symbol: '', subject: 'phát triển địa chất' });
  });
  it('reads a date in figures or in words', () => {
    for (const date of ['04/5/2023', '4-5-2023', '4.5.2023', 'ngày 4 tháng 5 năm 2023']) {
      expect(entryOfDraft({ ...draft, date }), date).toMatchObject({ value: { date: '2023-05-04' } });
    }
  });
  it('says at which field it cannot be entered', () => {
    expect(entryOfDraft({ ...draft, symbol: ' ' })).toEqual({
      ok: false,
      failure: { field: 'symbol', code: 'unnamed' },
    });
    expect(entryOfDraft({ ...draft, symbol: 'NQ/TW' })).toMatchObject({ failure: { code: 'bad-symbol' } });
    for (const date of ['31/02/2022', 'hôm qua', '10/02/2022 nữa', '10/02/22']) {
      expect(entryOfDraft({ ...draft, date }), date).toMatchObject({ failure: { code: 'bad-date' } });
    }
    expect(entryOfDraft({ ...draft, title: 'Khoáng sản', year: '10' })).toMatchObject({
      failure: { code: 'bad-year' },
    });
  });
});
