import type { Plan } from '../../../core/plan/plan';
import { indexPlan, type PlanIndex } from './plan-index';

/** Where the caret stands: ids that survive edits, not paths. */
export type Place = {
  readonly block: string;
  /** Name of the field, in a block that has fields. */
  readonly field?: string;
  /** Id of the entity that the caret stands in or on. */
  readonly entity?: string;
};

/**
 * What may change by itself; each shown part listens to what it shows. `acts` are changes of blocks other than
 * typing: they are few, and seen at once everywhere.
 */
export type Channel = 'blocks' | 'acts' | 'numbers' | 'context' | 'blanks' | 'settings' | 'place';

/**
 * The open plan as the screen sees it, outside React: one derivation a change, and only those who show what
 * changed are told.
 */
export type PlanStore = {
  readonly index: () => PlanIndex;
  readonly place: () => Place | null;
  readonly listen: (channel: Channel, listener: () => void) => () => void;
  /** Takes the plan after a change; `typing` tells that only letters came or went. */
  readonly update: (plan: Plan, place: Place | null, typing: boolean) => void;
};

export function createPlanStore(plan: Plan): PlanStore {
  const listeners: Record<Channel, Set<() => void>> = {
    blocks: new Set(),
    acts: new Set(),
    numbers: new Set(),
    context: new Set(),
    blanks: new Set(),
    settings: new Set(),
    place: new Set(),
  };
  let index = indexPlan(plan);
  let place: Place | null = null;
  return {
    index: () => index,
    place: () => place,
    listen(channel, listener) {
      listeners[channel].add(listener);
      return () => listeners[channel].delete(listener);
    },
    update(nextPlan, nextPlace, typing) {
      const before = { index, place };
      index = indexPlan(nextPlan, index);
      if (!samePlace(place, nextPlace)) place = nextPlace;
      const changed: Record<Channel, boolean> = {
        blocks: before.index.plan.blocks !== nextPlan.blocks,
        acts: !typing && before.index.plan !== nextPlan,
        numbers: before.index.numbers !== index.numbers || before.index.owners !== index.owners,
        context: before.index.context !== index.context,
        blanks: !sameBlanks(before.index.plan, nextPlan),
        settings:
          before.index.plan.settings !== nextPlan.settings || before.index.plan.rules !== nextPlan.rules,
        place: before.place !== place,
      };
      for (const channel of Object.keys(listeners) as Channel[]) {
        if (changed[channel]) for (const listener of [...listeners[channel]]) listener();
      }
    },
  };
}

/** What blanks and generated marks follow from: letterhead, title, references, rules. */
function sameBlanks(a: Plan, b: Plan): boolean {
  const [letterhead, title] = a.blocks;
  return (
    letterhead === b.blocks[0] &&
    title === b.blocks[1] &&
    a.references === b.references &&
    a.rules === b.rules
  );
}

function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.block === b?.block && a?.field === b?.field && a?.entity === b?.entity;
}
