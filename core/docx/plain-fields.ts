import type { Finding } from '../base/finding';
import type { Letterhead, Signature, Title } from '../plan/blocks';
import { printedRuns } from '../plan/printed-words';
import type { Printing } from './printing';

const FIELD_NAMES: Readonly<Record<string, string>> = {
  'upper-organ': 'cơ quan cấp trên',
  'issuing-organ': 'cơ quan ban hành',
  number: 'số',
  symbol: 'ký hiệu',
  place: 'địa danh',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  kind: 'tên loại',
  issuer: 'dòng “của …”',
  subject: 'trích yếu',
  authority: 'thẩm quyền ký',
  post: 'chức vụ',
  name: 'họ tên người ký',
};

/**
 * The type of letterhead, title and signature belongs to the form alone (HD 36 and HD 05, parts 1 to 5 and 7):
 * emphasis of a field's own is not printed, and said so.
 */
export function plainFieldFindings(owner: Letterhead | Title | Signature, printing: Printing): Finding[] {
  return owner.children.flatMap((field): Finding[] => {
    const emphasised = printedRuns(field.children, printing.context).some(
      ({ bold, italic, underline }) => bold === true || italic === true || underline === true,
    );
    if (!emphasised) return [];
    return [
      {
        rule: 'docx/plain-field',
        severity: 'warning',
        message: `Kiểu chữ riêng trong phần ${FIELD_NAMES[field.name] ?? field.name} không được in: kiểu chữ ở đây theo thể thức.`,
        block: owner.id,
      },
    ];
  });
}
