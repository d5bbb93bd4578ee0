import type { Finding } from '../base/finding';
import { type Block, isBodyBlock } from './blocks';
import { isText } from './inline';
import type { Plan } from './plan';
import { inlineRuns } from './walk';

/**
 * What the shape of single blocks cannot say: the order and number of single blocks, unique ids, references
 * that exist, assignments inside an item's extent, the archive line last. Empty when the plan is sound. Never repairs.
 */
export function structureFindings(plan: Pick<Plan, 'blocks' | 'references'>): Finding[] {
  return [
    ...orderFindings(plan.blocks),
    ...idFindings(plan),
    ...referenceFindings(plan),
    ...extentFindings(plan.blocks),
    ...archiveFindings(plan.blocks),
  ];
}

function error(rule: string, place: string, message: string): Finding {
  return { rule, severity: 'error', place, message };
}

function orderFindings(blocks: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  const last = blocks.length - 1;
  const expected = [
    ['letterhead', 0, 'đầu tiên'],
    ['title', 1, 'thứ hai'],
    ['recipients', last - 1, 'áp chót'],
    ['signature', last, 'cuối cùng'],
  ] as const;
  for (const [type, index, where] of expected) {
    if (blocks[index]?.type !== type) {
      findings.push(
        error(
          'plan/single-block-missing',
          `blocks[${Math.max(index, 0)}]`,
          `Khối ${where} phải là “${type}”.`,
        ),
      );
    }
  }
  blocks.forEach((block, index) => {
    const single = expected.find(([type]) => type === block.type);
    const misplaced = single === undefined ? !isBodyBlock(block) : single[1] !== index;
    if (misplaced) {
      findings.push(
        error(
          'plan/single-block-repeated',
          `blocks[${index}]`,
          `Khối “${block.type}” chỉ được có một, đúng chỗ của nó.`,
        ),
      );
    }
  });
  return findings;
}

function idFindings(plan: Pick<Plan, 'blocks' | 'references'>): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const visit = (id: string, place: string) => {
    const first = seen.get(id);
    if (first !== undefined) {
      findings.push(error('plan/duplicate-id', place, `Mã “${id}” bị trùng: đã dùng ở ${first}.`));
    } else seen.set(id, place);
  };
  plan.blocks.forEach((block, index) => {
    visit(block.id, `blocks[${index}]`);
    for (const run of inlineRuns(block, `blocks[${index}]`)) {
      run.inlines.forEach((inline, at) => {
        if (!isText(inline) && inline.type !== 'slot') visit(inline.id, `${run.place}.children[${at}]`);
      });
    }
  });
  for (const list of ['organs', 'documents'] as const) {
    const ids = new Set<string>();
    plan.references[list].forEach(({ id }, index) => {
      if (ids.has(id)) {
        findings.push(
          error('plan/duplicate-id', `references.${list}[${index}]`, `Mã “${id}” bị trùng trong ${list}.`),
        );
      }
      ids.add(id);
    });
  }
  return findings;
}

function referenceFindings({ blocks, references }: Pick<Plan, 'blocks' | 'references'>): Finding[] {
  const findings: Finding[] = [];
  const organs = new Set(references.organs.map(({ id }) => id));
  const documents = new Set(references.documents.map(({ id }) => id));
  blocks.forEach((block, index) => {
    if (block.type === 'letterhead' && block.issuer !== undefined && !organs.has(block.issuer)) {
      findings.push(unknownReference(`blocks[${index}].issuer`, block.issuer, 'organs'));
    }
    for (const run of inlineRuns(block, `blocks[${index}]`)) {
      run.inlines.forEach((inline, at) => {
        if (isText(inline)) return;
        const place = `${run.place}.children[${at}]`;
        if (inline.type === 'organ' && !organs.has(inline.ref))
          findings.push(unknownReference(place, inline.ref, 'organs'));
        if (inline.type === 'citation' && !documents.has(inline.ref)) {
          findings.push(unknownReference(place, inline.ref, 'documents'));
        }
        if (inline.type === 'schedule' && inline.form === 'auto' && inline.value === null) {
          findings.push(
            error('plan/schedule-without-value', place, 'Thời gian ở dạng “auto” phải có giá trị (value).'),
          );
        }
        if (inline.type === 'slot' && !(block.type === 'assignment' && run.place.endsWith('.children[4]'))) {
          findings.push(
            error('plan/slot-outside-sentence', place, 'Ô “slot” chỉ được ở trong câu giao nhiệm vụ.'),
          );
        }
      });
    }
  });
  return findings;
}

function unknownReference(place: string, ref: string, list: string): Finding {
  return error('plan/unknown-reference', place, `Không có mục “${ref}” trong references.${list}.`);
}

/** An item's own extent runs to the next item or appendix and holds at most one assignment, last. */
function extentFindings(blocks: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  let owner: Block | undefined;
  blocks.forEach((block, index) => {
    const before = owner;
    if (block.type !== 'paragraph' && block.type !== 'table') owner = block;
    if (block.type !== 'assignment') return;
    const place = `blocks[${index}]`;
    if (before?.type === 'assignment') {
      findings.push(error('plan/second-assignment', place, 'Một mục chỉ được có một phần phân công.'));
    } else if (before?.type !== 'item') {
      findings.push(error('plan/assignment-without-item', place, 'Phần phân công phải nằm trong một mục.'));
    }
    const next = blocks[index + 1];
    if (next?.type === 'paragraph' || next?.type === 'table') {
      findings.push(error('plan/assignment-not-last', place, 'Phần phân công phải đứng cuối mục của nó.'));
    }
  });
  return findings;
}

/** The archive line is the last recipient, and there is one at most. */
function archiveFindings(blocks: readonly Block[]): Finding[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'recipients') return [];
    return block.children.flatMap(({ archive }, at) =>
      archive === true && at < block.children.length - 1
        ? [
            error(
              'plan/archive-not-last',
              `blocks[${index}].children[${at}]`,
              'Dòng lưu (archive) chỉ được có một và phải đứng cuối nơi nhận.',
            ),
          ]
        : [],
    );
  });
}
