/** The shell: bars, palette, saving, notices, errors. */
export const app = {
  name: 'Dự Thảo',
  untitled: 'Kế hoạch chưa có trích yếu',
  draft: (round: number) => `Dự thảo lần ${round}`,
  close: 'Đóng',
  cancel: 'Hủy',
  retry: 'Thử lại',

  places: {
    label: 'Các màn hình',
    library: 'Thư viện',
    editor: 'Soạn thảo',
    trace: 'Theo dõi',
    documents: 'Văn bản',
    organs: 'Cơ quan',
    due: 'Thời hạn',
    help: 'Trợ giúp',
    settings: 'Cài đặt',
  },
  panes: {
    outline: 'Dàn bài',
    inspector: 'Khung thuộc tính',
    resize: (pane: string) => `Đổi bề rộng: ${pane}`,
  },
  exportButton: 'Xuất .docx',

  save: {
    saved: (time: string) => `Đã lưu ${time}`,
    saving: 'Đang lưu…',
    failed: 'Chưa lưu được',
    failedTitle: 'Chưa ghi được vào thư viện',
    broken: 'Phần mềm gặp lỗi ngoài dự kiến khi ghi.',
    retrying: 'Phần mềm đang tự thử lại. Những gì đã gõ vẫn còn trên màn hình.',
    notRetrying: 'Những gì đã gõ vẫn còn trên màn hình; hãy chọn một cách dưới đây trước khi đóng.',
    rescue: 'Lưu bản sao ra nơi khác…',
    asNew: 'Lưu thành kế hoạch mới',
    reload: 'Bỏ phần chưa lưu, mở bản trong thư viện',
    rescued: (name: string) => `Đã lưu bản sao “${name}”.`,
    savedAsFile: (name: string) => `Đã lưu tệp “${name}”.`,
    showInFolder: 'Mở thư mục',
  },

  leave: {
    title: 'Kế hoạch đang mở chưa ghi được',
    text: (name: string) => `“${name}” còn phần chưa ghi vào thư viện. Nếu rời đi bây giờ, phần đó sẽ mất.`,
    stay: 'Ở lại',
    giveUp: 'Bỏ phần chưa lưu và rời đi',
  },

  status: {
    words: (count: string) => `${count} từ`,
    tasks: (count: number) => (count === 0 ? 'Chưa có nhiệm vụ' : `${count} nhiệm vụ`),
    withoutLead: (count: number) => `${count} chưa có chủ trì`,
    allLed: 'đều có chủ trì',
    rules: (name: string, why: string) => `Thể thức: ${name} (${why})`,
    byPlan: 'đặt trong kế hoạch',
    byDate: 'theo ngày văn bản',
    undated: 'chưa có ngày: lấy hướng dẫn mới nhất',
    zoom: (percent: number) => `${percent} %`,
    zoomLabel: 'Cỡ hiển thị trang',
    library: 'Thư viện: trên máy này',
  },

  /** Where commands stand in the search box. */
  commandGroups: {
    plan: 'Tệp',
    edit: 'Chỉnh sửa',
    format: 'Chữ',
    insert: 'Chèn',
    item: 'Mục',
    view: 'Xem',
    app: 'Phần mềm',
  },

  editorEmpty: {
    title: 'Chưa mở kế hoạch nào',
    text: 'Chọn một kế hoạch trong thư viện, hoặc bắt đầu một kế hoạch mới với các mục thường dùng.',
    toLibrary: 'Vào thư viện',
    create: 'Kế hoạch mới',
    last: 'Mở lại kế hoạch lần trước',
  },

  failures: {
    open: 'Không mở được kế hoạch.',
    create: 'Không tạo được kế hoạch mới.',
    duplicate: 'Không nhân bản được kế hoạch.',
    import: 'Không mở được tệp kế hoạch.',
    saveFile: 'Không lưu được tệp.',
    settings: 'Không ghi được cài đặt; cài đặt mới chỉ có hiệu lực đến khi đóng phần mềm.',
  },
  planInBin: 'Kế hoạch đang nằm trong thùng rác. Hãy vào Thư viện, mở Thùng rác và khôi phục trước khi mở.',
  planUnreadable: 'Nội dung kế hoạch trong thư viện không đọc được.',

  crash: {
    title: 'Phần mềm gặp lỗi ngoài dự kiến',
    text: 'Trước hết hãy lưu một bản sao của kế hoạch đang mở ra nơi an toàn, rồi mở lại màn hình.',
    textWithoutPlan: 'Không có kế hoạch nào đang mở. Hãy mở lại màn hình để làm tiếp.',
    rescue: 'Lưu một bản sao…',
    again: 'Mở lại màn hình',
    closePlan: 'Đóng kế hoạch, về thư viện',
    allSaved: 'Mọi thay đổi đã nằm trong thư viện.',
    unsaved: 'Có thay đổi chưa kịp vào thư viện.',
    logged: 'Lỗi đã ghi vào nhật ký trên máy này (không kèm nội dung kế hoạch).',
    unexpected: 'Có lỗi ngoài dự kiến; thao tác vừa rồi có thể chưa xong.',
  },

  about: {
    title: 'Giới thiệu Dự Thảo',
    text: 'Trợ lý soạn thảo kế hoạch cho văn phòng cấp ủy. Mọi dữ liệu nằm trên máy này; phần mềm không dùng mạng.',
    version: 'Phiên bản',
    runtime: 'Nền chạy',
    dataFolder: 'Thư mục dữ liệu',
    logFile: 'Tệp nhật ký',
  },

  notices: { region: 'Thông báo', done: 'Xong', info: 'Thông tin', warning: 'Lưu ý', error: 'Lỗi' },
} as const;
