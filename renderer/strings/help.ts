/** The help screen around the guide's own text. */
export const help = {
  title: 'Hướng dẫn sử dụng',
  contents: 'Mục lục',
  shortcuts: 'Phím tắt',
  failed: 'Không đọc được bản hướng dẫn',
} as const;
