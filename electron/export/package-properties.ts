import type { Document } from '@xmldom/xmldom';
import { element, escapeXml } from '../../core/docx/xml';

/** Where the properties of an exported document are kept; the template's own are left behind. */
export const PROPERTIES_PART = 'docProps/core.xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The kinds of relationships that lead to properties of a document, its author's and company's names among them. */
const PROPERTY_RELATIONSHIP = /\/(?:core-properties|extended-properties|custom-properties|thumbnail)$/u;

/**
 * Title, subject and language (ISO 29500-2, annex D). No author, no dates: who drafted a plan is nobody's
 * business outside, and the same plan shall give the same bytes.
 */
export function propertiesXml(title: string, subject: string): string {
  const namespaces = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const content =
    element('dc:title', {}, escapeXml(title)) +
    element('dc:subject', {}, escapeXml(subject)) +
    element('dc:language', {}, 'vi-VN');
  return XML_DECLARATION + element('cp:coreProperties', namespaces, content);
}

/** Points a package at its new properties: in place, in `_rels/.rels`. Returns the parts to leave behind. */
export function replacePropertyRelationships(rels: Document): string[] {
  const root = rels.documentElement;
  if (root === null) return [];
  const dropped: string[] = [];
  for (const relationship of Array.from(root.getElementsByTagName('Relationship'))) {
    if (!PROPERTY_RELATIONSHIP.test(relationship.getAttribute('Type') ?? '')) continue;
    dropped.push((relationship.getAttribute('Target') ?? '').replace(/^\//u, ''));
    root.removeChild(relationship);
  }
  const relationship = rels.createElementNS(root.namespaceURI, 'Relationship');
  relationship.setAttribute('Id', 'rIdProperties');
  relationship.setAttribute('Type', `${PACKAGE}/relationships/metadata/core-properties`);
  relationship.setAttribute('Target', PROPERTIES_PART);
  root.appendChild(relationship);
  return dropped;
}

/** Declares the type of the new properties and no longer that of dropped parts: in place, in the content types. */
export function replacePropertyTypes(types: Document, dropped: readonly string[]): void {
  const root = types.documentElement;
  if (root === null) return;
  for (const override of Array.from(root.getElementsByTagName('Override'))) {
    const name = (override.getAttribute('PartName') ?? '').replace(/^\//u, '');
    if (dropped.includes(name) || name === PROPERTIES_PART) root.removeChild(override);
  }
  const override = types.createElementNS(root.namespaceURI, 'Override');
  override.setAttribute('PartName', `/${PROPERTIES_PART}`);
  override.setAttribute('ContentType', PROPERTIES_TYPE);
  root.appendChild(override);
}
