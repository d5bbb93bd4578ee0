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

  library: {
    title: 'Dữ liệu trên máy này',
    file: 'Tệp thư viện',
    folder: 'Thư mục dữ liệu',
    log: 'Tệp nhật ký',
    text: 'Mọi kế hoạch nằm trong một tệp trên máy này. Phần mềm không dùng mạng. Nhật ký không ghi nội dung kế hoạch.',
    notices: 'Khi mở thư viện',
    show: 'Mở thư mục chứa thư viện',
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
