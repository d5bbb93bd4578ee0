import type { DocumentEntry } from '../citations/document-entry';
import type { Organ } from '../organs/organ';
import type { References } from '../plan/plan';
import { entitiesOf } from '../plan/walk';
import { blocksOf } from './locate';
import { refuse } from './refusals';
import { setRoot } from './root';
import type { PlanEditor } from './slate-types';

/** Adds the organs and documents that the plan does not know yet. An id that it knows keeps its entry. */
export function addReferences(editor: PlanEditor, { organs, documents }: Partial<References>): void {
  const added = {
    organs: missing(editor.references.organs, organs ?? []),
    documents: missing(editor.references.documents, documents ?? []),
  };
  if (added.organs.length + added.documents.length === 0) return;
  setRoot(editor, {
    references: {
      organs: [...editor.references.organs, ...added.organs],
      documents: [...editor.references.documents, ...added.documents],
    },
  });
}

function missing<Entry extends { readonly id: string }>(
  known: readonly Entry[],
  entries: readonly Entry[],
): Entry[] {
  const ids = new Set(known.map(({ id }) => id));
  return entries.filter((entry) => {
    const isNew = !ids.has(entry.id);
    ids.add(entry.id);
    return isNew;
  });
}

/**
 * Replaces the references, as when the register was corrected: one undo step, and every `auto` entity prints
 * the new words. Refused when something that the plan names would be missing.
 */
export function setReferences(editor: PlanEditor, references: References): boolean {
  const organs = new Set(references.organs.map(({ id }) => id));
  const documents = new Set(references.documents.map(({ id }) => id));
  for (const { entity, block } of entitiesOf(blocksOf(editor))) {
    const isKnown =
      entity.type === 'schedule' ||
      (entity.type === 'organ' ? organs.has(entity.ref) : documents.has(entity.ref));
    if (!isKnown) return refuse(editor, 'editing/organ-in-use', block.id);
  }
  const letterhead = blocksOf(editor).find(({ type }) => type === 'letterhead');
  if (
    letterhead?.type === 'letterhead' &&
    letterhead.issuer !== undefined &&
    !organs.has(letterhead.issuer)
  ) {
    return refuse(editor, 'editing/organ-in-use', letterhead.id);
  }
  setRoot(editor, { references });
  return true;
}

/**
 * Takes over what the register now says of the organs and documents that the plan names, where that prints
 * otherwise: one undo step. Returns the entries that were corrected, as they are now.
 */
export function refreshReferences(editor: PlanEditor, register: References): References {
  const { organs, documents } = editor.references;
  const organ = corrections(organs, register.organs, sameOrgan);
  const document = corrections(documents, register.documents, sameDocument);
  const corrected = { organs: [...organ.values()], documents: [...document.values()] };
  if (corrected.organs.length + corrected.documents.length > 0) {
    setReferences(editor, {
      organs: organs.map((entry) => organ.get(entry.id) ?? entry),
      documents: documents.map((entry) => document.get(entry.id) ?? entry),
    });
  }
  return corrected;
}

function corrections<Entry extends { readonly id: string }>(
  known: readonly Entry[],
  register: readonly Entry[],
  same: (a: Entry, b: Entry) => boolean,
): Map<string, Entry> {
  const entries = new Map(register.map((entry) => [entry.id, entry]));
  const corrected = new Map<string, Entry>();
  for (const before of known) {
    const now = entries.get(before.id);
    if (now !== undefined && !same(before, now)) corrected.set(now.id, now);
  }
  return corrected;
}

/** Whether both print the same: what else the register knows of an organ may change unseen. */
function sameOrgan(a: Organ, b: Organ): boolean {
  return (
    a.name === b.name &&
    a.symbol === b.symbol &&
    a.signing === b.signing &&
    a.letterhead?.upper === b.letterhead?.upper &&
    a.letterhead?.issuing === b.letterhead?.issuing
  );
}

function sameDocument(a: DocumentEntry, b: DocumentEntry): boolean {
  return (['kind', 'symbol', 'date', 'issuer', 'subject', 'title', 'year'] as const).every(
    (name) => a[name] === b[name],
  );
}
