// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the forbidden characters is the point
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as the plan's schema holds it: NFC, line feeds only, without characters that XML cannot carry. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(UNPRINTABLE, '').normalize('NFC');
}
