import { describe, expect, it } from 'vitest';
import { seedRegisters } from '../../../electron/library/seeds';
import { draftOf, EMPTY_DRAFT, organOf } from '../../../renderer/organs/register/organ-draft';
import { vi } from '../../../renderer/strings/vi';

const words = vi.organs.form;

describe('the form of an organ', () => {
  it.each(seedRegisters().organs())('changes nothing of $name by showing it', (organ) => {
    const { id: _id, ...rest } = organ;
    expect(organOf(draftOf(organ), organ)).toEqual({ ok: true, value: rest });
  });

  it('reads days, windows, and spellings a line', () => {
    const draft = {
      ...EMPTY_DRAFT,
      name: '  Sở  \u0000 Mới ',
      from: '1-7-2025',
      to: '01/01/2030',
      toLast: '30/6/2030',
    };
    expect(organOf({ ...draft, spellings: 'SM\n\n Sở M \nSM', rank: '055' }, null)).toEqual({
      ok: true,
      value: {
        name: 'Sở Mới',
        from: '2025-07-01',
        toWindow: ['2030-01-01', '2030-06-30'],
        spellings: ['SM', 'Sở M'],
        rank: 55,
      },
    });
  });

  it('says in which field what is wrong', () => {
    const wrong = { ...EMPTY_DRAFT, rank: 'đầu', from: '31/6/2025', to: '30/6/2030', toLast: '01/01/2030' };
    expect(organOf(wrong, null)).toEqual({
      ok: false,
      failure: { name: words.nameError, rank: words.rankError, from: words.dayError, to: words.windowError },
    });
    expect(organOf({ ...EMPTY_DRAFT, name: 'x', toLast: '01/01/2030' }, null)).toMatchObject({
      failure: { to: words.windowFirst },
    });
    const many = Array.from({ length: 101 }, (_, at) => `tên ${at}`).join('\n');
    for (const spellings of [many, 'x'.repeat(501)]) {
      expect(organOf({ ...EMPTY_DRAFT, name: 'x', spellings }, null)).toMatchObject({
        failure: { spellings: words.spellingsError('100', '500') },
      });
    }
    const members = [{ organ: 'a', from: 'hôm qua', to: '' }];
    expect(organOf({ ...EMPTY_DRAFT, name: 'x', group: true, members }, null)).toMatchObject({
      failure: { members: words.dayError },
    });
  });
});
