import { z } from 'zod';

/**
 * Words that XML, Word and SQLite can all hold: no control characters but tab and line feed (a soft line
 * break), no lone surrogates, no non-characters. The schema of everything that a plan may print.
 */
export const printableSchema = z
  .string()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming the forbidden characters is the point
  .refine((text) => !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text), {
    error: 'Chữ có ký tự điều khiển không in được.',
  });
