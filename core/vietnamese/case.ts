/** UPPER case as an official heading prints it (Vietnamese letters have no locale traps, but say so once). */
export function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

/** First letter upper, the rest untouched: "kế hoạch" → "Kế hoạch". */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return upper(first) + text.slice(first.length);
}

/** "KẾ HOẠCH" → "Kế hoạch": sentence case for a kind that is stored as printed. */
export function sentenceCase(text: string): string {
  return capitalise(text.toLocaleLowerCase('vi'));
}
