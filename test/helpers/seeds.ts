import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';

/** The two real plans, by file name without `.json`. */
export const SEED_NAMES = ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw'] as const;
export type SeedName = (typeof SEED_NAMES)[number];

const root = join(import.meta.dirname, '../..');

/** A seed plan, freshly parsed: tests may change it. */
export function seedPlan(name: SeedName): Plan {
  const parsed = parsePlan(readFileSync(join(root, 'seeds', `${name}.json`), 'utf8'));
  if (!parsed.ok)
    throw new Error(parsed.failure.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return parsed.value;
}

/** The text that a seed was read from, as it was scanned and marked up. */
export function seedText(name: SeedName): string {
  return readFileSync(join(root, 'test/fixtures/seed-texts', `${name}.txt`), 'utf8');
}
