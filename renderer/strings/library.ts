/** The library's list, its bin, and its troubles. */
export const library = {
  title: 'Thư viện kế hoạch',
  binTitle: 'Thùng rác',
  search: 'Tìm trong thư viện',
  searchPlaceholder: 'Trích yếu, số, cơ quan, nội dung…',
  clearSearch: 'Xóa ô tìm',
  create: 'Kế hoạch mới',
  import: 'Mở tệp kế hoạch…',
  bin: (count: number) => (count === 0 ? 'Thùng rác' : `Thùng rác (${count})`),
  back: 'Về thư viện',

  columns: {
    subject: 'Kế hoạch',
    symbol: 'Số, ký hiệu',
    issuer: 'Cơ quan ban hành',
    date: 'Ngày văn bản',
    updated: 'Sửa lần cuối',
    deleted: 'Ngày bỏ',
    actions: 'Thao tác',
  },
  noSymbol: 'Chưa có số',
  noDate: 'Chưa ghi ngày',
  noIssuer: 'Chưa ghi',
  example: 'Ví dụ',
  openNow: 'Đang mở',

  row: {
    menu: (name: string) => `Thao tác với “${name}”`,
    open: 'Mở',
    duplicate: 'Nhân bản',
    moveToBin: 'Bỏ vào thùng rác',
    restore: 'Khôi phục',
    deleteForever: 'Xóa hẳn…',
  },

  movedToBin: (name: string) => `Đã bỏ “${name}” vào thùng rác.`,
  undo: 'Hoàn tác',
  restored: (name: string) => `Đã khôi phục “${name}”.`,
  deleted: (name: string) => `Đã xóa hẳn “${name}”.`,
  binKeeps: 'Kế hoạch trong thùng rác không tự mất; chỉ mất khi chọn Xóa hẳn.',

  confirmDelete: {
    title: 'Xóa hẳn kế hoạch?',
    text: (name: string) => `“${name}” sẽ bị xóa khỏi thư viện và không lấy lại được.`,
    confirm: 'Xóa hẳn',
  },

  count: (count: string) => (count === '0' ? 'Không có kế hoạch nào' : `${count} kế hoạch`),
  cut: (counted: string, shown: string) => `${counted}; ở đây là ${shown} kế hoạch mới nhất`,
  found: (count: string) => (count === '0' ? 'Không tìm thấy' : `Tìm thấy ${count} kế hoạch`),

  empty: {
    title: 'Thư viện chưa có kế hoạch nào',
    text: 'Bắt đầu một kế hoạch mới với các mục thường dùng, hoặc mở một tệp kế hoạch (.json) nhận từ máy khác.',
  },
  emptyBin: {
    title: 'Thùng rác trống',
    text: 'Kế hoạch bị bỏ đi sẽ nằm ở đây cho đến khi khôi phục hoặc xóa hẳn.',
  },
  nothingFound: {
    title: (query: string) => `Không có kế hoạch nào khớp với “${query}”`,
    text: 'Có thể gõ không dấu, và gõ ít chữ hơn. Thùng rác được tìm riêng.',
  },

  failures: {
    list: 'Không đọc được danh sách kế hoạch',
    moveToBin: 'Không bỏ được kế hoạch vào thùng rác.',
    restore: 'Không khôi phục được kế hoạch.',
    deleteForever: 'Không xóa được kế hoạch.',
  },

  notReady: {
    title: 'Chưa mở được thư viện',
    where: 'Tệp thư viện',
    retry: 'Mở lại thư viện',
    exit: 'Kế hoạch trong thư viện không bị sửa. Phần mềm tự thử lại vài giây một lần; xử lý xong nguyên nhân trên thì có thể bấm “Mở lại thư viện”.',
  },
  notice: 'Về thư viện',
} as const;
