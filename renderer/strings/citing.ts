import type { DocumentEntry } from '../../core/citations/document-entry';
import { runningDate } from '../../core/citations/format-citation';

/** Citing documents on the page: the list behind a `#`, and entering a document that the register lacks. */
export const citing = {
  addNew: 'Thêm văn bản mới…',
  /** What tells documents apart whose names are short: date, issuer, subject. */
  note: ({ date, issuer, subject }: DocumentEntry) =>
    [date === null ? null : runningDate(date), issuer, subject].filter((part) => part !== null).join(' · '),
  form: {
    title: 'Thêm văn bản vào sổ',
    kind: 'Loại văn bản',
    symbol: 'Số và ký hiệu',
    symbolExample: '10-NQ/TW',
    date: 'Ngày ban hành',
    dateExample: '10/02/2022',
    issuer: 'Cơ quan ban hành',
    issuerExample: 'Bộ Chính trị',
    name: 'Tên gọi (khi không có số)',
    nameExample: 'Khoáng sản (của Luật Khoáng sản)',
    year: 'Năm',
    subject: 'Trích yếu, không kể chữ “về”',
    add: 'Thêm và viện dẫn',
    known: (words: string) => `Sổ đã có: ${words}`,
    useKnown: 'Dùng văn bản này',
    errors: {
      unnamed: 'Ghi số và ký hiệu; văn bản không có số thì ghi tên gọi hoặc trích yếu.',
      'bad-date': 'Ngày này không có trong lịch. Ghi như 10/02/2022, hoặc để trống khi chưa rõ.',
      'bad-symbol': 'Số và ký hiệu bắt đầu bằng con số, như 10-NQ/TW.',
      'bad-year': 'Năm gồm bốn chữ số, như 2010; không rõ thì để trống.',
    },
  },
} as const;
