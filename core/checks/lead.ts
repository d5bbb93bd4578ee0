import { fieldOf } from '../plan/blocks';
import { isText } from '../plan/inline';
import { isEmptyAssignment, organNames } from '../plan/printed-words';
import type { BlockCheck } from './check';

/** A task needs somebody who leads it; an assignment without a word is told apart. */
export const checkLead: BlockCheck = ({ block: assignment }, { print }) => {
  if (assignment.type !== 'assignment') return [];
  const found = (rule: string, severity: 'error' | 'warning', message: string) => [
    { rule, severity, message, block: assignment.id },
  ];
  if (isEmptyAssignment(assignment)) {
    return found(
      'assignment/empty',
      'warning',
      'Phần phân công chưa ghi gì. Hãy chọn cơ quan chủ trì, hoặc bỏ phân công của mục này.',
    );
  }
  const isLedInSentence = fieldOf(assignment, 'sentence').children.some(
    (inline) => !isText(inline) && inline.type === 'organ' && inline.role === 'lead',
  );
  if (isLedInSentence || organNames(fieldOf(assignment, 'lead').children, print).length > 0) return [];
  return found('assignment/no-lead', 'error', 'Chưa có cơ quan chủ trì. Hãy chọn cơ quan chủ trì.');
};
