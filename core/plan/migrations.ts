/**
 * Named steps from each past version of the plan format to the next. A step is never edited once released;
 * a new version adds one, with a frozen sample of the version before it in the test fixtures.
 */
export type PlanMigration = {
  readonly name: string;
  readonly from: number;
  readonly up: (plan: Record<string, unknown>) => Record<string, unknown>;
};

export const PLAN_MIGRATIONS: readonly PlanMigration[] = [];

/** Applies every step from `version` on, in order. */
export function migratePlan(
  plan: Record<string, unknown>,
  version: number,
  migrations = PLAN_MIGRATIONS,
): Record<string, unknown> {
  return migrations
    .filter((migration) => migration.from >= version)
    .reduce((current, migration) => ({ ...migration.up(current), version: migration.from + 1 }), plan);
}
