import type { ParagraphRole } from './docx-view';

/** A role of the view, or a paragraph that only holds tables and sections apart. */
export type StyleRole = ParagraphRole | 'after-table' | 'break' | 'table';

/**
 * The names under which a template keeps the styles of generated paragraphs and tables. Style ids are the
 * word processor's own business: LibreOffice renames them, names stay.
 */
export const STYLE_NAMES: Readonly<Record<StyleRole, string>> = {
  body: 'Đoạn văn',
  'heading-1': 'heading 1',
  'heading-2': 'heading 2',
  'heading-3': 'heading 3',
  'heading-4': 'heading 4',
  'heading-5': 'heading 5',
  'heading-6': 'heading 6',
  assignment: 'Phân công',
  cell: 'Ô bảng',
  'column-heading': 'Đầu cột bảng',
  'column-number': 'Số thứ tự bảng',
  'group-heading': 'Nhóm trong bảng',
  recipient: 'Danh sách nơi nhận',
  'appendix-label': 'Phụ lục',
  'appendix-name': 'Tên phụ lục',
  'appendix-source': 'Kèm theo',
  'after-table': 'Sau bảng',
  break: 'Ngắt',
  table: 'Table Grid',
};

/** The id of each style in one template. */
export type StyleIds = Readonly<Record<StyleRole, string>>;
