import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/files/file-name';

const named = (words: string) => safeFileName(words, '.docx', 'Kế hoạch');

describe('safeFileName', () => {
  it.each([
    ['15-KH/TU thực hiện Nghị quyết', '15-KH-TU thực hiện Nghị quyết.docx'],
    ['  a\t\n b  ', 'a b.docx'],
    ['..\\..\\Windows', 'Windows.docx'.replace('Windows', '-..-Windows')],
    ['', 'Kế hoạch.docx'],
    ['???', 'Kế hoạch.docx'],
    ['CON', 'Kế hoạch.docx'],
    ['nul.txt', 'Kế hoạch.docx'],
    ['~$mở', 'mở.docx'],
    ['kết thúc. . .', 'kết thúc.docx'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch.docx'],
  ])('%j becomes %j', (words, name) => {
    expect(named(words)).toBe(name);
  });

  it('cuts a long name at a word', () => {
    const name = named('thực hiện nghị quyết '.repeat(30));
    expect(name.length).toBeLessThanOrEqual(126);
    expect(name).toMatch(/(?:thực|hiện|nghị|quyết)\.docx$/);
  });

  it('always gives one plain name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        const name = named(words);
        expect(name).toMatch(/^[^/\\<>:"|?*\p{C}]+\.docx$/u);
        expect(name).not.toMatch(/^[.~]|[. ]\.docx$/);
        expect(name).toBe(name.normalize('NFC'));
        expect(name.length).toBeLessThan(140);
      }),
    );
  });
});
