/** What is found of a plan as one writes it. */
export const checkStrings = {
  tab: 'Kiểm tra',
  tabOf: (count: number) => `Kiểm tra ${count} điều cần xem`,
  card: (count: number) => `Cần xem: ${count} điều`,
  severity: { error: 'Lỗi', warning: 'Cần xem' },
  here: 'Cần xem ở đây',
  list: 'Những điều cần xem trong kế hoạch',
  none: 'Không có điều gì cần xem: phân công, thời hạn, cơ quan, nơi nhận và ngày ban hành đều ổn.',
  checking: 'Đang kiểm tra…',
  undated: 'Kế hoạch chưa ghi ngày ban hành, nên thời hạn và cơ quan được xét theo ngày hôm nay.',
  counts: (errors: number, warnings: number) => {
    const parts = [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} điều cần xem` : ''];
    return parts.filter((part) => part !== '').join(', ');
  },
  more: (count: number) => `Còn ${count} điều nữa, hiện ra khi các điều trên đã sửa.`,
  goThere: 'Đến đó',
} as const;
