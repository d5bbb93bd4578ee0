import type { Finding } from '../../core/base/finding';
import { fieldCodes } from './field-codes';
import { parsePart } from './parse-xml';
import type { Package } from './read-package';

/** Fields that fetch or run something from outside the document. */
const FETCHING_FIELD =
  /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD|EMBED|MACROBUTTON)\b/iu;

/**
 * What a template may not bring along: macros, controls, embedded programs, links to anything outside the
 * file, fields that fetch. An exported plan goes to people who trust the office.
 */
export function safetyFindings(parts: Package): Finding[] {
  return [...activeContent(parts), ...[...parts.keys()].flatMap((name) => partFindings(parts, name))];
}

function activeContent(parts: Package): Finding[] {
  const findings: Finding[] = [];
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  const names = [...parts.keys()];
  const macro = names.find((name) => /vbaProject|vbaData/iu.test(name));
  if (macro !== undefined || /macroEnabled|vbaProject/iu.test(types)) {
    findings.push(
      refusal(
        'template/macros',
        macro,
        'Mẫu có macro, không được phép. Hãy lưu lại thành “Word Document (.docx)”.',
      ),
    );
  }
  const control = names.find((name) => /(?:^|\/)(?:activeX|embeddings)\//iu.test(name));
  if (control !== undefined) {
    findings.push(
      refusal('template/embedded', control, 'Mẫu có đối tượng nhúng hoặc nút điều khiển. Hãy xóa đi.'),
    );
  }
  return findings;
}

function partFindings(parts: Package, name: string): Finding[] {
  if (name.endsWith('.rels')) return relationshipFindings(parts, name);
  if (/^word\/[^/]+\.xml$/u.test(name)) return fieldFindings(parts, name);
  return [];
}

function relationshipFindings(parts: Package, name: string): Finding[] {
  const rels = parsePart(parts, name);
  if (!rels.ok) return [rels.failure];
  return Array.from(rels.value.getElementsByTagName('Relationship')).flatMap((relationship): Finding[] => {
    const type = (relationship.getAttribute('Type') ?? '').split('/').at(-1) ?? '';
    const target = relationship.getAttribute('Target') ?? '';
    if (relationship.getAttribute('TargetMode') === 'External') {
      const hint =
        type === 'attachedTemplate' ? ' Trong Word: Developer → Document Template, bỏ mẫu đính kèm.' : '';
      return [
        refusal(
          'template/external',
          name,
          `Mẫu nối ra ngoài tệp (${type}: “${target}”), không được phép.${hint}`,
        ),
      ];
    }
    if (type === 'aFChunk' || type === 'oleObject' || type === 'control') {
      return [
        refusal('template/embedded', name, `Mẫu có nội dung nhúng (${type}: “${target}”). Hãy xóa đi.`),
      ];
    }
    return [];
  });
}

function fieldFindings(parts: Package, name: string): Finding[] {
  const part = parsePart(parts, name);
  if (!part.ok) return [part.failure];
  return fieldCodes(part.value)
    .filter((code) => FETCHING_FIELD.test(code))
    .map((code) =>
      refusal(
        'template/external',
        name,
        `Mẫu có trường lấy dữ liệu từ ngoài: “${code.trim()}”. Hãy xóa trường này.`,
      ),
    );
}

function refusal(rule: string, place: string | undefined, message: string): Finding {
  return { rule, severity: 'error', message, ...(place === undefined ? {} : { place }) };
}
