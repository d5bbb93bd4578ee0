import type { Finding } from '../../../core/base/finding';
import { groupBy } from '../../../core/base/group-by';
import { createStore, type Readable } from '../../app/store';

/** What was found of the open plan. */
export type FindingsStore = {
  /** In printed order; null until the plan was looked at. */
  readonly all: Readable<readonly Finding[] | null>;
  /** Of one block; the same list for as long as the same is found there. */
  readonly of: (block: string) => readonly Finding[];
  readonly set: (findings: readonly Finding[]) => void;
};

const NONE: readonly Finding[] = [];

export function createFindingsStore(): FindingsStore {
  const all = createStore<readonly Finding[] | null>(null);
  let byBlock: ReadonlyMap<string, readonly Finding[]> = new Map();
  return {
    all,
    of: (block) => byBlock.get(block) ?? NONE,
    set: (findings) => {
      const before = all.get();
      if (before !== null && isSame(before, findings)) return;
      const blocks = groupBy(findings, ({ block }) => block ?? null);
      byBlock = new Map(
        [...blocks].map(([block, found]) => {
          const known = byBlock.get(block);
          return [block, known !== undefined && isSame(known, found) ? known : found];
        }),
      );
      all.set(findings);
    },
  };
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((finding, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        finding.rule === other.rule &&
        finding.block === other.block &&
        finding.place === other.place &&
        finding.message === other.message
      );
    })
  );
}
