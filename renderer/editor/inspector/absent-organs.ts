import type { Organ } from '../../../core/organs/organ';
import { type AbsentOrgan, absentOrgans } from '../../../core/organs/succession';
import type { Block } from '../../../core/plan/blocks';
import { type OrganPlace, organPlaces } from '../../../core/plan/organ-places';
import { earliestDate, latestDate, planDate } from '../../../core/plan/plan-date';
import { singleBlock } from '../../../core/plan/printed-words';
import type { IsoDate } from '../../../core/schedule/calendar';
import type { PlanIndex } from '../session/plan-index';

/** An organ that is not there on the plan's date, and every place that names it. */
export type AbsentInPlan = AbsentOrgan & {
  readonly places: readonly OrganPlace[];
  /** The letterhead, where the organ issues the plan. */
  readonly issuedIn: Block | null;
};

/**
 * The organs that surely are not there on the date of the plan, in printed order. A date of which the day or the
 * month is still missing counts with all days that it may become; an undated plan is judged by `today`.
 */
export function absentInPlan(
  { plan, context }: PlanIndex,
  organs: readonly Organ[],
  today: IsoDate,
): { readonly isDated: boolean; readonly absent: readonly AbsentInPlan[] } {
  const letterhead = singleBlock(plan.blocks, 'letterhead');
  const date = planDate(letterhead);
  const first = earliestDate(date);
  const places = organPlaces(plan.blocks, context);
  const ids = [
    ...(letterhead.issuer === undefined ? [] : [letterhead.issuer]),
    ...places.map(({ organ }) => organ.ref),
  ];
  const ended = absentOrgans(ids, first ?? today, organs).filter(({ existence }) => existence === 'ended');
  const coming = absentOrgans(ids, latestDate(date) ?? today, organs).filter(
    ({ existence }) => existence === 'not-yet',
  );
  return {
    isDated: first !== null,
    absent: [...ended, ...coming].map((absent) => ({
      ...absent,
      places: places.filter(({ organ }) => organ.ref === absent.organ.id),
      issuedIn: letterhead.issuer === absent.organ.id ? letterhead : null,
    })),
  };
}
