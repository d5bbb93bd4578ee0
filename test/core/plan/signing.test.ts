import { describe, expect, it } from 'vitest';
import type { Organ } from '../../../core/organs/organ';
import { signingChoices, signingObjection } from '../../../core/plan/signing';

const committee: Organ = { id: 'c', name: 'Ban Thường vụ Tỉnh ủy', signing: 'committee' };
const office: Organ = { id: 'o', name: 'Văn phòng Tỉnh ủy', signing: 'head' };
const board: Organ = { id: 'b', name: 'Ban Tổ chức Tỉnh ủy', signing: 'head' };
const inspection: Organ = { id: 'i', name: 'Ủy ban Kiểm tra Tỉnh ủy', signing: 'committee' };

function allowed(issuer: Organ | undefined): string[] {
  return signingChoices(issuer)
    .filter(({ forbidden }) => forbidden === undefined)
    .map(({ authority }) => authority);
}

describe('signingChoices', () => {
  it('lets a committee sign on behalf and by order, never K/T and never by a post alone', () => {
    expect(allowed(committee)).toEqual(['T/M BAN THƯỜNG VỤ', 'T/L BAN THƯỜNG VỤ']);
    expect(signingObjection(committee, 'K/T BÍ THƯ')).toContain('K/T');
    expect(signingObjection(committee, '')).toContain('T/M');
  });

  it('lets a body with a head sign by its head or a deputy', () => {
    expect(allowed(office)).toEqual(['', 'K/T CHÁNH VĂN PHÒNG']);
    expect(allowed(board)).toEqual(['', 'K/T TRƯỞNG BAN']);
    expect(signingObjection(board, 'T/M BAN THƯỜNG VỤ')).toContain('T/M');
    expect(signingObjection(board, 'K/T TRƯỞNG BAN')).toBeUndefined();
  });

  it('names the collective that signs in its own name', () => {
    expect(signingChoices(inspection)[0]).toMatchObject({
      authority: 'T/M ỦY BAN KIỂM TRA',
      posts: ['CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
    });
  });

  it('forbids nothing while the issuer is unknown', () => {
    expect(allowed(undefined)).toHaveLength(signingChoices(undefined).length);
  });

  it('gives a reason with everything that it forbids, and at least one way to sign', () => {
    for (const issuer of [committee, office, board, inspection]) {
      expect(allowed(issuer).length).toBeGreaterThan(0);
      for (const { forbidden } of signingChoices(issuer)) expect(forbidden ?? 'allowed').not.toBe('');
    }
  });
});
