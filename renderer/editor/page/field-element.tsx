import type { Field } from '../../../core/plan/blocks';
import type { AssignmentPart } from '../../../core/plan/inline';
import { usePlanValue } from '../session/use-plan';
import { AssignmentRow } from './assignment-row';
import { blankOf, isBlank } from './blanks';
import type { ElementProps } from './element-props';
import styles from './field.module.css';

export type AssignmentField = Extract<Field, { name: AssignmentPart | 'sentence' }>;
export type PrintedField = Exclude<Field, AssignmentField>;

/** A fixed field of a block. What is printed around it, and its blank, are drawn by the style sheet: not text. */
export function FieldElement({ element, ...props }: ElementProps<Field>) {
  switch (element.name) {
    case 'lead':
    case 'coordinators':
    case 'schedule':
    case 'deliverable':
    case 'sentence':
      return <AssignmentRow {...props} element={element} />;
    default:
      return <PrintedFieldElement {...props} element={element} />;
  }
}

/** A field of letterhead, title or signature, which prints its words as they stand. */
function PrintedFieldElement({ attributes, children, element }: ElementProps<PrintedField>) {
  const blank = usePlanValue('blanks', ({ plan }) => blankOf(element.name, plan));
  return (
    <div
      {...attributes}
      className={styles.field}
      data-field={element.name}
      data-empty={isBlank(element) || undefined}
      data-blank={blank}
    >
      {children}
    </div>
  );
}
