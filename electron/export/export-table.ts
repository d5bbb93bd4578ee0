import PizZip from 'pizzip';
import type { Finding } from '../../core/base/finding';
import { type Result, succeed } from '../../core/base/result';
import type { ViewBlock } from '../../core/docx/docx-view';
import { blocksXml, type WordTarget } from '../../core/docx/wordprocessingml';
import { checkTemplate } from './check-template';
import { fillTemplate } from './fill-template';
import { generatedXmlFault } from './generated-xml';
import { pack } from './pack';
import { PROPERTIES_PART, propertiesXml } from './package-properties';
import { TAG_NAMES } from './template-tags';

/**
 * Prints blocks on landscape pages that look as the template's appendices do: its page, styles and page number, none
 * of its text. The same blocks and template give the same bytes.
 */
export function exportTable({
  title,
  blocks,
  template,
}: {
  readonly title: string;
  readonly blocks: readonly ViewBlock[];
  /** The bytes of a `.docx` template. */
  readonly template: Uint8Array;
}): Result<Uint8Array, readonly Finding[]> {
  const checked = checkTemplate(template);
  if (!checked.ok) return checked;
  const { styles, page, bytes, documentPart, landscapeDocument } = checked.value;
  const target: WordTarget = {
    styles,
    textWidth: page.textWidth,
    portraitSection: page.portraitSection,
    lineSpacing: null,
  };
  const xml = [...blocksXml(blocks, target, 'landscape')].join('');
  const fault = generatedXmlFault(xml);
  if (fault !== undefined) throw new Error(`Generated XML of a table is not sound: ${fault}`);

  const zip = new PizZip(bytes);
  zip.file(documentPart, withBody(landscapeDocument, page.landscapeSection));
  const values = Object.fromEntries(TAG_NAMES.map((tag) => [tag, '']));
  const filled = fillTemplate(zip, { ...values, noi_dung: xml });
  if (!filled.ok) return filled;
  filled.value.file(PROPERTIES_PART, propertiesXml(title, ''), { createFolders: false });
  return succeed(pack(filled.value));
}

/** The document with nothing in it but the place of the text, on one section. */
function withBody(document: string, section: string): string {
  const start = document.indexOf('>', document.indexOf('<w:body')) + 1;
  const end = document.lastIndexOf('</w:body>');
  const place = '<w:p><w:r><w:t>{@noi_dung}</w:t></w:r></w:p>';
  return document.slice(0, start) + place + withoutFirstNumber(section) + document.slice(end);
}

/** The first page has no number (grade B): what comes after `titlePg` in a section's properties is told by the schema. */
function withoutFirstNumber(section: string): string {
  const after = /<w:(?:textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b|<\/w:sectPr>/u;
  return section.replace(after, (next) => `<w:titlePg/>${next}`);
}
