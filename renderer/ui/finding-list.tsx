import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { Finding } from '../../core/base/finding';
import { vi } from '../strings/vi';
import classes from './finding-list.module.css';

/** Findings one by one, each with its place and whether it is an error. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.place} ${finding.block} ${finding.message}`}
          className={classes.item}
          data-severity={finding.severity}
        >
          <Mark severity={finding.severity} />
          <span>
            {finding.place !== undefined && <strong>{finding.place}: </strong>}
            {finding.message}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ severity }: Pick<Finding, 'severity'>) {
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
  return <Icon size={16} className={classes.mark} aria-label={vi.exporting[severity]} />;
}
