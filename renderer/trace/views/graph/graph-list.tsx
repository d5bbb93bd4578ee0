import { groupBy } from '../../../../core/base/group-by';
import { planTree } from '../../../../core/trace/plan-tree';
import { traceViews } from '../../../strings/trace-views';
import type { RelationKind } from './drawing';
import { fanId, type GraphAnswer, nodeName } from './graph-layout';
import classes from './graph-list.module.css';

const words = traceViews.graphView;

type Entry = {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly relations: readonly string[];
};

/** The graph in words: what stands on what as nested lists, each thing once. */
export function GraphList({
  graph,
  onAct,
}: {
  readonly graph: GraphAnswer;
  readonly onAct: (id: string) => void;
}) {
  const below = childrenOf(graph);
  const more = new Map(graph.fans.map((fan) => [fan.of, fan.more]));
  const list = (parent: string) => {
    const entries = below.get(parent) ?? [];
    const left = more.get(parent) ?? 0;
    if (entries.length === 0 && left === 0) return null;
    return (
      <ul className={classes.list}>
        {entries.map(({ id, name, subject, relations }) => (
          <li key={id}>
            <button type="button" className={classes.entry} onClick={() => onAct(id)}>
              <span className={classes.name}>{name}</span>
              {relations.length > 0 && <span className={classes.relation}>{relations.join(', ')}</span>}
              <span className={classes.subject}>{subject}</span>
            </button>
            {list(id)}
          </li>
        ))}
        {left > 0 && (
          <li>
            <button type="button" className={classes.entry} onClick={() => onAct(fanId(parent))}>
              <span className={classes.more}>{words.more(left)}</span>
            </button>
          </li>
        )}
      </ul>
    );
  };
  return <div className={classes.frame}>{list(ROOT)}</div>;
}

/** No node has an empty id. */
const ROOT = '';

/** What hangs on what: each node once, under the first of what it stands on. */
function childrenOf({ nodes, edges }: GraphAnswer): Map<string, Entry[]> {
  const placed = planTree(ROOT, [
    ...nodes.map(({ id }) => ({ id, parent: ROOT })),
    ...edges.filter(({ kind }) => kind !== 'relates-to').map(({ from, to }) => ({ id: from, parent: to })),
  ]);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const entries = placed.flatMap(({ id, parent }) => {
    const node = known.get(id);
    if (node === undefined) return [];
    const relations = edges
      .filter(({ from, to }) => from === id && (parent === null || to === parent))
      .map(({ kind, to }) => relationWords(kind, parent === null ? known.get(to)?.symbol : undefined));
    const entry = { id, name: nodeName(node), subject: node.subject, relations };
    return [{ parent: parent ?? ROOT, entry }];
  });
  return new Map(
    [...groupBy(entries, ({ parent }) => parent)].map(([parent, all]) => [
      parent,
      all.map(({ entry }) => entry),
    ]),
  );
}

function relationWords(kind: RelationKind, to: string | undefined): string {
  return to === undefined ? words.relations[kind] : `${words.relations[kind]} ${to}`.trim();
}
