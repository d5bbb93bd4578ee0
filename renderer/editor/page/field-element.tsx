import type { Field } from '../../../core/plan/blocks';
import { usePlanValue } from '../session/use-plan';
import { AssignmentRow } from './assignment-row';
import { blankOf, isBlank } from './blanks';
import type { ElementProps } from './element-props';
import styles from './field.module.css';
import type { PrintedField } from './field-kinds';

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
