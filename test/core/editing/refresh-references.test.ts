import { withHistory } from 'slate-history';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { citationEntry } from '../../../core/citations/document-record';
import { createPlanEditor, planOf } from '../../../core/editing/plan-editor';
import { refreshReferences } from '../../../core/editing/references';
import { seedDocuments, seedOrgans } from '../../helpers/registers';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';
import { editorOf, ORGANS } from './notation';

describe('refreshReferences', () => {
  const renamed = ORGANS.map((organ) =>
    organ.id === 'btg' ? { ...organ, name: 'Ban Tuyên giáo mới' } : organ,
  );

  it('takes over what prints otherwise, as one step to undo', () => {
    const editor = withHistory(editorOf('¶ {btg} và {bcs}'));
    const before = planOf(editor);
    const corrected = refreshReferences(editor, { organs: renamed, documents: [] });
    expect(corrected.organs.map(({ name }) => name)).toEqual(['Ban Tuyên giáo mới']);
    expect(planOf(editor).references.organs).toContainEqual({ id: 'btg', name: 'Ban Tuyên giáo mới' });
    editor.undo();
    expect(planOf(editor)).toEqual(before);
  });

  it('leaves the plan alone where nothing prints otherwise, or the register has not what it names', () => {
    const editor = editorOf('¶ {btg}');
    const before = planOf(editor);
    const known = ORGANS.map((organ) => ({ ...organ, rank: 7, spellings: ['khác'] }));
    refreshReferences(editor, { organs: known, documents: [] });
    refreshReferences(editor, { organs: [], documents: [] });
    expect(editor.operations).toEqual([]);
    expect(planOf(editor).references).toBe(before.references);
  });

  it('finds the two real plans as the register has them: opening one changes nothing', () => {
    const register = { organs: seedOrgans(), documents: seedDocuments().map(citationEntry) };
    for (const name of SEED_NAMES) {
      const editor = createPlanEditor(seedPlan(name), { ids: countingIds('n') });
      expect(refreshReferences(editor, register)).toEqual({ organs: [], documents: [] });
    }
  });
});
