import { Children } from 'react';
import { LETTERHEAD_FIELDS, type Letterhead } from '../../../core/plan/blocks';
import { editorStrings } from '../../strings/editor';
import type { ElementProps } from './element-props';
import styles from './letterhead.module.css';

const LEFT_FIELDS = LETTERHEAD_FIELDS.indexOf('place');
const ORGAN_LINES = LETTERHEAD_FIELDS.indexOf('number');

/**
 * The head of the first page (the form, "Parts", rows 1–4 and 10–11): two columns without borders. Words that
 * are always there come from the style sheet.
 */
export function LetterheadBlock({ attributes, children, element }: ElementProps<Letterhead>) {
  const fields = Children.toArray(children);
  const draft = element.draft === undefined ? undefined : editorStrings.draftNote(element.draft);
  return (
    <div {...attributes} className={styles.letterhead} data-block={element.id}>
      <div className={styles.left}>
        {fields.slice(0, ORGAN_LINES)}
        <div className={styles.star} data-secrecy={element.secrecy} data-urgency={element.urgency}>
          {fields.slice(ORGAN_LINES, LEFT_FIELDS)}
        </div>
      </div>
      <div className={styles.right} data-circulation={element.circulation} data-draft={draft}>
        <div className={styles.party} data-words={editorStrings.party}>
          {fields.slice(LEFT_FIELDS)}
        </div>
      </div>
    </div>
  );
}
