import type { Finding } from '../base/finding';
import { assignedOrgans } from '../plan/assigned-organs';
import { type Block, isBodyBlock } from '../plan/blocks';
import { implementedDocuments } from '../plan/implemented-documents';
import { numberBlocks } from '../plan/numbering';
import { organPlaces } from '../plan/organ-places';
import type { Plan } from '../plan/plan';
import { earliestDate, latestDate, type PlanDate, planDate } from '../plan/plan-date';
import { type PrintContext, singleBlock } from '../plan/printed-words';
import type { IsoDate } from '../schedule/calendar';
import type { BlockContext, CheckedBlock, Issued, Problem, Surroundings } from './check';
import { horizonOf } from './horizon';
import { BLOCK_CHECKS, PLAN_CHECKS } from './registry';

/** Findings in printed order; `place` is an item's full path: "II.2.1". */
export type PlanChecker = {
  readonly all: (plan: Plan, surroundings: Surroundings) => readonly Finding[];
  /** The same in short steps, for those who have something better to do in between. */
  readonly steps: (plan: Plan, surroundings: Surroundings) => Generator<void, readonly Finding[]>;
};

/** So many blocks are judged in one step. */
const BLOCKS_A_STEP = 25;

type Kept = {
  readonly context: BlockContext;
  readonly owner: CheckedBlock['owner'];
  readonly problems: readonly Problem[];
};

/**
 * A checker for one plan as it is being written: blocks never change in place, so each is judged again only when
 * it, or what all blocks are judged by, is another one.
 */
export function createPlanChecker(): PlanChecker {
  const known = new WeakMap<Block, Kept>();
  let latest: BlockContext | null = null;

  const judge = (checked: CheckedBlock, context: BlockContext): readonly Problem[] => {
    const { block, owner } = checked;
    const kept = known.get(block);
    if (kept?.context === context && kept.owner === owner) return kept.problems;
    const problems = BLOCK_CHECKS.flatMap((check) => check(checked, context));
    known.set(block, { context, owner, problems });
    // What the checks of the whole plan read of each block is read on the way: they then find it known.
    assignedOrgans(block, context.print, context.organs);
    organPlaces([block], context.print);
    return problems;
  };
  function* steps(plan: Plan, surroundings: Surroundings): Generator<void, readonly Finding[]> {
    const context = sameContext(latest, blockContext(plan, surroundings));
    latest = context;
    const blocks = withOwners(plan.blocks);
    const problems: Problem[] = [];
    for (const [at, checked] of blocks.entries()) {
      if (at % BLOCKS_A_STEP === 0) yield;
      problems.push(...judge(checked, context));
    }
    for (const check of PLAN_CHECKS) {
      yield;
      problems.push(...check({ ...context, plan }));
    }
    yield;
    return inOrder(problems, blocks, plan);
  }
  return {
    steps,
    all: (plan, surroundings) => {
      const walk = steps(plan, surroundings);
      let step = walk.next();
      while (step.done !== true) step = walk.next();
      return step.value;
    },
  };
}

/** As a checker does, once. */
export function checkWholePlan(plan: Plan, surroundings: Surroundings): readonly Finding[] {
  return createPlanChecker().all(plan, surroundings);
}

function blockContext(plan: Plan, surroundings: Surroundings): BlockContext {
  const print: PrintContext = { references: plan.references, mentions: new Map() };
  const date = planDate(singleBlock(plan.blocks, 'letterhead'));
  return {
    ...surroundings,
    print,
    issued: issuedOn(date, surroundings.today),
    horizon: horizonOf(implementedDocuments(plan), surroundings.terms),
  };
}

function issuedOn(date: PlanDate, today: IsoDate | null): Issued | null {
  const from = earliestDate(date);
  const to = latestDate(date);
  if (from !== null && to !== null) return { span: { from, to }, dated: true };
  return today === null ? null : { span: { from: today, to: today }, dated: false };
}

/** The context of the time before where it says the same, so that what was found by it holds. */
function sameContext(before: BlockContext | null, now: BlockContext): BlockContext {
  const isSame =
    before !== null &&
    before.organs === now.organs &&
    before.answered === now.answered &&
    before.print.references === now.print.references &&
    JSON.stringify([before.issued, before.horizon]) === JSON.stringify([now.issued, now.horizon]);
  return isSame ? before : now;
}

function withOwners(blocks: readonly Block[]): CheckedBlock[] {
  let owner: CheckedBlock['owner'] = null;
  return blocks.map((block) => {
    if (block.type === 'item') owner = block;
    else if (block.type === 'appendix' || !isBodyBlock(block)) owner = null;
    return { block, owner };
  });
}

const PLACES = {
  letterhead: 'Đầu văn bản',
  title: 'Tên văn bản',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
} as const;

function inOrder(problems: readonly Problem[], blocks: readonly CheckedBlock[], plan: Plan): Finding[] {
  if (problems.length === 0) return [];
  const numbers = numberBlocks(plan.blocks, plan.settings.numbering);
  const places = new Map(blocks.map((checked, at) => [checked.block.id, { at, ...checked }]));
  return unique(problems)
    .map((problem, found) => ({ problem, found, place: places.get(problem.block) }))
    .sort((a, b) => (a.place?.at ?? 0) - (b.place?.at ?? 0) || a.found - b.found)
    .map(({ problem, place }) => {
      const path = numbers.get(place?.owner?.id ?? '')?.path;
      const type = place?.block.type;
      const single = type !== undefined && type in PLACES ? PLACES[type as keyof typeof PLACES] : undefined;
      const shown = path ?? single;
      return shown === undefined || shown === '' ? problem : { ...problem, place: shown };
    });
}

/** What is wrong twice in one place in the same words is told once. */
function unique(problems: readonly Problem[]): Problem[] {
  const byWords = new Map(
    problems.map((problem) => [`${problem.rule} ${problem.block} ${problem.message}`, problem]),
  );
  return [...byWords.values()];
}
