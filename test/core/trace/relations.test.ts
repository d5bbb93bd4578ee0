import { describe, expect, it } from 'vitest';
import { below, type Relation, relationFindings } from '../../../core/trace/relations';

const relation = (from: string, to: string, kind: Relation['kind'] = 'implements'): Relation => ({
  kind,
  from,
  to,
});
const rules = (relations: Relation[]) =>
  relationFindings(relations, (id) => `văn bản ${id}`).map(({ rule, message }) => `${rule}: ${message}`);

describe('relationFindings', () => {
  it('has nothing to say of relations that lead upwards', () => {
    expect(
      rules([relation('b', 'a'), relation('c', 'b'), relation('c', 'a'), relation('a', 'c', 'replaces')]),
    ).toEqual([]);
    expect(rules([relation('a', 'b', 'relates-to'), relation('b', 'a', 'relates-to')])).toEqual([]);
  });

  it('names a circle of one kind, and what stands to itself', () => {
    expect(rules([relation('a', 'b'), relation('b', 'a')])).toEqual([
      'relation/cycle: Quan hệ “thực hiện” vòng tròn: văn bản a → văn bản b → văn bản a.',
    ]);
    expect(rules([relation('a', 'a', 'relates-to')])).toEqual([
      'relation/to-itself: “văn bản a” không thể liên quan chính nó.',
    ]);
  });
});

describe('below', () => {
  const relations = [
    relation('plan', 'resolution'),
    relation('sub', 'plan', 'derived-from'),
    relation('other', 'resolution'),
    relation('note', 'plan', 'relates-to'),
    relation('resolution', 'sub'),
  ];

  it('goes down through plans and sub-plans, nearest first, and ends in a circle', () => {
    expect(below('resolution', relations)).toEqual(['plan', 'other', 'sub']);
    expect(below('plan', relations, ['relates-to'])).toEqual(['note']);
  });
});
