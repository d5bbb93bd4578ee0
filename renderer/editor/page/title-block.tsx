import type { Title } from '../../../core/plan/blocks';
import { usePlaceValue } from '../session/use-plan';
import type { ElementProps } from './element-props';
import styles from './title.module.css';

/** Kind, issuer line and subject, with the five hyphens below (the form, rows 5a–5c). */
export function TitleBlock({ attributes, children, element }: ElementProps<Title>) {
  const inHand = usePlaceValue((place) => place?.block === element.id);
  return (
    <div {...attributes} className={styles.title} data-block={element.id} data-in-hand={inHand || undefined}>
      {children}
    </div>
  );
}
