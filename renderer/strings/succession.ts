/** Organs that a plan names and that are not there on its date. */
export const successionStrings = {
  title: 'Cơ quan không còn vào ngày của kế hoạch',
  titleUndated: 'Cơ quan không còn vào hôm nay',
  ended: (date: string) => `hoạt động đến hết ${date}`,
  notYet: (date: string) => `hoạt động từ ${date}`,
  by: 'Thay bằng',
  all: (count: number) => `Cả ${count} cơ quan kế thừa`,
  everywhere: (count: number) => (count === 1 ? 'Thay' : `Thay cả ${count} chỗ`),
  here: 'Thay ở đây',
  hereFor: (place: string) => `Thay ở đây: ${place}`,
  goTo: (place: string) => `Đến ${place}`,
  issuer: 'Cơ quan ban hành',
  issuerHint: 'Chọn lại cơ quan ban hành ở phần đầu văn bản.',
  nobody: 'Danh mục không ghi cơ quan kế thừa.',
  register: 'Ghi trong danh mục cơ quan',
  citations: 'Tên trong văn bản viện dẫn cũ giữ nguyên.',
  replaced: (places: number, name: string) => `Đã thay ${places} chỗ bằng ${name}. Ctrl+Z để lấy lại.`,
} as const;
