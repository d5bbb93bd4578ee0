import type { IdSource } from '../base/ids';
import type { DocumentEntry } from '../citations/document-entry';
import type { Inline } from './inline';
import type { Plan } from './plan';

/** The plan with a subject that says which document it carries out: "thực hiện Nghị quyết số …". */
export function implementDocument(plan: Plan, document: DocumentEntry, ids: IdSource): Plan {
  const subject: Inline[] = [
    { text: 'thực hiện ' },
    { type: 'citation', id: ids(), ref: document.id, form: 'auto', children: [{ text: '' }] },
    { text: '' },
  ];
  const blocks = plan.blocks.map((block) => {
    if (block.type !== 'title') return block;
    const [kind, issuer, field] = block.children;
    const children: typeof block.children = [kind, issuer, { ...field, children: subject }];
    return { ...block, children };
  });
  const others = plan.references.documents.filter(({ id }) => id !== document.id);
  return { ...plan, blocks, references: { ...plan.references, documents: [...others, document] } };
}
