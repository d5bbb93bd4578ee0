/** Grave, acute, tilde, hook and dot below: the five tone marks, as combining characters. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A text with the tone mark of each word at its end: equal for both conventions of placing it ("hoá" and
 * "hóa", "uỷ" and "ủy"), different for different tones. For comparing only, never for showing.
 */
export function toneKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONE, '') + (word.match(TONE) ?? []).join(''));
}
