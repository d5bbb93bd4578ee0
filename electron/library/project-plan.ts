import { documentKey } from '../../core/citations/document-key';
import { symbolKey } from '../../core/citations/symbol';
import { type Assignment, type Block, fieldOf } from '../../core/plan/blocks';
import { dutyTimes } from '../../core/plan/duty-times';
import { implementedDocuments } from '../../core/plan/implemented-documents';
import { type Inline, isText, type OrganEntity, type ScheduleEntity } from '../../core/plan/inline';
import type { Plan } from '../../core/plan/plan';
import { isoDate, planDate } from '../../core/plan/plan-date';
import {
  assignmentData,
  entityWords,
  organNames,
  type PrintContext,
  partWords,
  printContext,
  printedWords,
  singleBlock,
} from '../../core/plan/printed-words';
import { dutiesOf, type Task, tasksOf } from '../../core/plan/tasks';
import { entitiesOf, inlineRuns } from '../../core/plan/walk';
import { occurrencesOf } from '../../core/schedule/occurrences';
import { parseSchedule } from '../../core/schedule/parse-schedule';
import type { ScheduleValue } from '../../core/schedule/schedule-value';
import { fold } from '../../core/vietnamese/fold';
import { tidyWords } from '../../core/vietnamese/match-text';
import type { CitationsTable, DueDatesTable, DueRulesTable, OrganRolesTable, TasksTable } from './schema';

/** The rows that follow from a plan, by table. */
export type PlanProjection = {
  readonly tasks: readonly TasksTable[];
  readonly organ_roles: readonly OrganRolesTable[];
  readonly due_dates: readonly DueDatesTable[];
  readonly due_rules: readonly DueRulesTable[];
  readonly citations: readonly CitationsTable[];
};

type Role = Omit<OrganRolesTable, 'plan_id' | 'item_id' | 'position' | 'name_key'>;
type Timed = { readonly value: ScheduleValue; readonly words: string };
/** A task or duty with its parts, before it is spread over the tables. */
type Assigned = Omit<TasksTable, 'plan_id' | 'position'> & {
  readonly roles: readonly Role[];
  readonly times: readonly Timed[];
};

/** What the library keeps of a plan beside the plan, for lists, dates and look-ups. */
export function projectPlan(plan: Plan): PlanProjection {
  const context = printContext(plan);
  const tasks = tasksOf(plan);
  const taken = new Set(tasks.map(({ item }) => item.id));
  const all = [...tasks.map((task) => fromTask(task, context)), ...fromDuties(plan, taken, context)];
  const issued = isoDate(planDate(singleBlock(plan.blocks, 'letterhead')));
  const due = all.flatMap(({ item_id, times }) => dueRows({ plan_id: plan.id, item_id }, times, issued));
  return {
    tasks: all.map(({ roles: _roles, times: _times, ...row }, position) => ({
      plan_id: plan.id,
      position,
      ...row,
    })),
    organ_roles: all.flatMap(({ item_id, roles }) =>
      roles.map((role, position) => ({
        plan_id: plan.id,
        item_id,
        position,
        ...role,
        name_key: fold(role.name),
      })),
    ),
    due_dates: due.flatMap(({ dates }) => dates),
    due_rules: due.flatMap(({ rules }) => rules),
    citations: citationRows(plan),
  };
}

function fromTask(task: Task, context: PrintContext): Assigned {
  const { assignment, item, number } = task;
  return {
    item_id: item.id,
    kind: 'task',
    path: number.path,
    text: tidyWords(task.text),
    schedule: task.schedule,
    deliverable: task.deliverable,
    roles: [
      ...rolesOf(fieldOf(assignment, 'lead').children, 'lead', context),
      ...rolesOf(fieldOf(assignment, 'coordinators').children, 'coordinator', context),
      ...organsOf(assignment).flatMap((organ) =>
        organ.role === 'executor' ? [namedRole(organ, 'executor', context)] : [],
      ),
    ],
    times: timesOf(assignment, task.schedule, context),
  };
}

/** The organs of a field: one a name, whether an entity or plain words. */
function rolesOf(inlines: readonly Inline[], role: Role['role'], context: PrintContext): Role[] {
  const entities = inlines.filter(
    (inline): inline is OrganEntity => !isText(inline) && inline.type === 'organ',
  );
  const ids = new Map(entities.map((organ) => [entityWords(organ, context).trim(), organ.ref]));
  return organNames(inlines, context).map((name) => ({ role, organ_id: ids.get(name) ?? null, name }));
}

function namedRole(organ: OrganEntity, role: Role['role'], context: PrintContext): Role {
  return { role, organ_id: organ.ref, name: tidyWords(entityWords(organ, context)) };
}

