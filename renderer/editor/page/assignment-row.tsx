import { editorStrings } from '../../strings/editor';
import { usePlanValue } from '../session/use-plan';
import styles from './assignment.module.css';
import { isBlank } from './blanks';
import type { ElementProps } from './element-props';
import type { AssignmentField } from './field-kinds';

/** One field of an assignment: its short name at the left, its contents at the right. */
export function AssignmentRow({ attributes, children, element }: ElementProps<AssignmentField>) {
  const { name } = element;
  const printed = usePlanValue('settings', ({ plan }) => {
    if (element.name === 'sentence') return '';
    return element.label ?? plan.settings.assignments[element.name].label;
  });
  const strings = editorStrings.assignment;
  return (
    <div
      {...attributes}
      className={styles.row}
      data-field={name}
      data-empty={isBlank(element) || undefined}
      data-name={strings.names[name]}
      title={name === 'sentence' ? undefined : strings.printedAs(printed)}
    >
      <div className={styles.content} data-blank={strings.blanks[name]} data-blank-host>
        {children}
      </div>
    </div>
  );
}
