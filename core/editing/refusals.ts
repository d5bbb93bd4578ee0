import type { PlanEditor } from './slate-types';

const REFUSALS = {
  'editing/assignment-kept':
    'Mục này có phần phân công, nên không thể bỏ số mục hay nhập với mục trên. Hãy bỏ phân công, hoặc chọn cả mục, trước.',
  'editing/too-deep':
    'Mục không thể xuống sâu hơn: mục con chỉ được sâu hơn mục ngay trên nó một cấp, tối đa 6 cấp.',
  'editing/organ-in-use':
    'Có cơ quan hoặc văn bản vẫn được nhắc trong kế hoạch, nên không thể bỏ khỏi danh mục.',
  'editing/table-too-wide': 'Bảng chỉ được tối đa 60 cột.',
} as const;

export type RefusalRule = keyof typeof REFUSALS;

/** Says why an edit was not carried out. Returns false, so that a command can end with it. */
export function refuse(editor: PlanEditor, rule: RefusalRule, block?: string): false {
  const message = REFUSALS[rule];
  editor.onRefused({ rule, severity: 'warning', message, ...(block === undefined ? {} : { block }) });
  return false;
}
