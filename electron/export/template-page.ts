import { type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import { isWord } from './paragraph-text';
import { childElements, WORD, wordAttribute, wordElements } from './parse-xml';

/** The page of a template's last section, and the same sheet turned; widths of the text in twips. */
export type TemplatePage = {
  readonly textWidth: { readonly portrait: number; readonly landscape: number };
  readonly portraitSection: string;
  readonly landscapeSection: string;
};

/** Reads the section properties at the end of the body (ISO 29500-1, 17.6.17). */
export function templatePage(document: Document, part: string): Result<TemplatePage, Finding> {
  const section = bodySection(document);
  if (section === undefined) {
    return fail(refusal(part, 'Mẫu không có thiết lập trang ở cuối. Hãy mở và lưu lại bằng Word.'));
  }
  const portrait = textWidth(section);
  const turned = turn(section);
  const landscape = turned === undefined ? undefined : textWidth(turned);
  if (turned === undefined || portrait === undefined || landscape === undefined) {
    return fail(
      refusal(part, 'Mẫu thiếu khổ giấy hoặc lề trang, hoặc lề rộng hơn giấy. Hãy đặt lại trong Page Setup.'),
    );
  }
  return succeed({
    textWidth: { portrait, landscape },
    portraitSection: sectionXml(section),
    landscapeSection: sectionXml(turned),
  });
}

/** The section properties of the last section: the last child of the body. */
function bodySection(document: Document): Element | undefined {
  const [body] = wordElements(document, 'body');
  const last = body === undefined ? undefined : childElements(body).at(-1);
  return last !== undefined && isWord(last, 'sectPr') ? last : undefined;
}

/**
 * The sheet turned to landscape, on a new page, the way Word turns it: the margins turn along, so that the
 * binding edge stays. Page numbers run on and stand on its first page too.
 */
function turn(section: Element): Element | undefined {
  const turned = section.cloneNode(true);
  if (!isElement(turned)) return undefined;
  const size = child(turned, 'pgSz');
  const margins = child(turned, 'pgMar');
  if (size === undefined || margins === undefined) return undefined;
  const [width, height] = [wordAttribute(size, 'w'), wordAttribute(size, 'h')];
  if (width === undefined || height === undefined) return undefined;
  if (Number(width) < Number(height)) {
    size.setAttributeNS(WORD, 'w:w', height);
    size.setAttributeNS(WORD, 'w:h', width);
    size.setAttributeNS(WORD, 'w:orient', 'landscape');
    const edges = ['top', 'right', 'bottom', 'left'] as const;
    const values = edges.map((edge) => wordAttribute(margins, edge) ?? '0');
    edges.forEach((edge, index) => {
      margins.setAttributeNS(WORD, `w:${edge}`, values[(index + 3) % 4] ?? '0');
    });
  }
  for (const name of ['titlePg', 'type']) {
    const dropped = child(turned, name);
    if (dropped !== undefined) turned.removeChild(dropped);
  }
  child(turned, 'pgNumType')?.removeAttributeNS(WORD, 'start');
  const start = turned.ownerDocument?.createElementNS(WORD, 'w:type');
  if (start === undefined) return undefined;
  start.setAttributeNS(WORD, 'w:val', 'nextPage');
  turned.insertBefore(start, size);
  return turned;
}

function textWidth(section: Element): number | undefined {
  const size = child(section, 'pgSz');
  const margins = child(section, 'pgMar');
  if (size === undefined || margins === undefined) return undefined;
  const twips = (element: Element, name: string) => Number(wordAttribute(element, name) ?? 0);
  const width =
    twips(size, 'w') - twips(margins, 'left') - twips(margins, 'right') - twips(margins, 'gutter');
  return Number.isInteger(width) && width > 0 ? width : undefined;
}

/** Without the namespace declarations that the serializer repeats: the document's root has them. */
function sectionXml(section: Element): string {
  return new XMLSerializer().serializeToString(section).replace(/ xmlns(?::\w+)?="[^"]*"/gu, '');
}

function child(element: Element, name: string): Element | undefined {
  return childElements(element).find((candidate) => isWord(candidate, name));
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;
}

function refusal(place: string, message: string): Finding {
  return { rule: 'template/page', severity: 'error', place, message };
}
