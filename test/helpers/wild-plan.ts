import fc from 'fast-check';
import type { Block } from '../../core/plan/blocks';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';
import { type AssignmentWords, assignment, planWithBody } from './made-plan';

/** Words that are hard on XML, on templates, on fonts and on whoever counts letters. */
const HARD_WORDS = [
  '<&"\'>',
  ']]>',
  '&amp;',
  '<w:p/>',
  '{trich_yeu}',
  '{@noi_dung}',
  '{/do_khan}',
  'undefined',
  'ba\ndòng\n',
  '\tthụt',
  '   ',
  '😀👨‍👩‍👧🇻🇳',
  // "Tiếng Việt" decomposed: the plan's reader composes it.
  'Tie\u0302\u0301ng Vie\u0323\u0302t',
  '\u200B\u00A0',
];

/** Words that every renderer can draw. */
const PLAIN_WORDS = ['kế hoạch', 'Ủy ban', '“trích”', 'a < b & c', '12/5', '{thẻ}', 'ĐẶC', "l'ordre"];

type Taste = 'hard' | 'plain';

function words(taste: Taste): fc.Arbitrary<string> {
  const word = fc.constantFrom(...(taste === 'hard' ? [...HARD_WORDS, ...PLAIN_WORDS] : PLAIN_WORDS));
  return fc.array(word, { maxLength: 12 }).map((parts) => parts.join(' '));
}

function runs(taste: Taste) {
  const mark = fc.constantFrom<true | undefined>(true, undefined);
  const run = fc
    .record({ text: words(taste), bold: mark, italic: mark, underline: mark })
    .map(({ text, bold, italic, underline }) => ({
      text,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
    }));
  return fc.array(run, { minLength: 1, maxLength: 4 });
}

/** A few blocks that belong together: an item with its extent, a paragraph, a table. */
function group(taste: Taste): fc.Arbitrary<Block[]> {
  const part = fc.oneof(fc.constant(''), words(taste));
  const faces: fc.Arbitrary<AssignmentWords> = fc.record({
    lead: part,
    coordinators: part,
    schedule: part,
    deliverable: part,
    sentence: part,
  });
  const item = fc.record({
    type: fc.constant('item' as const),
    id: fc.constant(''),
    depth: fc.integer({ min: 1, max: 6 }),
    marker: fc.constantFrom('scheme' as const, 'dash' as const, 'plus' as const, 'none' as const),
    children: runs(taste),
  });
  const paragraph = fc.record({
    type: fc.constant('paragraph' as const),
    id: fc.constant(''),
    children: runs(taste),
  });
  const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc
      .array(fc.array(words(taste), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      })
      .map(
        (rows): Block => ({
          type: 'table',
          id: '',
          headingRow: rows.length > 1,
          children: rows.map((row) => ({
            type: 'row',
            children: row.map((text) => ({ type: 'cell', children: [{ text }] })),
          })),
        }),
      ),
  );
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(item, fc.array(paragraph, { maxLength: 2 }), fc.option(faces))
        .map(([head, paragraphs, data]) => [
          head,
          ...paragraphs,
          ...(data === null ? [] : [assignment('', data)]),
        ]),
    },
    {
      weight: 1,
      arbitrary: taste === 'hard' ? table.map((block) => [block]) : paragraph.map((block) => [block]),
    },
  );
}

/**
 * Plans of any shape that a sound plan may have, read from JSON as a file is. `hard` ones hold whatever is
 * hard to print, `plain` ones only what every renderer can draw.
 */
export function wildPlan(taste: Taste): fc.Arbitrary<Plan> {
  const body = fc.array(group(taste), { maxLength: 14 });
  const appendix = runs(taste).map((children): Block => ({ type: 'appendix', id: '', children }));
  const appendices = fc.array(fc.tuple(appendix, fc.array(group(taste), { maxLength: 3 })), { maxLength: 2 });
  return fc
    .tuple(body, appendices, fc.boolean(), fc.constantFrom('', '.', './.'))
    .map(([groups, extra, twoSided, mark]) => {
      const main = startWithItem(groups.flat());
      const behind = extra.flatMap(([opening, parts]) => [opening, ...startWithItem(parts.flat())]);
      const blocks = [...main, ...behind].map((block, index) => ({ ...block, id: `w${index}` }));
      const plan = planWithBody(blocks);
      const settings = { ...plan.settings, twoSided, closingMark: mark as '' };
      return sound({ ...plan, settings });
    });
}

/** An assignment needs an item to stand in; a table or paragraph may not follow one. */
function startWithItem(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const last = kept.at(-1);
    if (last?.type === 'assignment' && (block.type === 'paragraph' || block.type === 'table')) continue;
    kept.push(block);
  }
  return kept;
}

function sound(plan: Plan): Plan {
  const parsed = parsePlan(JSON.stringify(plan));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}
