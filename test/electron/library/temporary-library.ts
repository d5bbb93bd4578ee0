import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import type { Result } from '../../../core/base/result';
import type { Organ } from '../../../core/organs/organ';
import type { Plan } from '../../../core/plan/plan';
import type { Failure } from '../../../electron/contract/failure';
import {
  type LibraryService,
  type LibraryServiceOptions,
  libraryService,
} from '../../../electron/library/library-service';
import { type Registers, seedExamples, seedRegisters } from '../../../electron/library/seeds';

export const seeds = { plans: seedExamples().map(({ plan }) => plan()), organs: seedRegisters().organs() };

const START = Date.parse('2025-03-01T07:00:00.000Z');
const folders: string[] = [];
const services: LibraryService[] = [];

/** A folder of this test's own, removed after it together with the libraries opened through here. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'du-thao-library-'));
  folders.push(folder);
  return folder;
}

/** Registers of a test's own. */
export function registersOf(organs: readonly Organ[]): Registers {
  return { stamp: JSON.stringify(organs), organs: () => organs, documents: () => [] };
}

/** A library in `folder`, with a clock that goes on by one second at each look. */
export function openIn(folder: string, options: Partial<LibraryServiceOptions> = {}): LibraryService {
  let ticks = 0;
  const service = libraryService({
    path: join(folder, 'library.sqlite'),
    examples: seedExamples(),
    registers: seedRegisters(),
    now: () => {
      ticks += 1;
      return new Date(START + ticks * 1000);
    },
    newId: countingIds('new-'),
    ...options,
  });
  services.push(service);
  return service;
}

afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The value of a result that a test needs to go on. */
export function granted<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

export function examplePlan(): Plan {
  const plan = seeds.plans[0];
  if (plan === undefined) throw new Error('No seeds');
  return plan;
}

/** The plan with other words in its subject. */
export function withSubject(plan: Plan, subject: string): Plan {
  const blocks = plan.blocks.map((block) => {
    if (block.type !== 'title') return block;
    const [kind, issuer, field] = block.children;
    return {
      ...block,
      children: [kind, issuer, { ...field, children: [{ text: subject }] }] as typeof block.children,
    };
  });
  return { ...plan, blocks };
}
