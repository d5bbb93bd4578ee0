import type { DocumentEntry } from '../../core/citations/document-entry';
import { citationWords, runningDate } from '../../core/citations/format-citation';
import type { CitationMatch, Difference } from '../../core/citations/match-citation';
import type { Recognised } from '../../core/editing/recognise';

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
  recognised: {
    title: 'Nhận ra trong đoạn này',
    /** What one key makes of the words before the caret. */
    chip: (match: CitationMatch | null) => {
      if (match === null) return 'Sổ chưa có văn bản này: thêm và gắn';
      const name = citationWords(match.entry, 'later');
      return match.differs.length === 0 ? `Gắn với ${name} trong sổ` : `Sổ ghi khác; gắn với ${name}`;
    },
    note: (mention: Recognised) => {
      if (mention.type === 'schedule') return null;
      if (mention.type === 'organ') return mention.organ.name === mention.words ? null : mention.organ.name;
      if (mention.match === null) return 'Sổ chưa có văn bản này.';
      const { entry, differs } = mention.match;
      const full = citationWords(entry, 'first');
      if (differs.length === 0) return `Trong sổ: ${full}`;
      return `Sổ ghi khác về ${differs.map((part) => DIFFERENCES[part]).join(', ')}: ${full}`;
    },
    take: 'Gắn',
    addAndTake: 'Thêm vào sổ và gắn…',
    takeTime: 'Là thời hạn phải làm',
    mark: 'Đánh dấu vai trò',
    dismiss: 'Không nhắc lại',
    more: (count: number) => `Còn ${count} chỗ nữa.`,
    nothing: 'Chỗ con trỏ không có văn bản, cơ quan hay thời gian nào nhận ra được.',
  },
  corrections: {
    title: (count: number) => `Khác với sổ (${count})`,
    now: (words: string) => `Sổ nay ghi: ${words}`,
    take: 'Cập nhật',
    keep: 'Giữ nguyên',
    takeAll: (count: number) => `Cập nhật cả ${count} chỗ`,
    refreshed: (names: readonly string[]) =>
      names.length <= 3
        ? `Đã in theo sổ vừa sửa: ${names.join('; ')}.`
        : `Đã in theo sổ vừa sửa: ${names.slice(0, 3).join('; ')} và ${names.length - 3} tên khác.`,
    refreshedHint:
      'Chỗ giữ lời văn riêng không đổi; xem ở thẻ Cả kế hoạch, mục Khác với sổ. Ctrl+Z để hoàn tác.',
  },
  duty: {
    title: (count: number) => `Trách nhiệm trong lời văn (${count})`,
    none: 'Chưa có. Bôi đen tên cơ quan hoặc thời gian trong lời văn rồi chọn Chèn → Đánh dấu.',
    place: (path: string) => (path === '' ? 'Phần mở đầu' : `Mục ${path}`),
    noOrgan: 'Hãy bôi đen tên cơ quan trong một đoạn của lời văn, rồi đánh dấu.',
    noTime: 'Hãy bôi đen thời gian trong một đoạn của lời văn, rồi đánh dấu.',
  },
} as const;

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  symbol: 'số, ký hiệu',
  kind: 'loại văn bản',
  date: 'ngày',
  issuer: 'cơ quan ban hành',
};
