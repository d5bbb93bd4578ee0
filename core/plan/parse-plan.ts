import { z } from 'zod';
import type { Finding } from '../base/finding';
import { jsonErrorOffset, lineAndColumn } from '../base/json-syntax';
import { fail, type Result, succeed } from '../base/result';
import { migratePlan, PLAN_MIGRATIONS } from './migrations';
import { PLAN_FORMAT, PLAN_VERSION, type Plan, planSchema } from './plan';
import { schemaFindings } from './schema-findings';
import { structureFindings } from './structure';

/** The longest plan file that is read, in UTF-16 units: fifty times a plan of 300 tasks. */
export const MAX_PLAN_LENGTH = 32 * 1024 * 1024;

/** The deepest legal plan nests 12 levels; more is an attack or an accident. */
const MAX_NESTING = 40;
const MAX_FINDINGS = 20;

/**
 * Reads the text of a plan file: any past version, migrated to the current one, with its text in NFC.
 *
 * Fails with one finding an error (at most 20), each naming the place as a JSON path and what was expected.
 * Nothing is repaired or left out.
 */
export function parsePlan(text: string): Result<Plan, readonly Finding[]> {
  if (text.length > MAX_PLAN_LENGTH) return refuse('plan/too-large', 'Tệp quá lớn để là một kế hoạch.');
  if (nestsTooDeep(text)) return refuse('plan/too-deep', `Dữ liệu lồng nhau quá ${MAX_NESTING} cấp.`);
  const json = text.replace(/^\uFEFF/u, '');
  let data: unknown;
  try {
    data = isNfc(json) ? JSON.parse(json) : JSON.parse(json, toNfc);
  } catch {
    return refuse('plan/not-json', `Không phải JSON hợp lệ: ${jsonErrorPlace(json)}.`);
  }
  return checkPlan(data);
}

/** As {@link parsePlan}, for data that was parsed already. */
export function checkPlan(data: unknown): Result<Plan, readonly Finding[]> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return refuse(
      'plan/not-a-plan',
      `Không phải tệp kế hoạch: cần một đối tượng có "format": "${PLAN_FORMAT}".`,
    );
  }
  const plan: Record<string, unknown> = { ...data };
  if (plan.format !== PLAN_FORMAT) {
    return refuse('plan/not-a-plan', `Không phải tệp kế hoạch: cần "format": "${PLAN_FORMAT}".`, 'format');
  }
  const version = z.int().min(1).safeParse(plan.version);
  if (!version.success)
    return refuse('plan/wrong-version', 'Cần số phiên bản ("version") là số nguyên từ 1.', 'version');
  if (version.data > PLAN_VERSION) {
    return refuse(
      'plan/newer-version',
      `Tệp thuộc phiên bản ${version.data}, mới hơn phần mềm này (${PLAN_VERSION}). Hãy cập nhật Dự Thảo rồi mở lại.`,
      'version',
    );
  }
  const parsed = planSchema.safeParse(migratePlan(plan, version.data, PLAN_MIGRATIONS), {
    reportInput: true,
  });
  if (!parsed.success) return fail(schemaFindings(parsed.error).slice(0, MAX_FINDINGS));
  const findings = structureFindings(parsed.data);
  return findings.length > 0 ? fail(findings.slice(0, MAX_FINDINGS)) : succeed(parsed.data);
}

function refuse(rule: string, message: string, place?: string): Result<Plan, readonly Finding[]> {
  return fail([{ rule, severity: 'error', message, ...(place === undefined ? {} : { place }) }]);
}

/**
 * True when every string in the JSON is in NFC already: the text as a whole is, and what its escapes stand for are
 * line ends and the like, which combine with nothing. To look is a fraction of visiting each string.
 */
function isNfc(json: string): boolean {
  return !json.includes('\\u') && json.normalize('NFC') === json;
}

function toNfc(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

/** The reviver recurses, so depth is measured first, over brackets outside strings. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > MAX_NESTING) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return false;
}

function jsonErrorPlace(text: string): string {
  if (text.trim() === '') return 'tệp trống';
  const offset = jsonErrorOffset(text);
  if (offset === null) return 'sai cú pháp';
  const end = text.trimEnd().length;
  if (offset >= end) {
    return `tệp bị cắt cụt ở dòng ${lineAndColumn(text, end).line}, thiếu phần cuối`;
  }
  const { line, column } = lineAndColumn(text, offset);
  return `sai ở dòng ${line}, cột ${column}`;
}
