import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../core/citations/read-outline';

const read = (text: string) =>
  readOutline(text).value.map(
    ({ label, depth, text: words }) => `${'  '.repeat(depth - 1)}${label}|${words}`,
  );

describe('readOutline', () => {
  it('follows the text’s own numbering, wrapped lines included', () => {
    expect(
      read(
        [
          'NGHỊ QUYẾT',
          'I- QUAN ĐIỂM',
          '1. Tài nguyên địa chất, khoáng sản là tài sản',
          'quan trọng của quốc gia.',
          '',
          '2) Khai thác tiết kiệm:',
          '- gắn với chế biến;',
          '+ chế biến sâu.',
          '- bảo vệ môi trường.',
          'II. NHIỆM VỤ',
          '1. Hoàn thiện thể chế',
          '1.1. Sửa luật',
          '1.1.1. Rà soát',
          'a) trước năm 2024;',
          '1.2. Ban hành quy hoạch',
          'III',
        ].join('\r\n'),
      ),
    ).toEqual([
      '|NGHỊ QUYẾT',
      'I|QUAN ĐIỂM',
      '  1|Tài nguyên địa chất, khoáng sản là tài sản quan trọng của quốc gia.',
      '  2|Khai thác tiết kiệm:',
      '    |gắn với chế biến;',
      '      |chế biến sâu.',
      '    |bảo vệ môi trường.',
      'II|NHIỆM VỤ',
      '  1|Hoàn thiện thể chế',
      '    1.1|Sửa luật',
      '      1.1.1|Rà soát',
      '        a|trước năm 2024;',
      '    1.2|Ban hành quy hoạch III',
    ]);
  });

  it.each([
    [
      'Điều 1. Phạm vi\n1. Một\na) a\nĐiều 2. Đối tượng',
      ['Điều 1|Phạm vi', '  1|Một', '    a|a', 'Điều 2|Đối tượng'],
    ],
    ['Chương I\nNHỮNG QUY ĐỊNH CHUNG\nChương II', ['Chương I|NHỮNG QUY ĐỊNH CHUNG', 'Chương II|Chương II']],
    ['2. Đạt\n1.5 triệu tấn mỗi năm', ['2|Đạt 1.5 triệu tấn mỗi năm']],
    ['2. Đạt\n2.1 Sản lượng', ['2|Đạt', '  2.1|Sản lượng']],
    ['I— Một\n1/ Sổ\na. Chữ\n— Gạch', ['I|Một', '  1|Sổ', '    a|Chữ', '      |Gạch']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('says when it recognised no numbering, and keeps every line', () => {
    const { value, findings } = readOutline('Một\nHai');
    expect(value.map(({ text }) => text)).toEqual(['Một', 'Hai']);
    expect(findings).toMatchObject([{ rule: 'outline/no-numbering' }]);
  });

  it('reads 50,000 lines, and says that they are many', () => {
    const { value, findings } = readOutline(
      Array.from({ length: 50_000 }, (_, at) => `${(at % 999) + 1}. Điểm`).join('\n'),
    );
    expect(value).toHaveLength(50_000);
    expect(findings).toMatchObject([{ rule: 'outline/too-many-entries' }]);
  });
});
