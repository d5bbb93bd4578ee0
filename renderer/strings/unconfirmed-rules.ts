type UnconfirmedRule = { readonly item: string; readonly now: string; readonly where: string };

/** What the official form leaves open ("Not known: keep as settings, and say so"), and how it is done here. */
export const unconfirmedRules: readonly UnconfirmedRule[] = [
  {
    item: 'Viết “ủy” hay “uỷ”',
    now: 'Giữ đúng chữ đã gõ; tên cơ quan có sẵn viết “ủy”.',
    where: 'Trong kế hoạch',
  },
  {
    item: 'Đầu phụ lục',
    now: '“Phụ lục I” ở giữa (chỉ có một thì “Phụ lục”), tên phụ lục in hoa, dòng “(kèm theo Kế hoạch số … ngày … của …)”.',
    where: 'Mẫu Word của cơ quan (phông, cỡ, căn lề)',
  },
  {
    item: 'Chỗ của dấu chỉ mức độ mật, khẩn, dòng lưu hành và dòng “Dự thảo lần …”',
    now: 'Theo chỗ của các thẻ trong mẫu Word.',
    where: 'Mẫu Word của cơ quan',
  },
  {
    item: 'Tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM: giữa cột hay sát lề phải',
    now: 'Giữa cột bên phải.',
    where: 'Mẫu Word của cơ quan',
  },
  {
    item: 'Độ dày đường kẻ dưới tiêu đề',
    now: '0,75 pt, dài bằng dòng chữ.',
    where: 'Mẫu Word của cơ quan',
  },
  {
    item: 'Chức vụ “PHÓ BÍ THƯ THƯỜNG TRỰC”',
    now: 'Được phép chọn khi ký.',
    where: 'Trong kế hoạch, phần ký',
  },
  {
    item: 'Bản SAO Y, SAO LỤC, TRÍCH SAO',
    now: 'Chưa làm.',
    where: '–',
  },
];
