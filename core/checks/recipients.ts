import { memberLookup, speakFor } from '../organs/groups';
import { assignedOrgans } from '../plan/assigned-organs';
import { latestDate, planDate } from '../plan/plan-date';
import { singleBlock } from '../plan/printed-words';
import { reviewRecipients } from '../plan/review-recipients';
import type { PlanCheck, Problem } from './check';

const ROLES = { lead: 'chủ trì', coordinator: 'phối hợp' } as const;

/**
 * Whoever leads or takes part gets the plan: every lead and coordinator is among the recipients, itself or in a
 * group. Those that the clerk left out for good are not asked after again.
 */
export const checkRecipients: PlanCheck = ({ plan, print, organs }) => {
  const review = reviewRecipients(plan, print, organs);
  const recipients = singleBlock(plan.blocks, 'recipients');
  const problems: Problem[] = review.repeated.slice(0, 1).map(() => ({
    rule: 'recipients/twice',
    severity: 'warning',
    message: 'Nơi nhận có dòng lặp lại cơ quan đã có ở dòng khác. Hãy xem phần Nơi nhận.',
    block: recipients.id,
  }));
  if (review.missing.length === 0) return problems;
  if (review.untouched) {
    problems.push({
      rule: 'recipients/none',
      severity: 'warning',
      message: `Chưa ghi nơi nhận; có ${review.missing.length} nơi nhận được đề xuất theo phân công. Hãy xem phần Nơi nhận.`,
      block: recipients.id,
    });
    return problems;
  }
  const membersOf = memberLookup(latestDate(planDate(singleBlock(plan.blocks, 'letterhead'))), organs);
  const wanting = new Set(review.missing.map(({ id }) => id));
  for (const block of plan.blocks) {
    for (const { organ, name, role } of assignedOrgans(block, print, organs)) {
      if (role === 'executor') continue;
      const missing =
        organ === null ? undefined : [...wanting].find((id) => speakFor([id], organ, membersOf));
      if (missing === undefined) continue;
      wanting.delete(missing);
      problems.push({
        rule: 'recipients/missing',
        severity: 'warning',
        message: `“${name}” (${ROLES[role]}) chưa có trong nơi nhận.`,
        block: block.id,
      });
    }
  }
  return problems;
};
