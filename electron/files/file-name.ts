/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;

/** Longest name in UTF-16 units before the extension; Windows allows 255 with it, deep folders need room. */
const MAX_LENGTH = 120;

/**
 * A file name that every system takes, made from any words: `Số 15-KH/TU` becomes `Số 15-KH-TU`. Vietnamese
 * letters stay, composed. `fallback` is used when nothing printable is left; `extension` has its dot.
 */
export function safeFileName(words: string, extension: string, fallback: string): string {
  const cleaned = words
    .normalize('NFC')
    .replace(/[/\\]/gu, '-')
    .replace(/[\p{C}<>:"|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = shorten(cleaned)
    .replace(/^[.~$ ]+/u, '')
    .replace(/[. ]+$/u, '');
  const name = short === '' || RESERVED.test(short) ? fallback : short;
  return `${name}${extension}`;
}

/** Cuts at a word, and never through a letter. */
function shorten(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const cut = name.slice(0, MAX_LENGTH + 1);
  const space = cut.lastIndexOf(' ');
  return space > MAX_LENGTH / 2
    ? cut.slice(0, space)
    : Array.from(name.slice(0, MAX_LENGTH)).slice(0, -1).join('');
}
