import path from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';

const rowSchema = z.object({
  json: z.string(),
  revision: z.int(),
  example: z.int(),
  deleted_at: z.string().nullable(),
});

export type SavedPlan = {
  readonly plan: Plan;
  readonly revision: number;
  readonly isExample: boolean;
  readonly isInBin: boolean;
};

/** The library file in a user-data folder. */
export function libraryFile(userData: string): string {
  return path.join(userData, 'library.sqlite');
}

/** Every plan of a library, newest first, read from the file itself: what would be left if the power went now. */
export function savedPlans(userData: string): SavedPlan[] {
  return reading(userData, (library) =>
    z
      .array(rowSchema)
      .parse(library.prepare('select * from plans order by updated_at desc, id').all())
      .map((row) => ({
        plan: soundPlan(row.json),
        revision: row.revision,
        isExample: row.example === 1,
        isInBin: row.deleted_at !== null,
      })),
  );
}

/** The plan of that id as the library file has it. */
export function savedPlan(userData: string, id: string): Plan {
  const saved = savedPlans(userData).find(({ plan }) => plan.id === id);
  if (saved === undefined) throw new Error(`The library has no plan ${id}`);
  return saved.plan;
}

/** What SQLite says of the whole file; "ok" when it is sound. */
export function libraryIntegrity(userData: string): unknown {
  return reading(userData, (library) =>
    z
      .tuple([z.object({ integrity_check: z.string() })])
      .parse(library.pragma('integrity_check'))
      .map((row) => row.integrity_check)
      .join(),
  );
}

function reading<Value>(userData: string, read: (library: Database.Database) => Value): Value {
  const library = new Database(libraryFile(userData), { readonly: true });
  try {
    return read(library);
  } finally {
    library.close();
  }
}

function soundPlan(json: string): Plan {
  const parsed = parsePlan(json);
  if (!parsed.ok)
    throw new Error(parsed.failure.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return parsed.value;
}
