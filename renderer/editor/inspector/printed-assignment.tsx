import { assignmentParagraphs } from '../../../core/docx/assignment-view';
import type { Assignment } from '../../../core/plan/blocks';
import { printingFrom } from '../session/printing';
import { usePlanStore, usePlanValue } from '../session/use-plan';
import styles from './inspector.module.css';

type PrintedAssignmentProps = {
  readonly assignment: Assignment;
  readonly face: 'lines' | 'sentence';
  /** Drawn as a pattern rather than as words that somebody wrote. */
  readonly pattern?: boolean;
  readonly nothing: string;
};

/** One face of an assignment, just as the export prints it. */
export function PrintedAssignment({ assignment, face, pattern, nothing }: PrintedAssignmentProps) {
  const store = usePlanStore();
  usePlanValue('settings', ({ plan }) => plan.settings);
  usePlanValue('context', ({ context }) => context);
  const paragraphs = assignmentParagraphs(assignment, printingFrom(store.index(), face));
  return (
    <div className={styles.paper} data-pattern={pattern || undefined}>
      {paragraphs.length === 0 && <p className={styles.hint}>{nothing}</p>}
      {paragraphs.map(({ runs }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed line is its place
        <p key={at}>
          {runs.map((run, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the line
            <span key={place} data-bold={run.bold} data-italic={run.italic} data-underline={run.underline}>
              {run.text}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
