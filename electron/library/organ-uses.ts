import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Organ } from '../../core/organs/organ';
import type { LibraryTables } from './schema';

/** So many plans are looked for: enough to say that there are some, and which. */
const MOST_PLANS = 4;
const PLANS_NAMED = 3;

/**
 * Where an organ is named, one sentence part a sort of place: in plans (those in the bin too, for they may come
 * back), and by other organs. Empty when nowhere.
 */
export async function usesOfOrgan(
  queries: Kysely<LibraryTables>,
  id: string,
  register: readonly Organ[],
): Promise<string[]> {
  const quoted = JSON.stringify(id);
  const plans = await queries
    .selectFrom('plans')
    .select(['kind', 'symbol', 'subject'])
    .where(sql<SqlBool>`(instr(json, ${`"ref":${quoted}`}) > 0 or instr(json, ${`"issuer":${quoted}`}) > 0)`)
    .limit(MOST_PLANS)
    .execute();
  const above = register.filter(({ parent }) => parent === id);
  const before = register.filter(({ successors }) => successors?.includes(id) === true);
  const groups = register.filter(({ members }) => members?.some(({ organ }) => organ === id) === true);
  return [
    ...(plans.length === 0 ? [] : [`được nêu trong ${plansInWords(plans)}`]),
    ...(above.length === 0 ? [] : [`là cấp trên của ${namesInWords(above)}`]),
    ...(before.length === 0 ? [] : [`kế thừa ${namesInWords(before)}`]),
    ...(groups.length === 0 ? [] : [`là thành viên của ${namesInWords(groups)}`]),
  ];
}

function plansInWords(plans: readonly { kind: string; symbol: string; subject: string }[]): string {
  const named = plans
    .slice(0, PLANS_NAMED)
    .map(({ kind, symbol, subject }) => `${kind} ${symbol === '' ? subject : `số ${symbol}`}`.trim());
  return `${named.map((name) => `“${name}”`).join(', ')}${plans.length > PLANS_NAMED ? ' và kế hoạch khác' : ''}`;
}

function namesInWords(organs: readonly Organ[]): string {
  const named = organs.slice(0, PLANS_NAMED).map(({ name }) => `“${name}”`);
  return `${named.join(', ')}${organs.length > PLANS_NAMED ? ' và cơ quan khác' : ''}`;
}
