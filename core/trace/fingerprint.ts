import { tidyWords } from '../vietnamese/match-text';
import { toneKey } from '../vietnamese/tone-marks';

/**
 * A short mark of what a text says: 14 hexadecimal digits, equal for texts that differ in white space, in the
 * kind of dash or in the convention of placing tone marks only. For noticing changes, not for security.
 */
export function fingerprint(text: string): string {
  return hash53(comparable(text)).toString(16).padStart(14, '0');
}

/** True when two texts say the same, by the rule of {@link fingerprint} but exactly. */
export function saysTheSame(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

function comparable(text: string): string {
  return toneKey(tidyWords(text).replace(/[‐‑‒–—−]/gu, '-'));
}

/** 53 bits of a text: two rounds of multiply and mix over its UTF-16 units (cyrb53, public domain). */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
