import type { Recipient, Recipients } from '../../../core/plan/blocks';
import { rulePackOf } from '../../../core/plan/rule-pack';
import { editorStrings } from '../../strings/editor';
import { usePlanValue } from '../session/use-plan';
import { isBlank } from './blanks';
import styles from './closing.module.css';
import type { ElementProps } from './element-props';

/** The list of recipients at the left of the signature (the form, rows 9b and 9c). */
export function RecipientsBlock({ attributes, children, element }: ElementProps<Recipients>) {
  return (
    <div
      {...attributes}
      className={styles.recipients}
      data-block={element.id}
      data-closing="recipients"
      data-words={editorStrings.recipientsHead}
    >
      {children}
    </div>
  );
}

/** One recipient; dash and end mark are the style sheet's. */
export function RecipientLine({ attributes, children, element }: ElementProps<Recipient>) {
  const mark = usePlanValue('blanks', ({ plan }) => rulePackOf(plan).recipientMark);
  return (
    <div
      {...attributes}
      className={styles.recipient}
      data-archive={element.archive}
      data-empty={isBlank(element) || undefined}
      data-blank={editorStrings.blankRecipient}
      data-mark={mark}
    >
      {children}
    </div>
  );
}
