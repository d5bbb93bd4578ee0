/** The settings screen. */
export const settings = {
  title: 'Cài đặt',

  template: {
    title: 'Mẫu Word của cơ quan',
    text: 'Khi xuất, có thể dùng mẫu .docx của cơ quan thay cho mẫu có sẵn. Mẫu được kiểm tra ngay khi chọn: đủ các thẻ, thẻ đúng chỗ, không có macro.',
    none: 'Đang dùng mẫu có sẵn của Dự Thảo.',
    choose: 'Chọn mẫu…',
    chooseOther: 'Chọn mẫu khác…',
    forget: 'Thôi dùng mẫu này',
    problem: 'Hiện không dùng được mẫu này',
    refused: 'Mẫu không dùng được',
  },

  page: {
    title: 'Hiển thị trang',
    zoom: 'Cỡ hiển thị trang khi soạn',
    zoomNote: 'Chỉ đổi trên màn hình, không đổi bản in.',
    outline: 'Hiện dàn bài',
    inspector: 'Hiện khung thuộc tính',
  },

  person: {
    title: 'Người dùng máy này',
    text: 'Tên này được ghi cùng mỗi lần gắn nhiệm vụ và mỗi lần rà soát, để cơ quan biết ai đã làm.',
    name: 'Họ và tên',
  },

  library: {
    title: 'Dữ liệu trên máy này',
    file: 'Tệp thư viện',
    folder: 'Thư mục dữ liệu',
    log: 'Tệp nhật ký',
    text: 'Mọi kế hoạch nằm trong một tệp trên máy này. Phần mềm không dùng mạng. Nhật ký không ghi nội dung kế hoạch.',
    notices: 'Khi mở thư viện',
    show: 'Mở thư mục chứa thư viện',
  },

  upkeep: {
    title: 'Sao lưu và phục hồi',
    text: (keep: number) =>
      `Mỗi ngày làm việc, phần mềm tự sao lưu cả thư viện thành một tệp và giữ ${keep} bản mới nhất. Nên chép thêm một bản ra USB hoặc ổ khác.`,
    none: 'Chưa có bản sao lưu nào.',
    list: 'Các bản sao lưu',
    made: 'Lúc',
    size: 'Dung lượng',
    megabytes: (size: string) => `${size} MB`,
    now: 'Sao lưu ngay',
    elsewhere: 'Sao lưu ra nơi khác…',
    restore: 'Phục hồi…',
    restoreOf: (when: string) => `Phục hồi bản lúc ${when}…`,
    restoreFile: 'Phục hồi từ tệp…',
    verify: 'Kiểm tra thư viện',
    verifying: 'Đang kiểm tra cả thư viện…',
    sound: (plans: string) => `Thư viện nguyên vẹn: đã kiểm tra ${plans} kế hoạch và các danh mục.`,
    troubles: (total: string) => `Tìm thấy ${total} điều cần xem trong thư viện`,
    shownOf: (shown: string, total: string) => `Hiện ${shown} điều đầu tiên trong ${total} điều.`,
    rebuild: 'Làm lại danh mục và chỉ mục tìm kiếm',
    rebuilt: (plans: string) => `Đã làm lại danh mục và chỉ mục của ${plans} kế hoạch.`,
    done: 'Đã sao lưu thư viện.',
    doneTo: (name: string) => `Đã sao lưu thư viện vào “${name}”.`,
    failed: 'Chưa sao lưu được',
    restoreFailed: 'Chưa phục hồi được',
    checkFailed: 'Chưa kiểm tra được',
    restored: 'Đã phục hồi thư viện từ bản sao lưu.',
    kept: (name: string) => `Thư viện trước đó được giữ dưới tên “${name}”, cùng thư mục.`,
    ask: {
      title: 'Phục hồi thư viện?',
      of: (when: string) =>
        `Cả thư viện trở về lúc ${when}: kế hoạch, văn bản, cơ quan và những gì đã gắn. Thư viện hiện tại không bị xóa mà được giữ dưới tên khác.`,
      file: 'Cả thư viện được thay bằng bản sao lưu trong tệp sẽ chọn. Thư viện hiện tại không bị xóa mà được giữ dưới tên khác.',
      confirm: 'Phục hồi',
    },
  },

  unconfirmed: {
    title: 'Điều chưa có văn bản xác nhận',
    text: 'Những điểm thể thức dưới đây chưa đối chiếu được với văn bản gốc. Phần mềm đang làm theo mặc định ghi bên cạnh và không báo lỗi về chúng.',
    item: 'Điểm',
    now: 'Đang làm',
    where: 'Sửa ở đâu',
  },

  version: 'Phiên bản',
} as const;
