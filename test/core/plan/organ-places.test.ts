import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../core/plan/inline';
import { organPlaces } from '../../../core/plan/organ-places';
import { printContext } from '../../../core/plan/printed-words';
import { paragraph, planWithBody } from '../../helpers/made-plan';

const organ = (id: string): Inline => ({
  type: 'organ',
  id,
  ref: 'ban-tuyen-giao-tinh-uy',
  form: 'auto',
  children: [{ text: '' }],
});

function placesIn(...children: Inline[]): string[] {
  const plan = planWithBody([{ ...paragraph('body'), children } as ReturnType<typeof paragraph>]);
  return organPlaces(plan.blocks, printContext(plan))
    .filter(({ block }) => block.id === 'body')
    .map((place) => place.organ.id);
}

describe('where a plan names organs', () => {
  it('is every place in words of its own', () => {
    expect(
      placesIn({ text: 'Giao ' }, organ('a'), { text: ' phối hợp với ' }, organ('b'), { text: '' }),
    ).toEqual(['a', 'b']);
  });

  it('is not the citation of an older document that is written out in words', () => {
    expect(
      placesIn(
        { text: 'Căn cứ Kế hoạch số 15-KH/BTGTU, ngày 01/3/2021 của ' },
        organ('issuer'),
        { text: ', giao ' },
        organ('lead'),
        { text: ' thực hiện.' },
      ),
    ).toEqual(['lead']);
  });
});
