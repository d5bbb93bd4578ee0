/**
 * The cycles that a walk along a directed graph runs into, each as its nodes in order; empty when there is
 * none. `next` gives a node's successors; successors that are not among `nodes` are followed as well. Deep
 * chains do no harm: nothing recurses.
 */
export function findCycles<Node>(
  nodes: Iterable<Node>,
  next: (node: Node) => Iterable<Node>,
): (readonly Node[])[] {
  const cycles: Node[][] = [];
  const done = new Set<Node>();
  for (const root of nodes) {
    if (done.has(root)) continue;
    const path: Node[] = [root];
    const onPath = new Set(path);
    const open = [next(root)[Symbol.iterator]()];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const step = top.next();
      if (step.done === true) {
        open.pop();
        const left = path.pop();
        if (left !== undefined) {
          onPath.delete(left);
          done.add(left);
        }
      } else if (onPath.has(step.value)) cycles.push(path.slice(path.indexOf(step.value)));
      else if (!done.has(step.value)) {
        path.push(step.value);
        onPath.add(step.value);
        open.push(next(step.value)[Symbol.iterator]());
      }
    }
  }
  return cycles;
}
