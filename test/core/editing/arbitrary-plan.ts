import fc from 'fast-check';
import { planFrom } from './notation';

/**
 * Plans of every shape that the schema allows, written in the notation: deep and skipped levels, empty and
 * filled assignments, tables, appendices, entities of every kind, empty blocks.
 */
const words = fc.constantFrom(
  '',
  'Tỉnh ủy',
  'a',
  'Ban [btg Ban TG] giao',
  '{bcs}',
  '{bcs} và {btg}',
  '**đậm** nhạt',
  'một hai ba',
);
const names = fc.constantFrom('', '{bcs}', '{btg}{vptu}', '[vptu VPTU]', 'các huyện ủy');
const schedules = fc.constantFrom('', '{schedule}', 'quý IV');
const sentences = fc.constantFrom('', '<lead> chủ trì.', 'thường xuyên');

const assignment = fc
  .tuple(names, names, schedules, fc.constantFrom('', 'Báo cáo'), sentences)
  .map((fields) => `@ ${fields.join(' | ')}`);
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom('|=', '|:'))
  .map(([rows, columns, first]) =>
    Array.from({ length: rows }, (_unused, row) => {
      const cells = Array.from({ length: columns }, (_cell, column) => `ô${row}${column}`).join(' | ');
      return `${row === 0 ? first : '||'} ${cells}`;
    }),
  );
const loose = fc.oneof(
  { weight: 3, arbitrary: words.map((text) => [`¶ ${text}`]) },
  { weight: 1, arbitrary: table },
);
const item = fc
  .record({
    depth: fc.integer({ min: 1, max: 6 }),
    marker: fc.constantFrom('', '-', '+', '_'),
    text: words,
    extent: fc.array(loose, { maxLength: 2 }),
    assignment: fc.option(assignment, { nil: undefined }),
  })
  .map(({ depth, marker, text, extent, assignment: task }) => [
    `${'#'.repeat(depth)}${marker} ${text}`,
    ...extent.flat(),
    ...(task === undefined ? [] : [task]),
  ]);
const appendix = fc
  .tuple(words, fc.array(loose, { maxLength: 2 }), fc.array(item, { maxLength: 2 }))
  .map(([name, opening, items]) => [`! ${name}`, ...opening.flat(), ...items.flat()]);

export const arbitraryPlan = fc
  .record({
    title: words,
    opening: fc.array(loose, { maxLength: 2 }),
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
    appendices: fc.array(appendix, { maxLength: 2 }),
    recipients: fc.array(words, { maxLength: 3 }),
    archive: fc.boolean(),
  })
  .map(({ title, opening, items, appendices, recipients, archive }) =>
    planFrom(
      [
        `%letterhead TỈNH ỦY | x | 1`,
        `%title KẾ HOẠCH |  | ${title}`,
        ...opening.flat(),
        ...items.flat(),
        ...appendices.flat(),
        ...recipients.map((name) => `> ${name}`),
        ...(archive ? ['>. Lưu'] : []),
        '%signature T/M | BÍ THƯ | A',
      ].join('\n'),
    ),
  );
