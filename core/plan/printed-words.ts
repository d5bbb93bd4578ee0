import { assertNever } from '../base/assert-never';
import { citationWords, type Mention } from '../citations/format-citation';
import { scheduleWords } from '../schedule/format-schedule';
import { type Assignment, type Block, fieldOf } from './blocks';
import { type AssignmentPart, type Entity, type Inline, isText, type PlanText } from './inline';
import type { Plan, References } from './plan';
import { entitiesOf } from './walk';

/** What entities need to know of the plan to print: what they refer to, and which mention they are. */
export type PrintContext = {
  readonly references: References;
  /** By entity id; a citation that is not listed prints as a later mention. */
  readonly mentions: ReadonlyMap<string, Mention>;
};

/** Builds the context once for a whole plan: references, and the first mention of each document. */
export function printContext(plan: Pick<Plan, 'blocks' | 'references'>): PrintContext {
  const mentions = new Map<string, Mention>();
  const seen = new Set<string>();
  for (const { entity } of entitiesOf(plan.blocks)) {
    if (entity.type !== 'citation') continue;
    mentions.set(entity.id, seen.has(entity.ref) ? 'later' : 'first');
    seen.add(entity.ref);
  }
  return { references: plan.references, mentions };
}

/** The words that an entity prints: its own when `as-written`, the register's when `auto`. */
export function entityWords(entity: Entity, context: PrintContext): string {
  if (entity.form === 'as-written') return entity.children.map(({ text }) => text).join('');
  switch (entity.type) {
    case 'organ':
      return found(context.references.organs, entity.ref).name;
    case 'citation':
      return citationWords(
        found(context.references.documents, entity.ref),
        context.mentions.get(entity.id) ?? 'later',
      );
    case 'schedule':
      if (entity.value === null) throw new Error(`An auto schedule without a value: ${entity.id}`);
      return scheduleWords(entity.value);
    default:
      return assertNever(entity);
  }
}

function found<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`A plan whose references lack ${id}`);
  return entry;
}

/**
 * Inlines as the runs that are printed, entities resolved, neighbours of the same emphasis joined, empty runs
 * left out. `slots` says what a slot prints (in the sentence face only).
 */
export function printedRuns(
  inlines: readonly Inline[],
  context: PrintContext,
  slots?: (part: AssignmentPart) => string,
): PlanText[] {
  const runs: PlanText[] = [];
  const push = (run: PlanText) => {
    const last = runs.at(-1);
    if (run.text === '') return;
    if (last !== undefined && sameEmphasis(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  };
  for (const inline of inlines) {
    if (isText(inline)) push(inline);
    else if (inline.type === 'slot') push({ ...inline.children[0], text: slots?.(inline.part) ?? '' });
    else if (inline.form === 'as-written') inline.children.forEach(push);
    else push({ ...inline.children[0], text: entityWords(inline, context) });
  }
  return runs;
}

function sameEmphasis(a: PlanText, b: PlanText): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
}

/** Inlines as plain words. */
export function printedWords(
  inlines: readonly Inline[],
  context: PrintContext,
  slots?: (part: AssignmentPart) => string,
): string {
  return printedRuns(inlines, context, slots)
    .map(({ text }) => text)
    .join('');
}

/**
 * The organs that a lead or coordinators field names, as printed: one name an entity, and every name typed
 * between them as plain words, split at commas and semicolons.
 */
export function organNames(inlines: readonly Inline[], context: PrintContext): string[] {
  const names: string[] = [];
  let typed = '';
  const flush = () => {
    names.push(
      ...typed
        .split(/[,;\n]/u)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    );
    typed = '';
  };
  for (const inline of inlines) {
    if (isText(inline)) typed += inline.text;
    else if (inline.type === 'organ') {
      flush();
      const name = entityWords(inline, context).trim();
      if (name !== '') names.push(name);
    } else if (inline.type !== 'slot') typed += entityWords(inline, context);
  }
  flush();
  return names;
}

/** What the four parts of an assignment print, as data; empty lists and null where nothing was given. */
export type AssignmentData = {
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly schedule: string | null;
  readonly deliverable: string | null;
};

export function assignmentData(assignment: Assignment, context: PrintContext): AssignmentData {
  const words = (part: 'schedule' | 'deliverable') => {
    const text = printedWords(fieldOf(assignment, part).children, context).trim();
    return text === '' ? null : text;
  };
  return {
    lead: organNames(fieldOf(assignment, 'lead').children, context),
    coordinators: organNames(fieldOf(assignment, 'coordinators').children, context),
    schedule: words('schedule'),
    deliverable: words('deliverable'),
  };
}

/** What one part of an assignment prints in a line, a slot or a table cell: names joined by commas. */
export function partWords(data: AssignmentData, part: AssignmentPart): string {
  switch (part) {
    case 'lead':
    case 'coordinators':
      return data[part].join(', ');
    case 'schedule':
    case 'deliverable':
      return data[part] ?? '';
    default:
      return assertNever(part);
  }
}

/** True when nothing was written in any face of the assignment. */
export function isEmptyAssignment(assignment: Assignment): boolean {
  return assignment.children.every((field) =>
    field.children.every((inline) => isText(inline) && inline.text.trim() === ''),
  );
}

/** The first block of a type that a sound plan has exactly once. */
export function singleBlock<Type extends 'letterhead' | 'title' | 'recipients' | 'signature'>(
  blocks: readonly Block[],
  type: Type,
): Extract<Block, { type: Type }> {
  const block = blocks.find((candidate) => candidate.type === type);
  if (block === undefined) throw new Error(`A plan without its ${type}`);
  return block as Extract<Block, { type: Type }>;
}
