import type { Document } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import { STYLE_NAMES, type StyleIds, type StyleRole } from '../../core/docx/style-names';
import { childElements, wordAttribute, wordElements } from './parse-xml';

/** The ids of the styles that generated text needs, found by name; one finding for each that is missing. */
export function templateStyles(styles: Document, part: string): Result<StyleIds, readonly Finding[]> {
  const ids = new Map<string, string>();
  for (const style of wordElements(styles, 'style')) {
    const id = wordAttribute(style, 'styleId');
    const name = childElements(style).find(({ localName }) => localName === 'name');
    const type = wordAttribute(style, 'type');
    if (id !== undefined && name !== undefined)
      ids.set(`${type}/${styleName(wordAttribute(name, 'val') ?? '')}`, id);
  }
  const findings: Finding[] = [];
  const found: Partial<Record<StyleRole, string>> = {};
  for (const [role, name] of Object.entries(STYLE_NAMES) as [StyleRole, string][]) {
    const id = ids.get(`${role === 'table' ? 'table' : 'paragraph'}/${styleName(name)}`);
    if (id === undefined) findings.push(missing(name, part));
    else found[role] = id;
  }
  return findings.length > 0 ? fail(findings) : succeed(found as StyleIds);
}

/** Word compares names without case, and lists aliases behind a comma. */
function styleName(name: string): string {
  return (name.split(',')[0] ?? '').normalize('NFC').trim().toLowerCase();
}

function missing(name: string, part: string): Finding {
  return {
    rule: 'template/style-missing',
    severity: 'error',
    place: part,
    message: `Mẫu thiếu kiểu (style) “${name}” mà phần nội dung cần đến. Hãy tạo lại kiểu mang đúng tên này.`,
  };
}
