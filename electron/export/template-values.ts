import type { DocxView } from '../../core/docx/docx-view';
import type { WordsTag } from './template-tags';

/** The words of all tags but those that take blocks. */
export function wordValues({ letterhead, title, signature }: DocxView): Readonly<Record<WordsTag, string>> {
  const standsAlone = signature.authority === null;
  return {
    co_quan_cap_tren: letterhead.upperOrgan ?? '',
    co_quan_ban_hanh: letterhead.issuingOrgan,
    so_ky_hieu: letterhead.symbol,
    do_mat: letterhead.secrecy ?? '',
    do_khan: letterhead.urgency ?? '',
    dia_danh_ngay_thang: letterhead.placeAndDate,
    chi_dan_luu_hanh: letterhead.circulation ?? '',
    lan_du_thao: letterhead.draft ?? '',
    ten_loai: title.kind,
    cua_co_quan: title.issuer ?? '',
    trich_yeu: title.subject,
    tham_quyen_ky: signature.authority ?? '',
    // Part 7b: regular under a T/M, K/T or T/L line, bold when it stands alone; the template has both.
    chuc_vu: standsAlone ? '' : (signature.post ?? ''),
    chuc_vu_dung_mot_minh: standsAlone ? (signature.post ?? '') : '',
    ho_ten_nguoi_ky: signature.name ?? '',
  };
}
