import type { Plan } from './plan';

/** The text of a plan file: JSON, indented by two spaces, with a line feed at its end. */
export function serializePlan(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
