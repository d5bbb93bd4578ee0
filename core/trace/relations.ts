import { findCycles } from '../base/find-cycles';
import type { Finding } from '../base/finding';
import { groupBy } from '../base/group-by';

/** How a plan or a document stands to another one. */
export type RelationKind = 'implements' | 'relates-to' | 'amends' | 'replaces' | 'derived-from';

/** "`from` implements `to`"; both are ids of plans or documents. */
export type Relation = { readonly kind: RelationKind; readonly from: string; readonly to: string };

/** Kinds that lead from the later to the earlier or from the lower to the upper, and so never in a circle. */
const DIRECTED: readonly RelationKind[] = ['implements', 'amends', 'replaces', 'derived-from'];

const NAMES: Readonly<Record<RelationKind, string>> = {
  implements: 'thực hiện',
  'relates-to': 'liên quan',
  amends: 'sửa đổi',
  replaces: 'thay thế',
  'derived-from': 'triển khai từ',
};

/** Relations that cannot be: to itself, or in a circle of one kind. `nameOf` names ids as the user knows them. */
export function relationFindings(relations: readonly Relation[], nameOf: (id: string) => string): Finding[] {
  const own = relations.filter(({ from, to }) => from === to);
  return [
    ...own.map(({ kind, from }) =>
      finding(from, `“${nameOf(from)}” không thể ${NAMES[kind]} chính nó.`, 'relation/to-itself'),
    ),
    ...DIRECTED.flatMap((kind) => {
      const next = groupBy(relations, (relation) =>
        relation.kind === kind && relation.from !== relation.to ? relation.from : null,
      );
      const cycles = findCycles(next.keys(), (id) => (next.get(id) ?? []).map(({ to }) => to));
      return cycles.map((ids) =>
        finding(
          ids[0] ?? '',
          `Quan hệ “${NAMES[kind]}” vòng tròn: ${[...ids, ...ids.slice(0, 1)].map(nameOf).join(' → ')}.`,
          'relation/cycle',
        ),
      );
    }),
  ];
}

function finding(place: string, message: string, rule: string): Finding {
  return { rule, severity: 'error', place, message };
}

/** Everything that stands on an item through relations of these kinds, nearest first, each once. */
export function below(
  id: string,
  relations: readonly Relation[],
  kinds: readonly RelationKind[] = ['implements', 'derived-from'],
): string[] {
  const standing = groupBy(relations, ({ kind, to }) => (kinds.includes(kind) ? to : null));
  const found = new Set<string>([id]);
  // A set that grows while it is walked: each id is visited once, nearest first.
  for (const at of found) for (const { from } of standing.get(at) ?? []) found.add(from);
  found.delete(id);
  return [...found];
}
