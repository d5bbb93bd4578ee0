import type { Organ } from '../organs/organ';
import { organCalled } from '../organs/read-name';
import { type Block, fieldOf } from './blocks';
import { type Inline, isText, type OrganEntity } from './inline';
import type { References } from './plan';
import { entityWords, organNames, type PrintContext } from './printed-words';
import { inlineRuns } from './walk';

/** An organ where a plan gives it something to do. */
export type AssignedOrgan = {
  readonly role: 'lead' | 'coordinator' | 'executor';
  /** Id of the organ; null for a name that was typed as plain words and is in no register. */
  readonly organ: string | null;
  /** As printed. */
  readonly name: string;
};

type Known = {
  readonly references: References;
  readonly organs: readonly Organ[];
  readonly found: readonly AssignedOrgan[];
};

/** Blocks never change in place: what was found in one holds as long as it is read by the same registers. */
const known = new WeakMap<Block, Known>();

/**
 * Whom a block gives something to do, in printed order: the leads and coordinators of an assignment, and the
 * organs with a role in running text. The executors in the sentence of an assignment act under its lead.
 */
export function assignedOrgans(
  block: Block,
  context: PrintContext,
  organs: readonly Organ[],
): readonly AssignedOrgan[] {
  const { references } = context;
  const kept = known.get(block);
  if (kept?.references === references && kept.organs === organs) return kept.found;
  const found = findAssigned(block, context, organs);
  known.set(block, { references, organs, found });
  return found;
}

function findAssigned(block: Block, context: PrintContext, organs: readonly Organ[]): AssignedOrgan[] {
  switch (block.type) {
    case 'assignment':
      return [
        ...namedOrgans(fieldOf(block, 'lead').children, context, organs).map((named) => ({
          ...named,
          role: 'lead' as const,
        })),
        ...namedOrgans(fieldOf(block, 'coordinators').children, context, organs).map((named) => ({
          ...named,
          role: 'coordinator' as const,
        })),
      ];
    case 'item':
    case 'paragraph':
    case 'table':
      return inlineRuns(block).flatMap(({ inlines }) =>
        inlines
          .filter(isOrgan)
          .flatMap((organ) =>
            organ.role === undefined
              ? []
              : [{ role: organ.role, organ: organ.ref, name: entityWords(organ, context).trim() }],
          ),
      );
    default:
      return [];
  }
}

/** The organs of a field or line: its entities, and names typed as plain words between them. */
export function namedOrgans(
  inlines: readonly Inline[],
  context: PrintContext,
  organs: readonly Organ[],
): Omit<AssignedOrgan, 'role'>[] {
  const entities = inlines.filter(isOrgan);
  const refs = new Map(entities.map((organ) => [entityWords(organ, context).trim(), organ.ref]));
  return organNames(inlines, context).map((name) => ({
    organ: refs.get(name) ?? organCalled(name, organs)?.id ?? null,
    name,
  }));
}

function isOrgan(inline: Inline): inline is OrganEntity {
  return !isText(inline) && inline.type === 'organ';
}
