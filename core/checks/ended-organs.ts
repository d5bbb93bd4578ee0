import { runningDate } from '../citations/format-citation';
import { existenceOn } from '../organs/existence';
import type { Organ } from '../organs/organ';
import { successorsOn } from '../organs/succession';
import { organPlaces } from '../plan/organ-places';
import type { CheckContext, Issued, PlanCheck, Problem } from './check';

/**
 * An organ that a plan names existed on the plan's date ("Bodies that changed in 2025"). Named in the citation of
 * an older document it stands in that document's words. Each organ once, where it is first.
 */
export const checkEndedOrgans: PlanCheck = (context) => {
  const { issued, plan, print } = context;
  if (issued === null) return [];
  const register = new Map(context.organs.map((organ) => [organ.id, organ]));
  const places = new Map<string, { block: string; count: number }>();
  for (const { organ, block } of organPlaces(plan.blocks, print)) {
    const place = places.get(organ.ref);
    if (place === undefined) places.set(organ.ref, { block: block.id, count: 1 });
    else place.count += 1;
  }
  return [...places].flatMap(([id, { block, count }]) => {
    const organ = register.get(id);
    return organ === undefined ? [] : absence(organ, issued, context, { block, count });
  });
};

function absence(
  organ: Organ,
  issued: Issued,
  { organs }: CheckContext,
  { block, count }: { readonly block: string; readonly count: number },
): Problem[] {
  const { from, to } = issued.span;
  const hasEnded = existenceOn(organ, from) === 'ended';
  if (!hasEnded && existenceOn(organ, to) !== 'not-yet') return [];
  const times = count > 1 ? ` (${count} chỗ)` : '';
  const day = issued.dated
    ? `vào ngày của kế hoạch (${runningDate(hasEnded ? from : to)})`
    : `tính đến ngày ${runningDate(from)} (kế hoạch chưa ghi ngày)`;
  const message = hasEnded
    ? `“${organ.name}”${times} không còn hoạt động ${day}. ${successorWords(organ, from, organs)}`
    : `“${organ.name}”${times} chưa hoạt động ${day}.`;
  return [{ rule: 'organ/not-on-date', severity: issued.dated ? 'error' : 'warning', message, block }];
}

function successorWords(organ: Organ, date: string, organs: readonly Organ[]): string {
  const names = successorsOn(organ.id, date, organs).value.map(({ name }) => `“${name}”`);
  return names.length === 0 ? 'Danh mục không ghi cơ quan kế thừa.' : `Cơ quan kế thừa: ${names.join(', ')}.`;
}
