import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Finding } from '../../../core/base/finding';
import { checkStrings } from '../../strings/checks';
import styles from './checks.module.css';

/** Error or not, told by shape and by name. */
export function FindingMark({ severity }: Pick<Finding, 'severity'>) {
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <Icon
      size={15}
      className={styles.mark}
      data-severity={severity}
      role="img"
      aria-label={checkStrings.severity[severity]}
    />
  );
}
