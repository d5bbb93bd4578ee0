import { isoDate, planDate } from '../../../core/plan/plan-date';
import { singleBlock } from '../../../core/plan/printed-words';
import { deadlineOf } from '../../../core/schedule/deadline';
import { parseSchedule } from '../../../core/schedule/parse-schedule';
import { editorStrings } from '../../strings/editor';
import { usePlanValue } from '../session/use-plan';
import styles from './inspector.module.css';

const words = editorStrings.schedule;

/** How the words of a schedule are understood: their last day, that they have none, or that they are not. */
export function ScheduleMeaning({ words: typed }: { readonly words: string }) {
  const issued = usePlanValue('blanks', ({ plan }) =>
    isoDate(planDate(singleBlock(plan.blocks, 'letterhead'))),
  );
  const { value, findings } = parseSchedule(typed);
  if (value === null) return <span className={styles.doubt}>{findings[0]?.message}</span>;
  const deadline = deadlineOf(value, issued);
  if (deadline !== null) return <span className={styles.settled}>{words.until(shown(deadline))}</span>;
  // A day without a year is one of the plan's own, which an undated plan has not said yet.
  const isYearless = issued === null && deadlineOf(value, ANY_YEAR) !== null;
  return <span className={styles.settled}>{isYearless ? words.yearless : words.endless}</span>;
}

const ANY_YEAR = '2000-01-01';

function shown(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${year}`;
}
