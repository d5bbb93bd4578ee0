import { relationWords } from './relations';

/** Which points of superior documents the task in hand answers, and how the plan stands to others. */
export const answeringStrings = {
  title: 'Trả lời điểm nào',
  none: 'Chưa gắn với điểm nào của văn bản cấp trên.',
  failed: 'Không đọc được các điểm đã gắn.',
  states: { covers: 'phủ', outdated: 'cần rà soát', orphan: 'điểm không còn' },
  change: { removed: 'bỏ', added: 'thêm' },
  openPoint: (name: string, label: string) => `Xem ${pointName(name, label)} trong Theo dõi`,
  unlink: (name: string, label: string) => `Gỡ khỏi ${pointName(name, label)}`,
  link: 'Gắn với điểm…',
  close: 'Đóng',
  notSaved: 'Kế hoạch chưa lưu được nên chưa gắn được. Hãy xử lý việc lưu trước.',
  suggestions: 'Gợi ý theo lời văn giống nhau',
  noSuggestions: 'Không có điểm nào chưa gắn mà lời văn gần với nội dung này.',
  shared: (phrases: string) => `cùng lời: ${phrases}`,
  points: 'Các điểm',
  accept: 'Gắn',
  acceptNamed: (name: string, label: string) => `Gắn với ${pointName(name, label)}`,
  ignore: (name: string, label: string) => `Bỏ qua gợi ý ${pointName(name, label)}`,
  search: 'Tìm điểm',
  searchPlaceholder: 'lời văn, số văn bản, không cần dấu…',
  scope: 'Tìm trong',
  standing: 'Được thực hiện',
  all: 'Mọi văn bản',
  nothing: 'Không có điểm nào khớp.',
  noPoints:
    'Văn bản mà kế hoạch thực hiện chưa có điểm nào trong sổ, hoặc trích yếu chưa viện dẫn văn bản. Có thể tìm trong mọi văn bản.',
  more: 'Còn nữa: hãy gõ thêm chữ để thu hẹp.',
  relations: {
    title: 'Quan hệ với văn bản, kế hoạch khác',
    none: 'Chưa có quan hệ nào. Văn bản viện dẫn trong trích yếu tự thành “thực hiện”.',
    failed: 'Không đọc được các quan hệ.',
    ...relationWords,
    bySubject: 'theo trích yếu',
    notInRegister: 'chưa có trong sổ',
    open: (name: string) => `Mở ${name}`,
    remove: (name: string) => `Bỏ quan hệ với ${name}`,
    removeFailed: 'Không bỏ được quan hệ.',
    kind: 'Quan hệ',
    add: 'Thêm văn bản hoặc kế hoạch',
    addPlaceholder: 'gõ số hoặc vài chữ, không cần dấu…',
    nothing: 'Không có văn bản, kế hoạch nào khớp',
    addFailed: 'Không thêm được quan hệ.',
  },
} as const;

function pointName(name: string, label: string): string {
  return label === '' ? `điểm của ${name}` : `điểm ${label}, ${name}`;
}
