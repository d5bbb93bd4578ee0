/**
 * How a tag is written in a template, and what it may hold.
 *
 * - `words`: `{tag}` anywhere in a paragraph; `{?tag}` also removes its paragraph when there is nothing to print;
 * - `blocks`: `{@tag}`, alone in a paragraph, which generated paragraphs replace.
 */
export type TagKind = 'words' | 'blocks';

type TagDescription = { readonly kind: TagKind; readonly holds: string };

/** Every tag of a template, each with what it prints, in words for the office. All must be there. */
export const TEMPLATE_TAGS = {
  co_quan_cap_tren: { kind: 'words', holds: 'cơ quan cấp trên, nếu có' },
  co_quan_ban_hanh: { kind: 'words', holds: 'cơ quan ban hành' },
  so_ky_hieu: { kind: 'words', holds: 'số và ký hiệu, như 15-KH/TU' },
  do_mat: { kind: 'words', holds: 'độ mật, nếu có' },
  do_khan: { kind: 'words', holds: 'độ khẩn, nếu có' },
  dia_danh_ngay_thang: { kind: 'words', holds: 'địa danh và ngày, tháng, năm' },
  chi_dan_luu_hanh: { kind: 'words', holds: 'chỉ dẫn lưu hành, nếu có' },
  lan_du_thao: { kind: 'words', holds: 'lần dự thảo, nếu là dự thảo' },
  ten_loai: { kind: 'words', holds: 'tên loại văn bản' },
  cua_co_quan: { kind: 'words', holds: 'dòng “của …” dưới tên loại, nếu có' },
  trich_yeu: { kind: 'words', holds: 'trích yếu nội dung' },
  noi_dung: { kind: 'blocks', holds: 'toàn bộ phần nội dung' },
  danh_sach_noi_nhan: { kind: 'blocks', holds: 'danh sách nơi nhận' },
  tham_quyen_ky: { kind: 'words', holds: 'thẩm quyền ký (T/M, K/T, T/L …), nếu có' },
  chuc_vu: { kind: 'words', holds: 'chức vụ dưới thẩm quyền ký, nếu có' },
  chuc_vu_dung_mot_minh: { kind: 'words', holds: 'chức vụ khi không có thẩm quyền ký, nếu có' },
  ho_ten_nguoi_ky: { kind: 'words', holds: 'họ tên người ký' },
  phu_luc: { kind: 'blocks', holds: 'các phụ lục' },
} as const satisfies Record<string, TagDescription>;

export type TagName = keyof typeof TEMPLATE_TAGS;
export type WordsTag = {
  [Name in TagName]: (typeof TEMPLATE_TAGS)[Name]['kind'] extends 'words' ? Name : never;
}[TagName];
export type BlocksTag = Exclude<TagName, WordsTag>;

export const TAG_NAMES = Object.keys(TEMPLATE_TAGS) as readonly TagName[];

export function isTagName(name: string): name is TagName {
  return Object.hasOwn(TEMPLATE_TAGS, name);
}

/** The tag as it is written in the shipped template. */
export function writtenTag(name: TagName): string {
  return TEMPLATE_TAGS[name].kind === 'blocks' ? `{@${name}}` : `{${name}}`;
}
