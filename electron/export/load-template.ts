import type { Document } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import { linkFindings } from './package-links';
import { type DocumentParts, documentParts } from './package-parts';
import { safetyFindings } from './package-safety';
import { parsePart } from './parse-xml';
import { type Package, readPackage } from './read-package';

/** A template's package, unpacked, with the parts that are read or changed parsed. */
export type LoadedTemplate = {
  readonly parts: Package;
  readonly named: DocumentParts;
  readonly document: Document;
  /** By part: the document, headers, footers, notes and comments. */
  readonly texts: ReadonlyMap<string, Document>;
  readonly styles: Document;
  readonly settings: Document;
  readonly types: Document;
  readonly rels: Document;
};

export const TYPES_PART = '[Content_Types].xml';
export const RELS_PART = '_rels/.rels';

/** Unpacks and parses within bounds; refuses what is no plain Word document or not safe to pass on. */
export function loadTemplate(bytes: Uint8Array): Result<LoadedTemplate, readonly Finding[]> {
  const parts = readPackage(bytes);
  if (!parts.ok) return fail([parts.failure]);
  const safety = safetyFindings(parts.value);
  if (safety.length > 0) return fail(safety);
  const named = documentParts(parts.value);
  if (!named.ok) return fail([named.failure]);

  const findings: Finding[] = [];
  const parsed = (name: string): Document | undefined => {
    const part = parsePart(parts.value, name);
    if (part.ok) return part.value;
    findings.push(part.failure);
    return undefined;
  };
  const document = parsed(named.value.document);
  const styles = parsed(named.value.styles);
  const settings = parsed(named.value.settings);
  const types = parsed(TYPES_PART);
  const rels = parsed(RELS_PART);
  const others = [...named.value.headersAndFooters, ...named.value.asides].flatMap((name) => {
    const part = parsed(name);
    return part === undefined ? [] : [[name, part] as const];
  });
  // A part that did not parse has left a finding.
  if (findings.length > 0 || !document || !styles || !settings || !types || !rels) return fail(findings);
  const texts = new Map([[named.value.document, document] as const, ...others]);
  const links = linkFindings(parts.value, texts);
  if (links.length > 0) return fail(links);
  return succeed({ parts: parts.value, named: named.value, document, texts, styles, settings, types, rels });
}
