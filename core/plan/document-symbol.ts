import type { Plan } from './plan';
import { singleBlock } from './printed-words';

/** A document number as printed: below 10 padded with 0 (the form, "Number and symbol", grade B). */
export function paddedNumber(number: string): string {
  return /^\d$/u.test(number) ? `0${number}` : number;
}

/** The symbol that follows from the issuing organ ("Head of the first page"): `KH/TU`; null when unknown. */
export function defaultSymbol({ blocks, references }: Pick<Plan, 'blocks' | 'references'>): string | null {
  const { issuer } = singleBlock(blocks, 'letterhead');
  const symbol = references.organs.find(({ id }) => id === issuer)?.symbol;
  return symbol === undefined ? null : `KH/${symbol}`;
}
