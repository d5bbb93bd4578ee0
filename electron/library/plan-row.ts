import { findingLine } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import { documentKey } from '../../core/citations/document-key';
import { symbolKey } from '../../core/citations/symbol';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';
import { printContext, printedWords } from '../../core/plan/printed-words';
import { summarise } from '../../core/plan/summary';
import { inlineRuns } from '../../core/plan/walk';
import { fold } from '../../core/vietnamese/fold';
import type { Failure } from '../contract/failure';
import type { PlanEntry } from '../contract/plan-entry';
import type { PlanRow } from './schema';

/** The columns that follow from the plan alone. */
export type PlanColumns = Pick<
  PlanRow,
  | 'id'
  | 'json'
  | 'kind'
  | 'symbol'
  | 'symbol_key'
  | 'document_key'
  | 'subject'
  | 'issuer'
  | 'date'
  | 'tasks'
  | 'heading_key'
  | 'text_key'
>;

/** What is stored of a plan: its JSON, and what the list shows and searches. */
export function planColumns(plan: Plan): PlanColumns {
  const summary = summarise(plan);
  const shown = {
    kind: summary.kind ?? '',
    symbol: summary.symbol ?? '',
    subject: summary.subject ?? '',
    issuer: summary.issuer ?? '',
  };
  return {
    id: plan.id,
    json: JSON.stringify(plan),
    ...shown,
    symbol_key: shown.symbol === '' ? '' : symbolKey(shown.symbol),
    document_key: shown.symbol === '' ? '' : documentKey({ ...summary, kind: shown.kind }),
    date: summary.date,
    tasks: summary.tasks.length,
    heading_key: fold(Object.values(shown).join(' ')),
    text_key: fold(wordsOf(plan).join(' | ')),
  };
}

function wordsOf(plan: Plan): string[] {
  const context = printContext(plan);
  return plan.blocks.flatMap((block) =>
    inlineRuns(block).map(({ inlines }) => printedWords(inlines, context)),
  );
}

/** A row as the list shows it. */
export function planEntry(
  row: Omit<PlanRow, 'json' | 'symbol_key' | 'document_key' | 'heading_key' | 'text_key' | 'revision'>,
): PlanEntry {
  return {
    id: row.id,
    kind: row.kind,
    symbol: row.symbol,
    subject: row.subject,
    issuer: row.issuer,
    date: row.date,
    tasks: row.tasks,
    example: row.example === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
  };
}

/** Reads the text of a plan; its findings become a `plan-invalid` failure that names `source`. */
export function readPlan(text: string, source: string): Result<Plan, Failure> {
  const parsed = parsePlan(text);
  if (parsed.ok) return succeed(parsed.value);
  const findings = [...parsed.failure];
  const first = findings[0];
  const more = findings.length > 1 ? ` (và ${findings.length - 1} lỗi khác)` : '';
  return fail({
    code: 'plan-invalid',
    message: `${source} không đúng định dạng kế hoạch. ${first === undefined ? '' : findingLine(first)}${more}`,
    findings,
  });
}
