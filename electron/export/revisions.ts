import type { Document } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { wordElements } from './parse-xml';

const REVISIONS = [
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
] as const;

/** Changes that nobody has accepted yet would go out with every plan, and may cut a tag in two. */
export function revisionFindings(texts: ReadonlyMap<string, Document>): Finding[] {
  return [...texts]
    .filter(([, document]) => REVISIONS.some((name) => wordElements(document, name).length > 0))
    .map(([place]) => ({
      rule: 'template/revisions',
      severity: 'error',
      place,
      message:
        'Mẫu còn dấu vết sửa đổi (Track Changes). Hãy mở bằng Word, chấp nhận hết các sửa đổi rồi lưu lại.',
    }));
}
