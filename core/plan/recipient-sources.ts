import type { Organ } from '../organs/organ';
import type { RecipientSources } from '../organs/propose-recipients';
import { organCalled } from '../organs/read-name';
import { assignedOrgans } from './assigned-organs';
import { implementedDocuments } from './implemented-documents';
import type { Plan } from './plan';
import { type PrintContext, singleBlock } from './printed-words';

/** Whom a plan concerns, for `proposeRecipients`. `organs` are its own references first, then the register. */
export function recipientSources(
  plan: Pick<Plan, 'blocks' | 'references'>,
  context: PrintContext,
  organs: readonly Organ[],
): RecipientSources {
  const issuer = organs.find(({ id }) => id === singleBlock(plan.blocks, 'letterhead').issuer);
  const superiors = implementedDocuments(plan).flatMap((document) => {
    const organ = document.issuer === null ? null : organCalled(document.issuer, organs);
    return organ === null ? [] : [organ.id];
  });
  const above = organAbove(issuer);
  const assigned = new Set<string>();
  for (const block of plan.blocks) {
    for (const { organ } of assignedOrgans(block, context, organs)) if (organ !== null) assigned.add(organ);
  }
  return {
    issuer: issuer?.id ?? null,
    superiors: above === null ? superiors : [...superiors, above],
    assigned: [...assigned],
    archive: issuer === undefined ? null : archiveOf(issuer, organs),
  };
}

/** A standing committee has no organ above it: it acts for the committee whose name it bears. */
function organAbove(issuer: Organ | undefined): string | null {
  return issuer?.category === 'standing' ? null : (issuer?.parent ?? null);
}

/** The office of the committee that issues ("Lưu Văn phòng Tỉnh ủy"); a body without an office keeps it itself. */
function archiveOf(issuer: Organ, organs: readonly Organ[]): string {
  const committee = issuer.category === 'standing' ? issuer.parent : issuer.id;
  const office = organs.find(
    ({ name, parent, category }) =>
      parent === committee && category === 'advisory' && /^văn phòng/iu.test(name),
  );
  return office?.id ?? issuer.id;
}
