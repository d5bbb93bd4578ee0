import { type Document, XMLSerializer } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import type { StyleIds } from '../../core/docx/style-names';
import { tagFindings } from './check-tags';
import { type LoadedTemplate, loadTemplate, RELS_PART, TYPES_PART } from './load-template';
import { mirrorMargins } from './mirror-margins';
import { expandOptionalTags } from './optional-tags';
import { pack } from './pack';
import { replacePropertyRelationships, replacePropertyTypes } from './package-properties';
import { revisionFindings } from './revisions';
import { type TemplatePage, templatePage } from './template-page';
import { templateStyles } from './template-styles';

/** A template that was checked and made ready to be filled any number of times. */
export type Template = {
  /** A package with docxtemplater's own tags, without the properties of whoever wrote the template. */
  readonly bytes: Uint8Array;
  readonly styles: StyleIds;
  readonly page: TemplatePage;
  readonly documentPart: string;
  /** The document when its last pages are landscape. */
  readonly landscapeDocument: string;
  readonly settingsPart: string;
  /** The settings for printing on both sides. */
  readonly twoSidedSettings: string;
};

/** More than anybody mends at a time. */
const MAX_FINDINGS = 20;

/**
 * Checks a template before anything of it is used: bounded in size, safe, with every tag where it can be
 * filled, and with the styles of generated text. Each finding names the tag and its paragraph; at most 20
 * are told.
 */
export function checkTemplate(bytes: Uint8Array): Result<Template, readonly Finding[]> {
  const loaded = loadTemplate(bytes);
  if (!loaded.ok) return loaded;
  const { named, document, texts, styles } = loaded.value;
  const ids = templateStyles(styles, named.styles);
  const page = templatePage(document, named.document);
  const findings = [
    ...revisionFindings(texts),
    ...tagFindings(named, texts),
    ...(ids.ok ? [] : ids.failure),
    ...(page.ok ? [] : [page.failure]),
  ];
  if (!ids.ok || !page.ok || findings.length > 0) return fail(findings.slice(0, MAX_FINDINGS));
  return succeed(prepare(loaded.value, ids.value, page.value));
}

/** Changes the loaded parts in place, and packs them. */
function prepare(loaded: LoadedTemplate, styles: StyleIds, page: TemplatePage): Template {
  const { parts, named, texts, types, rels, settings } = loaded;
  const dropped = replacePropertyRelationships(rels);
  replacePropertyTypes(types, dropped);
  for (const [name, text] of texts) expandOptionalTags(text, name);

  const zip = new PizZip();
  for (const [name, content] of parts) {
    if (!dropped.includes(name)) zip.file(name, content, { createFolders: false });
  }
  for (const [name, changed] of [...texts, [TYPES_PART, types] as const, [RELS_PART, rels] as const]) {
    zip.file(name, xmlOf(changed), { createFolders: false });
  }
  const bytes = pack(zip);
  mirrorMargins(settings);
  return {
    bytes,
    styles,
    page,
    documentPart: named.document,
    landscapeDocument: withLastSection(xmlOf(loaded.document), page.landscapeSection),
    settingsPart: named.settings,
    twoSidedSettings: xmlOf(settings),
  };
}

function xmlOf(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** The section properties of the last pages stand last in the body. */
function withLastSection(xml: string, section: string): string {
  const start = xml.lastIndexOf('<w:sectPr');
  const end = xml.indexOf('</w:sectPr>', start) + '</w:sectPr>'.length;
  return xml.slice(0, start) + section + xml.slice(end);
}
