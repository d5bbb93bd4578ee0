import type { Plan } from './plan';
import { latestDate, planDate } from './plan-date';
import { singleBlock } from './printed-words';
import type { RulePackId } from './settings';

/**
 * A dated pack of the official form: what it governs is page, type, layout and generated marks, never the
 * plan's own words. Values that both packs share live in the template's styles.
 */
export type RulePack = {
  readonly id: RulePackId;
  /** As screens and messages name it. */
  readonly name: string;
  /** First day in force, ISO 8601. */
  readonly from: string;
  /** End mark of each recipient but the last (HD 05: grade B; HD 36: grade C). */
  readonly recipientMark: ';' | ',';
  /** End mark of the last recipient. */
  readonly lastRecipientMark: '.';
  /** Exact line spacing of the body, in points, least and greatest (grade C). */
  readonly lineSpacing: { readonly min: number; readonly max: number | null };
};

/** Oldest first. */
export const RULE_PACKS: readonly [RulePack, ...RulePack[]] = [
  {
    id: 'hd-36',
    name: 'Hướng dẫn 36-HD/VPTW',
    from: '2018-04-03',
    recipientMark: ',',
    lastRecipientMark: '.',
    lineSpacing: { min: 18, max: null },
  },
  {
    id: 'hd-05',
    name: 'Hướng dẫn 05-HD/VPTW',
    from: '2026-05-27',
    recipientMark: ';',
    lastRecipientMark: '.',
    lineSpacing: { min: 18, max: 22 },
  },
];

export function rulePack(id: RulePackId): RulePack {
  const pack = RULE_PACKS.find((candidate) => candidate.id === id);
  if (pack === undefined) throw new Error(`Unknown rule pack ${id}`);
  return pack;
}

/**
 * The pack by which a plan is judged: its own setting; for `auto` the one in force on its date (as far as the
 * date is filled in, its last possible day), the oldest for what is older still, the newest when undated. Never the clock.
 */
export function rulePackOf(plan: Pick<Plan, 'rules' | 'blocks'>): RulePack {
  if (plan.rules !== 'auto') return rulePack(plan.rules);
  const [oldest] = RULE_PACKS;
  const date = latestDate(planDate(singleBlock(plan.blocks, 'letterhead')));
  if (date === null) return RULE_PACKS.at(-1) ?? oldest;
  return RULE_PACKS.findLast((pack) => pack.from <= date) ?? oldest;
}