function organsOf(assignment: Assignment): OrganEntity[] {
  return fieldOf(assignment, 'sentence').children.filter(
    (inline): inline is OrganEntity => !isText(inline) && inline.type === 'organ',
  );
}

/** The times of a task: its entities' meaning, or what its plain words can be read as. */
function timesOf(assignment: Assignment, words: string | null, context: PrintContext): Timed[] {
  const entities = fieldOf(assignment, 'schedule').children.filter(
    (inline): inline is ScheduleEntity => !isText(inline) && inline.type === 'schedule',
  );
  if (entities.length > 0) return timesOfEntities(entities, context);
  const value = words === null ? null : parseSchedule(words).value;
  return value === null || words === null ? [] : [{ value, words }];
}

function timesOfEntities(
  entities: readonly ScheduleEntity[],
  context: PrintContext,
  meanings: ReturnType<typeof dutyTimes> = new Map(),
): Timed[] {
  return entities.flatMap((entity) => {
    const value = meanings.get(entity.id) ?? entity.value;
    return value === null ? [] : [{ value, words: tidyWords(entityWords(entity, context)) }];
  });
}

function fromDuties(plan: Plan, taken: ReadonlySet<string>, context: PrintContext): Assigned[] {
  return dutiesOf(plan).flatMap(({ block, path, entities }) => {
    if (taken.has(block.id)) return [];
    const roles = entities.flatMap((entity) => {
      if (entity.type !== 'organ' || entity.role === undefined) return [];
      return [namedRole(entity, entity.role, context)];
    });
    const schedules = entities.filter((entity) => entity.type === 'schedule');
    return {
      item_id: block.id,
      kind: 'duty' as const,
      path: path ?? '',
      text: blockWords(block, context),
      schedule: schedules.map((entity) => tidyWords(entityWords(entity, context))).join('; ') || null,
      deliverable: null,
      roles,
      times: timesOfEntities(schedules, context, dutyTimes(block)),
    };
  });
}

/** The words of a block in one line; of an assignment its parts, and its sentence where it has words of its own. */
export function blockWords(block: Block, context: PrintContext): string {
  if (block.type === 'assignment') return assignmentWords(block, context);
  return tidyWords(
    inlineRuns(block)
      .map(({ inlines }) => printedWords(inlines, context))
      .join(' '),
  );
}

function assignmentWords(assignment: Assignment, context: PrintContext): string {
  const data = assignmentData(assignment, context);
  const parts = ASSIGNMENT_PARTS.map((part) => partWords(data, part));
  const sentence = printedWords(fieldOf(assignment, 'sentence').children, context, (part) =>
    partWords(data, part),
  );
  return [...(sentence === '' ? parts : [sentence, partWords(data, 'deliverable')])]
    .map(tidyWords)
    .filter((words) => words !== '')
    .join('; ');
}

const ASSIGNMENT_PARTS = ['lead', 'coordinators', 'schedule', 'deliverable'] as const;

const ALL_TIME = { from: '1900-01-01', to: '2200-12-31' } as const;
/** What falls due in the last year that a schedule can name goes on for ever. */
const LAST_YEAR = { from: '2200-01-01', to: '2200-12-31' } as const;

function dueRows(
  key: { readonly plan_id: string; readonly item_id: string },
  times: readonly Timed[],
  issued: string | null,
): { dates: DueDatesTable[]; rules: DueRulesTable[] }[] {
  let position = 0;
  return times.map(({ value, words }) => {
    if (occurrencesOf(value, LAST_YEAR, issued).length > 0) {
      const rule = { ...key, position: position++, value: JSON.stringify(value), issued, words };
      return { dates: [], rules: [rule] };
    }
    const dates = occurrencesOf(value, ALL_TIME, issued).map(({ due, lastDay, part }) => ({
      ...key,
      position: position++,
      due,
      last_day: lastDay,
      part,
      words,
    }));
    return { dates, rules: [] };
  });
}

function citationRows(plan: Plan): CitationsTable[] {
  const mentions = new Map<string, number>();
  for (const { entity } of entitiesOf(plan.blocks)) {
    if (entity.type === 'citation') mentions.set(entity.ref, (mentions.get(entity.ref) ?? 0) + 1);
  }
  const implemented = new Set(implementedDocuments(plan).map(({ id }) => id));
  return plan.references.documents.flatMap((entry) => {
    const count = mentions.get(entry.id);
    if (count === undefined) return [];
    return {
      plan_id: plan.id,
      document_id: entry.id,
      document_key: documentKey(entry),
      symbol_key: entry.symbol === null ? '' : symbolKey(entry.symbol),
      mentions: count,
      implements: implemented.has(entry.id) ? (1 as const) : (0 as const),
    };
  });
}
