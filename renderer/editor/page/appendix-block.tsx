import type { Appendix } from '../../../core/plan/blocks';
import { usePlanValue } from '../session/use-plan';
import styles from './body.module.css';
import type { ElementProps } from './element-props';

/** Opens an appendix: its number, and its name to be written. It starts a new sheet after the signature. */
export function AppendixBlock({ attributes, children, element }: ElementProps<Appendix>) {
  const label = usePlanValue('numbers', ({ numbers }) => numbers.get(element.id)?.label);
  return (
    <div {...attributes} className={styles.appendix} data-block={element.id} data-label={label} data-appended>
      {children}
    </div>
  );
}
