/**
 * Words of organ names and the abbreviations that real texts write for them. Abbreviations are matched in
 * capitals, as they stand here: "TU" is a Tỉnh ủy, "từ" is not.
 */
export const ABBREVIATIONS: readonly (readonly [words: string, ...short: string[]])[] = [
  ['Ủy ban nhân dân', 'UBND'],
  ['Hội đồng nhân dân', 'HĐND'],
  ['Ủy ban Mặt trận Tổ quốc', 'UBMTTQ', 'Ủy ban MTTQ', 'Mặt trận Tổ quốc'],
  ['Mặt trận Tổ quốc', 'MTTQ'],
  ['Ban Thường vụ', 'BTV'],
  ['Ban Chấp hành', 'BCH'],
  ['Ban cán sự đảng', 'BCSĐ'],
  ['Ủy ban Kiểm tra', 'UBKT'],
  ['Văn phòng', 'VP'],
  ['Trung ương', 'TW'],
  ['Tỉnh ủy', 'TU'],
  ['Huyện ủy', 'HU'],
  ['Đảng ủy', 'ĐU'],
  ['Giáo dục và Đào tạo', 'GD&ĐT', 'GDĐT'],
  ['Tài nguyên và Môi trường', 'TN&MT', 'TNMT'],
  ['Nông nghiệp và Môi trường', 'NN&MT', 'NNMT'],
  ['Nông nghiệp và Phát triển nông thôn', 'NN&PTNT', 'Nông nghiệp và PTNT', 'Nông nghiệp & PTNT'],
  ['Kế hoạch và Đầu tư', 'KH&ĐT', 'KH-ĐT', 'KHĐT'],
  ['Lao động - Thương binh và Xã hội', 'LĐTBXH', 'LĐ-TBXH', 'LĐTB&XH', 'LĐ-TB&XH'],
  ['Văn hóa, Thể thao và Du lịch', 'VHTTDL', 'VHTT&DL', 'VH,TT&DL'],
  ['Thông tin và Truyền thông', 'TT&TT', 'TTTT'],
  ['Khoa học và Công nghệ', 'KH&CN', 'KHCN'],
  ['Giao thông vận tải', 'GTVT'],
  ['Liên hiệp Phụ nữ', 'LHPN'],
  ['Liên đoàn Lao động', 'LĐLĐ'],
  ['Cựu chiến binh', 'CCB'],
  ['Bộ Chỉ huy Quân sự', 'BCHQS', 'Bộ CHQS'],
  ['Phát thanh - Truyền hình', 'PT-TH', 'PTTH'],
  ['đại biểu Quốc hội', 'ĐBQH'],
  ['các huyện, thành phố', 'các huyện, TP', 'huyện, TP', 'các huyện/thành phố', 'các huyện/TP'],
];

const MAX_SPELLINGS = 64;

/** Every spelling of a name that the usual abbreviations make, the name itself first. */
export function abbreviated(name: string): string[] {
  const spellings = new Set([name]);
  for (const [words, ...short] of ABBREVIATIONS) {
    for (const spelling of [...spellings]) {
      if (!spelling.includes(words)) continue;
      for (const abbreviation of short) {
        if (spellings.size < MAX_SPELLINGS) spellings.add(spelling.replace(words, abbreviation));
      }
    }
  }
  return [...spellings];
}

/** True for a spelling of one word that only its capitals tell from other words: "TU", "ĐU". */
export function isLoneAbbreviation(spelling: string): boolean {
  return /^[\p{Lu}\d&]+$/u.test(spelling);
}
