import { posix } from 'node:path';
import type { Document } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { parsePart } from './parse-xml';
import type { Package } from './read-package';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Links inside a package that lead nowhere (ISO 29500-2, 6.5): a relationship to a part that is not there, an
 * id in a text without its relationship. Word calls such a document corrupt, and so it would call every
 * plan that is printed into it.
 */
export function linkFindings(parts: Package, texts: ReadonlyMap<string, Document>): Finding[] {
  const lost = [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => lostTargets(parts, name));
  const unknown = [...texts].flatMap(([name, text]) => unknownIds(parts, name, text));
  return [...lost, ...unknown];
}

function lostTargets(parts: Package, rels: string): Finding[] {
  // Names of parts are equal whatever their case (ISO 29500-2, 6.2.2.3).
  const names = new Set(Array.from(parts.keys(), (name) => name.toLowerCase()));
  return relationships(parts, rels).flatMap(({ target, isExternal }) => {
    if (isExternal || names.has(partName(rels, target).toLowerCase())) return [];
    return [damaged(rels, `Tệp thiếu phần “${target}” mà nó nối tới.`)];
  });
}

function unknownIds(parts: Package, name: string, text: Document): Finding[] {
  const rels = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);
  const known = new Set(relationships(parts, rels).map(({ id }) => id));
  const used = Array.from(text.getElementsByTagName('*')).flatMap(({ attributes }) =>
    Array.from(attributes).flatMap(({ namespaceURI, value }) =>
      namespaceURI === RELATIONSHIPS ? [value] : [],
    ),
  );
  return [...new Set(used)].flatMap((id) =>
    known.has(id) ? [] : [damaged(name, `Tệp dùng mối nối “${id}” mà không khai báo.`)],
  );
}

type Relationship = { readonly id: string; readonly target: string; readonly isExternal: boolean };

function relationships(parts: Package, rels: string): Relationship[] {
  const parsed = parsePart(parts, rels);
  if (!parsed.ok) return [];
  return Array.from(parsed.value.getElementsByTagName('Relationship'), (relationship) => ({
    id: relationship.getAttribute('Id') ?? '',
    target: relationship.getAttribute('Target') ?? '',
    isExternal: relationship.getAttribute('TargetMode') === 'External',
  }));
}

/** A target is relative to the part whose links `rels` holds, or begins at the package's root. */
function partName(rels: string, target: string): string {
  const folder = posix.dirname(posix.dirname(rels));
  return posix.resolve('/', folder, target).slice(1);
}

function damaged(place: string, message: string): Finding {
  return {
    rule: 'template/damaged',
    severity: 'error',
    place,
    message: `${message} Hãy mở và lưu lại tệp bằng Word.`,
  };
}
