import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { insertTask } from '../../../core/editing/commands/insert-task';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import type { Block, BodyBlock, Item } from '../../../core/plan/blocks';
import { checkPlan } from '../../../core/plan/parse-plan';
import { createStarterPlan } from '../../../core/plan/starter';
import type { TaskFragment } from '../../../core/plan/task-copy';
import { editorOf, notationOf, planFrom } from './notation';

/** The blocks of a few lines in the notation, with what they refer to. */
function task(notation: string): TaskFragment {
  const { blocks, references } = planFrom(notation);
  return { blocks: blocks.slice(2, -2) as [Item, ...BodyBlock[]], references };
}

function inserted(notation: string, fragment = task('### X\n¶ P\n@ {bcs}')): string {
  const editor = editorOf(notation);
  const id = insertTask(editor, fragment);
  const plan = planOf(editor);
  expect(checkPlan(plan)).toMatchObject({ ok: true });
  expect((editor.children as Block[]).filter((block) => block.id === id)).toMatchObject([{ type: 'item' }]);
  return notationOf(editor);
}

const lines = (...all: string[]) => all.join('\n');

describe('a task that comes from elsewhere', () => {
  it('goes behind the task in hand and all below it, at its level and with its marker', () => {
    expect(inserted('# A\n##- B‸\n@ {btg}\n### C\n## D')).toBe(
      lines('# A', '##- B', '@ {btg}', '### C', '##- X‸', '¶ P', '@ {bcs}', '## D'),
    );
  });

  it('goes behind the task in whose text or lines the caret is', () => {
    const expected = (caretless: string) => `${caretless}\n## X‸\n¶ P\n@ {bcs}`;
    expect(inserted('# A\n## B\n¶ te‸xt\n@ {btg}')).toBe(expected('# A\n## B\n¶ text\n@ {btg}'));
    expect(inserted('# A\n## B\n@ {btg} ‸')).toBe(expected('# A\n## B\n@ {btg}'));
    expect(inserted('# A\n## B\n@ {btg}\n###- c‸')).toBe(expected('# A\n## B\n@ {btg}\n###- c'));
  });

  it('goes last into the section in hand', () => {
    expect(inserted('# A‸\n## B\n### C\n# D')).toBe(
      lines('# A', '## B', '### C', '## X‸', '¶ P', '@ {bcs}', '# D'),
    );
    expect(inserted('# A‸\n# D')).toBe(lines('# A', '## X‸', '¶ P', '@ {bcs}', '# D'));
  });

  it('goes behind an item with nothing below it', () => {
    expect(inserted('# A\n## B‸\n## C')).toBe(lines('# A', '## B', '## X‸', '¶ P', '@ {bcs}', '## C'));
  });

  it('takes the place of an empty item', () => {
    expect(inserted('# A\n##- ‸\n¶\n# B')).toBe(lines('# A', '##- X‸', '¶ P', '@ {bcs}', '# B'));
    expect(inserted('# A‸\n## B\n## \n# C')).toBe(lines('# A', '## B', '## X‸', '¶ P', '@ {bcs}', '# C'));
  });

  it('goes behind the last task when nothing of the body is in hand', () => {
    const expected = lines('# A', '## B', '@ {btg}', '## X‸', '¶ P', '@ {bcs}', '# C', '! D', '# E', '@ a');
    expect(inserted('# A\n## B\n@ {btg}\n# C\n! D\n# E\n@ a')).toBe(expected);
    expect(inserted('%title K‸\n# A\n## B\n@ {btg}\n# C\n! D\n# E\n@ a')).toBe(`%title K\n${expected}`);
  });

  it('goes into the section of tasks of a plan that has none yet', () => {
    const editor = createPlanEditor(createStarterPlan({ ids: countingIds('s') }), { ids: countingIds('n') });
    insertTask(editor, task('### X\n@ {bcs}'));
    expect(notationOf(editor)).toContain(lines('# NHIỆM VỤ, GIẢI PHÁP', '## X‸', '@ {bcs}', '# TỔ CHỨC'));
    expect(inserted('¶ a')).toBe(lines('¶ a', '# X‸', '¶ P', '@ {bcs}'));
    expect(inserted('# A\n# B\n! C')).toBe(lines('# A', '# B', '## X‸', '¶ P', '@ {bcs}', '! C'));
  });

  it('brings what is below it, as far as levels go', () => {
    expect(inserted('##### A‸\n@ a', task('# X\n##- y\n### z'))).toBe(
      lines('##### A', '@ a', '##### X‸', '######- y', '###### z'),
    );
  });

  it('brings what it refers to, and has ids of its own', () => {
    const fragment = task('# X\n@ {bcs}');
    const organ = { id: 'moi', name: 'Cơ quan mới' };
    const editor = editorOf('# A‸');
    insertTask(editor, { ...fragment, references: { organs: [organ], documents: [] } });
    insertTask(editor, fragment);
    expect(planOf(editor).references.organs).toContainEqual(organ);
    const ids = (editor.children as Block[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('n'))).toHaveLength(4);
  });
});
