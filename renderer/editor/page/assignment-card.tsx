import type { Assignment } from '../../../core/plan/blocks';
import { checkStrings } from '../../strings/checks';
import { editorStrings } from '../../strings/editor';
import { useFindingsOf } from '../checks/use-findings';
import { usePlaceValue, usePlanValue } from '../session/use-plan';
import styles from './assignment.module.css';
import { AssignmentWordsContext, assignmentWords } from './assignment-words';
import type { ElementProps } from './element-props';
import { useAppended } from './item-block';

/** An assignment as a quiet card under its task. Its rows are fields of the page, written in place. */
export function AssignmentCard({ attributes, children, element }: ElementProps<Assignment>) {
  const inHand = usePlaceValue((place) => place?.block === element.id);
  const path = usePlanValue(
    'numbers',
    ({ owners, numbers }) => numbers.get(owners.get(element.id) ?? '')?.path ?? '',
  );
  const print = usePlanValue('settings', ({ plan }) => plan.settings.assignments.print);
  const findings = useFindingsOf(element.id);
  const appended = useAppended(element.id);
  const context = usePlanValue('context', (index) => index.context);
  return (
    <div
      {...attributes}
      className={styles.card}
      data-block={element.id}
      data-in-hand={inHand || undefined}
      data-print={print}
      data-path={editorStrings.taskName(path)}
      data-appended={appended}
      data-alert={findings.length === 0 ? undefined : checkStrings.card(findings.length)}
    >
      <AssignmentWordsContext value={assignmentWords(element, context)}>{children}</AssignmentWordsContext>
    </div>
  );
}
