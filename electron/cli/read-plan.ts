import { resolve } from 'node:path';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';
import { MAX_PLAN_FILE_SIZE } from '../contract/limits';
import { readTextUpTo } from '../files/read-file';
import { type CliIo, reportFindings } from './command';

/** Reads and checks the plan file of a command. Undefined when it cannot be used; stderr then says why. */
export async function readPlan(file: string, io: CliIo): Promise<Plan | undefined> {
  const text = await readTextUpTo(resolve(io.folder, file), MAX_PLAN_FILE_SIZE);
  if (!text.ok) {
    io.stderr(`${text.failure.message}\n`);
    return undefined;
  }
  const plan = parsePlan(text.value);
  if (plan.ok) return plan.value;
  reportFindings(file, plan.failure, io);
  return undefined;
}
