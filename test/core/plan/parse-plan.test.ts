import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingLine } from '../../../core/base/finding';
import { parsePlan } from '../../../core/plan/parse-plan';
import { serializePlan } from '../../../core/plan/serialize-plan';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';

const fixtures = join(import.meta.dirname, '../../fixtures/plans');

/** Parses a seed after a change to its JSON and returns `rule place` of each finding. */
function findingsAfter(change: (plan: ReturnType<typeof draft>) => void): string[] {
  const plan = draft();
  change(plan);
  const parsed = parsePlan(JSON.stringify(plan));
  return parsed.ok ? [] : parsed.failure.map(({ rule, place }) => `${rule} ${place ?? ''}`.trim());
}

// biome-ignore lint/suspicious/noExplicitAny: the tests break the shape on purpose
function draft(): any {
  return JSON.parse(serializePlan(seedPlan('ke-hoach-31-kl-tw')));
}

function escapeOf(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

describe('parsePlan', () => {
  it.each(SEED_NAMES)('reads %s and writes it back to the letter', (name) => {
    const plan = seedPlan(name);
    expect(parsePlan(serializePlan(plan))).toEqual({ ok: true, value: plan });
  });

  it.each(readdirSync(fixtures))('still opens the frozen sample %s', (file) => {
    expect(parsePlan(readFileSync(join(fixtures, file), 'utf8')).ok).toBe(true);
  });

  it('reads a file with a byte order mark and text that is not NFC', () => {
    const text = `\uFEFF${serializePlan(seedPlan('ke-hoach-10-nq-tw')).normalize('NFD')}`;
    expect(parsePlan(text)).toEqual({ ok: true, value: seedPlan('ke-hoach-10-nq-tw') });
  });

  it('gives every text in NFC, however the file writes it', () => {
    const parts = ['a', 'n', 't', 'ế', 'e\u0302\u0301', '\u0303', '\u0323', '\n', '"', '\\', '\\u', '/', ' '];
    const written = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((some) => some.join(''));
    const plan = draft();
    const at = plan.blocks.findIndex(({ type }: { type: string }) => type === 'paragraph' || type === 'item');
    fc.assert(
      fc.property(written, fc.boolean(), (text, escaped) => {
        plan.blocks[at].children = [{ text }];
        const json = JSON.stringify(plan);
        const parsed = parsePlan(escaped ? json.replace(/[\u0300-\u036f]/gu, escapeOf) : json);
        expect(parsed.ok && parsed.value.blocks[at]?.children).toEqual([{ text: text.normalize('NFC') }]);
      }),
    );
  });

  it.each([
    ['', 'plan/not-json'],
    ['{"format": "du-thao/plan", "blocks": [', 'plan/not-json'],
    ['[]', 'plan/not-a-plan'],
    ['{"format": "other"}', 'plan/not-a-plan'],
    ['{"format": "du-thao/plan", "version": 2}', 'plan/newer-version'],
    ['{"format": "du-thao/plan", "version": "1"}', 'plan/wrong-version'],
    ['['.repeat(100_000), 'plan/too-deep'],
    [' '.repeat(33 * 1024 * 1024), 'plan/too-large'],
  ])('refuses %.40j', (text, rule) => {
    const parsed = parsePlan(text);
    expect(parsed.ok ? [] : parsed.failure.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('says the line and column of a syntax error', () => {
    const parsed = parsePlan('{\n  "format": oops\n}');
    expect(parsed.ok ? '' : parsed.failure[0]?.message).toContain('dòng 2, cột 13');
  });

  it.each<[string, (plan: ReturnType<typeof draft>) => void, string[]]>([
    ['missing blocks', (plan) => delete plan.blocks, ['plan/schema blocks']],
    [
      'empty blocks',
      (plan) => {
        plan.blocks = [];
      },
      ['plan/schema blocks'],
    ],
    [
      'an unknown type',
      (plan) => {
        plan.blocks[3].type = 'heading';
      },
      ['plan/schema blocks[3].type'],
    ],
    [
      'a missing type',
      (plan) => {
        delete plan.blocks[3].type;
      },
      ['plan/schema blocks[3].type'],
    ],
    [
      'an unknown property',
      (plan) => {
        plan.blocks[3].label = 'I.';
      },
      ['plan/schema blocks[3]'],
    ],
    [
      'a depth out of range',
      (plan) => {
        plan.blocks[3].depth = 7;
      },
      ['plan/schema blocks[3].depth'],
    ],
    [
      'a control character',
      (plan) => {
        plan.blocks[3].children[0].text = 'a\u0000b';
      },
      ['plan/schema blocks[3].children[0].text'],
    ],
    [
      'a duplicate id',
      (plan) => {
        plan.blocks[4].id = plan.blocks[3].id;
      },
      ['plan/duplicate-id blocks[4]'],
    ],
    [
      'an unknown reference',
      (plan) => {
        plan.references.documents.pop();
      },
      ['plan/unknown-reference blocks[9].children[5]'],
    ],
    [
      'a second title',
      (plan) => {
        plan.blocks.splice(5, 0, { ...plan.blocks[1], id: 'again' });
      },
      ['plan/single-block-repeated blocks[5]', 'plan/duplicate-id blocks[5].children[2].children[1]'],
    ],
    [
      'no signature',
      (plan) => {
        plan.blocks.pop();
      },
      [
        'plan/single-block-missing blocks[17]',
        'plan/single-block-missing blocks[18]',
        'plan/single-block-repeated blocks[18]',
      ],
    ],
    [
      'an assignment before any item',
      (plan) => {
        plan.blocks.splice(2, 0, {
          ...plan.blocks[8],
          id: 'early',
          children: structuredClone(
            plan.blocks[8].children.map((field: object) => ({ ...field, children: [{ text: '' }] })),
          ),
        });
      },
      ['plan/assignment-without-item blocks[2]', 'plan/assignment-not-last blocks[2]'],
    ],
    [
      'text after an assignment',
      (plan) => {
        plan.blocks.splice(9, 0, { type: 'paragraph', id: 'late', children: [{ text: '' }] });
      },
      ['plan/assignment-not-last blocks[8]'],
    ],
    [
      'a missing field',
      (plan) => {
        plan.blocks[1].children.pop();
      },
      ['plan/schema blocks[1].children'],
    ],
    [
      'an archive line before another recipient',
      (plan) => {
        plan.blocks.at(-2).children[0].archive = true;
      },
      ['plan/archive-not-last blocks[18].children[0]'],
    ],
    [
      'an organ whose name cannot be printed',
      (plan) => {
        plan.references.organs[1].name = 'Ban\u0001';
      },
      ['plan/schema references.organs[1].name'],
    ],
    [
      'a document whose subject cannot be printed',
      (plan) => {
        plan.references.documents[0].subject = '\ud800';
      },
      ['plan/schema references.documents[0].subject'],
    ],
    [
      'a label that cannot be printed',
      (plan) => {
        plan.settings.assignments.lead.label = '\u001b[2J';
        plan.blocks[8].children[0].label = '\u001b[2J';
        plan.blocks[0].circulation = '\u0000';
      },
      [
        'plan/schema settings.assignments.lead.label',
        'plan/schema blocks[0].circulation',
        'plan/schema blocks[8].children[0].label',
      ],
    ],
    [
      'column widths whose sum is no number',
      (plan) => {
        const row = { type: 'row', children: [{ type: 'cell', children: [{ text: '' }] }] };
        plan.blocks.splice(2, 0, {
          type: 'table',
          id: 't',
          headingRow: false,
          widths: [1e308],
          children: [row],
        });
      },
      ['plan/schema blocks[2].widths[0]'],
    ],
    ['an unknown property of the plan', (plan) => Object.assign(plan, { colour: 'red' }), ['plan/schema']],
  ])('refuses %s, naming the place', (_name, change, expected) => {
    expect(findingsAfter(change)).toEqual(expected);
  });

  it.each<[string, (plan: ReturnType<typeof draft>) => void, string]>([
    ['what is missing', (plan) => delete plan.settings, 'settings: Thiếu: cần một đối tượng { … }.'],
    [
      'the type that is wanted',
      (plan) => Object.assign(plan.blocks[3], { depth: 1.5 }),
      'blocks[3].depth: Sai kiểu dữ liệu: cần một số nguyên.',
    ],
    [
      'the inlines that there are',
      (plan) => Object.assign(plan.blocks[3], { children: [{ type: 'link', children: [{ text: 'a' }] }] }),
      'blocks[3].children[0].type: Không được biết hoặc không được phép ở đây: cần một trong "organ", "citation", "schedule", "slot".',
    ],
    [
      'what is wrong inside a text',
      (plan) => Object.assign(plan.blocks[3], { children: [{ text: 'a', bold: false }] }),
      'blocks[3].children[0].bold: Giá trị không hợp lệ: cần true.',
    ],
    [
      'what is wrong inside an entity',
      (plan) =>
        Object.assign(plan.blocks[3], {
          children: [{ type: 'organ', id: 'x', ref: 'tinh-uy', form: 'automatic', children: [{ text: '' }] }],
        }),
      'blocks[3].children[0].form: Giá trị không hợp lệ: cần một trong "auto", "as-written".',
    ],
  ])('says %s', (_name, change, expected) => {
    const plan = draft();
    change(plan);
    const parsed = parsePlan(JSON.stringify(plan));
    expect(parsed.ok ? [] : parsed.failure.map(findingLine)).toEqual([expected]);
  });

  it.each([0.3, 0.5, 0.7])('tells a file that was cut off after %d of it, inside a word too', (share) => {
    const text = serializePlan(seedPlan('ke-hoach-31-kl-tw'));
    const cut = text.slice(0, text.indexOf('thực hiện', text.length * share) + 4);
    const parsed = parsePlan(cut);
    expect(parsed.ok ? '' : parsed.failure[0]?.message).toContain('cắt cụt');
  });

  it('never answers in English or with library jargon', () => {
    const parsed = parsePlan(JSON.stringify({ ...draft(), blocks: [{ type: 'item' }, 3, null, 'x'] }));
    const messages = parsed.ok ? [] : parsed.failure.map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(3);
    for (const message of messages) expect(message).not.toMatch(/invalid|expected|undefined|zod/iu);
  });
});
