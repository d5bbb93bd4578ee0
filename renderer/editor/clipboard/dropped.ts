import type { Finding } from '../../../core/base/finding';

/** What a paste can bring that a plan has no place for. */
export type DroppedKind =
  | 'image'
  | 'object'
  | 'formula'
  | 'footnote'
  | 'comment'
  | 'deleted'
  | 'hidden'
  | 'merged-cells'
  | 'nested-table'
  | 'extra-columns';

const MESSAGES: Readonly<Record<DroppedKind, (count: number) => string>> = {
  image: (count) => `Đã bỏ ${count} hình ảnh: kế hoạch chỉ nhận chữ và bảng.`,
  object: (count) => `Đã bỏ ${count} đối tượng nhúng (tệp, khung, phim, âm thanh).`,
  formula: (count) => `Đã bỏ ${count} công thức: hãy gõ lại bằng chữ.`,
  footnote: (count) => `Đã bỏ ${count} cước chú; lời cước chú cần giữ thì đưa vào đoạn văn.`,
  comment: (count) => `Đã bỏ ${count} chú thích bên lề.`,
  deleted: (count) => `Đã bỏ ${count} chỗ đánh dấu đã xóa khi theo dõi thay đổi.`,
  hidden: (count) => `Đã bỏ ${count} chỗ chữ ẩn.`,
  'merged-cells': (count) => `${count} ô gộp đã được tách: chữ ở ô đầu, các ô còn lại để trống.`,
  'nested-table': (count) => `${count} bảng nằm trong ô của bảng khác đã thành các dòng chữ.`,
  'extra-columns': (count) => `${count} cột quá giới hạn 60 cột đã được nối vào cột cuối.`,
};

/** Counts what was left out, to be told once a kind. */
export type DroppedCounts = Map<DroppedKind, number>;

export function countDropped(counts: DroppedCounts, kind: DroppedKind): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

export function droppedFindings(counts: DroppedCounts): Finding[] {
  return [...counts].map(([kind, count]) => ({
    rule: `paste/${kind}`,
    severity: 'warning',
    message: MESSAGES[kind](count),
  }));
}
