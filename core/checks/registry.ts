import type { BlockCheck, PlanCheck } from './check';
import { checkDeadlines } from './deadlines';
import { checkEndedOrgans } from './ended-organs';
import { checkLead } from './lead';
import { checkLetterheadDate } from './letterhead-date';
import { checkRecipients } from './recipients';
import { checkRepeatedOrgans } from './repeated-organs';
import { checkUnreadSchedule } from './unread-schedule';

/** Everything that is checked of a block, in the order in which findings at one place are told. */
export const BLOCK_CHECKS: readonly BlockCheck[] = [
  checkLetterheadDate,
  checkLead,
  checkRepeatedOrgans,
  checkUnreadSchedule,
  checkDeadlines,
];

/** Everything that is checked of a plan as a whole. */
export const PLAN_CHECKS: readonly PlanCheck[] = [checkEndedOrgans, checkRecipients];
