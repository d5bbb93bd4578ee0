import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../core/trace/statement';

const part = (id: string, text: string) => ({ id, text });

describe('what changed in a statement', () => {
  it('is told part by part: changed, new and gone', () => {
    const changes = changedParts(
      [part('a', 'Rà soát quy hoạch'), part('b', 'Cũ'), part('c', 'Giữ nguyên')],
      [part('a', 'Rà soát lại quy hoạch'), part('c', 'Giữ nguyên'), part('d', 'Mới')],
    );
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: 'lại ' },
      { kind: 'added', text: 'Mới' },
      { kind: 'removed', text: 'Cũ' },
    ]);
  });

  it('leaves out what is answered by threads of its own', () => {
    expect(changedParts([part('a', 'Cũ')], [part('a', 'Mới')], new Set(['a']))).toEqual([]);
  });

  it('is nothing for the same statement in any order', () => {
    const statements = fc.uniqueArray(fc.record({ id: fc.string(), text: fc.string() }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(statements, (statement) => {
        expect(changedParts(statement, [...statement].reverse())).toEqual([]);
      }),
    );
  });
});
