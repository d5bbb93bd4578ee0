import type { IdSource } from '../base/ids';
import type { Letterhead, Signature } from './blocks';
import type { Inline } from './inline';

/** A field with these words, or none. */
export function makeField<const Name extends string>(
  name: Name,
  words = '',
): { type: 'field'; name: Name; children: Inline[] } {
  return { type: 'field', name, children: [{ text: words }] };
}

/** A letterhead with nothing in it: it prints its blanks. */
export function makeLetterhead(ids: IdSource): Letterhead {
  return {
    type: 'letterhead',
    id: ids(),
    children: [
      makeField('upper-organ'),
      makeField('issuing-organ'),
      makeField('number'),
      makeField('symbol'),
      makeField('place'),
      makeField('day'),
      makeField('month'),
      makeField('year'),
    ],
  };
}

/** A signature with nothing in it. */
export function makeSignature(ids: IdSource): Signature {
  return {
    type: 'signature',
    id: ids(),
    children: [makeField('authority'), makeField('post'), makeField('name')],
  };
}
