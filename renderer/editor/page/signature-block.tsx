import type { Signature } from '../../../core/plan/blocks';
import { fieldOf } from '../../../core/plan/blocks';
import { isBlank } from './blanks';
import styles from './closing.module.css';
import type { ElementProps } from './element-props';

/** Authority, post and name at the right (the form, rows 7a–7c): a post that stands alone is bold. */
export function SignatureBlock({ attributes, children, element }: ElementProps<Signature>) {
  const alone = isBlank(fieldOf(element, 'authority')) && !isBlank(fieldOf(element, 'post'));
  return (
    <div
      {...attributes}
      className={styles.signature}
      data-block={element.id}
      data-closing="signature"
      data-post-alone={alone || undefined}
    >
      {children}
    </div>
  );
}
