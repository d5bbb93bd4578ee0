import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type DocumentRecord, documentRecordSchema } from '../../core/citations/document-record';
import { type Organ, organSchema } from '../../core/organs/organ';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';
import { resourcePath } from '../files/resources';

/** What the application brings along: example plans, the organ register, superior documents. */
export type Seeds = {
  readonly plans: readonly Plan[];
  readonly organs: readonly Organ[];
  readonly documents: readonly DocumentRecord[];
};

/**
 * Reads the seeds.
 * @throws when one is missing or wrong: they are part of the application, and checked by its tests.
 */
export function readSeeds(): Seeds {
  const plans = readdirSync(resourcePath('seeds'))
    .filter((name) => /^ke-hoach-.*\.json$/.test(name))
    .sort()
    .map(readSeedPlan);
  return {
    plans,
    organs: z.array(organSchema).parse(readSeedJson('organs.json')),
    documents: z.array(documentRecordSchema).parse(readSeedJson('documents.json')),
  };
}

function readSeedPlan(name: string): Plan {
  const plan = parsePlan(readFileSync(resourcePath('seeds', name), 'utf8'));
  if (!plan.ok)
    throw new Error(`The seed ${name} is no plan: ${plan.failure.map(({ rule }) => rule).join(', ')}`);
  return plan.value;
}

function readSeedJson(name: string): unknown {
  return JSON.parse(readFileSync(resourcePath('seeds', name), 'utf8'));
}
