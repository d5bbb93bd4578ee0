import { DOMParser, type Document, type Element, type Node, ParseError } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Package } from './read-package';

/** The namespace of WordprocessingML elements and attributes (ISO 29500-1, transitional). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The largest XML part that is parsed, in bytes: ten times the text of a long template. */
const MAX_XML = 4 * 1024 * 1024;
const MAX_DEPTH = 200;

/**
 * Parses one XML part of a package. Refused: parts that are not UTF-8 or not well-formed, document types (with
 * them entities), and nesting that would exhaust the stack.
 */
export function parsePart(parts: Package, name: string): Result<Document, Finding> {
  const bytes = parts.get(name);
  if (bytes === undefined) return fail(broken(name, 'Tệp thiếu phần này.'));
  if (bytes.length > MAX_XML) return fail(broken(name, 'Phần này của tệp quá lớn.'));
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return fail(broken(name, 'Phần này của tệp không phải văn bản UTF-8.'));
    throw error;
  }
  if (/<!DOCTYPE/iu.test(xml))
    return fail(broken(name, 'Phần này của tệp khai báo DOCTYPE, không được phép.'));
  if (nesting(xml) > MAX_DEPTH) return fail(broken(name, 'Phần này của tệp lồng nhau quá sâu.'));
  return parseXml(xml, name);
}

function parseXml(xml: string, name: string): Result<Document, Finding> {
  const strict = (level: string, message: string) => {
    if (level !== 'warning') throw new ParseError(message);
  };
  try {
    return succeed(new DOMParser({ onError: strict }).parseFromString(xml, 'text/xml'));
  } catch (error) {
    if (error instanceof ParseError)
      return fail(broken(name, 'Phần này của tệp không phải XML đúng cú pháp.'));
    throw error;
  }
}

function nesting(xml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of xml.matchAll(/<[/A-Za-z_][^>]*>/gu)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

function broken(place: string, message: string): Finding {
  return {
    rule: 'template/damaged',
    severity: 'error',
    place,
    message: `${message} Hãy mở và lưu lại tệp bằng Word.`,
  };
}

/** The elements of a WordprocessingML name below a node, in document order. */
export function wordElements(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS(WORD, name));
}

/** The value of a WordprocessingML attribute; undefined when absent. */
export function wordAttribute(element: Element, name: string): string | undefined {
  return element.getAttributeNS(WORD, name) ?? undefined;
}

export function childElements(node: Node): Element[] {
  return Array.from(node.childNodes).filter(
    (child): child is Element => child.nodeType === child.ELEMENT_NODE,
  );
}
