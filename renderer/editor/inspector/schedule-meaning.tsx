import { isoDate, planDate } from '../../../core/plan/plan-date';
import { singleBlock } from '../../../core/plan/printed-words';
import type { IsoDate } from '../../../core/schedule/calendar';
import { deadlineOf } from '../../../core/schedule/deadline';
import { occurrencesOf } from '../../../core/schedule/occurrences';
import { parseSchedule } from '../../../core/schedule/parse-schedule';
import type { SimpleSchedule } from '../../../core/schedule/schedule-value';
import { editorStrings } from '../../strings/editor';
import { usePlanValue } from '../session/use-plan';
import styles from './inspector.module.css';

const words = editorStrings.schedule;

/** How the words of a schedule are understood, part by part: until when, how often; or that they are not. */
export function ScheduleMeaning({ words: typed }: { readonly words: string }) {
  const issued = usePlanValue('blanks', ({ plan }) =>
    isoDate(planDate(singleBlock(plan.blocks, 'letterhead'))),
  );
  const { value, findings } = parseSchedule(typed);
  if (value === null) return <span className={styles.doubt}>{findings[0]?.message}</span>;
  if (value.kind !== 'parts')
    return <span className={styles.settled}>{words.means(meaning(value, issued))}</span>;
  return (
    <span className={styles.settled}>
      {words.means(
        value.parts
          .map(({ label, value: part }) =>
            label === undefined ? meaning(part, issued) : `${label}: ${meaning(part, issued)}`,
          )
          .join('; '),
      )}
    </span>
  );
}

const ANY_YEAR = { from: '2001-01-01', to: '2001-12-31' } as const;

/** More days than this in a year are a rhythm, not a list. */
const MOST_DAYS = 4;

function meaning(value: SimpleSchedule, issued: IsoDate | null): string {
  const deadline = deadlineOf(value, issued);
  if (deadline !== null) return words.until(shown(deadline));
  // A day without a year is one of the plan's own, which an undated plan has not said yet.
  if (deadlineOf(value, ANY_YEAR.from) !== null) return words.yearless;
  const recurs =
    value.kind.endsWith('-yearly') || value.kind.endsWith('-monthly') || value.kind === 'recurring';
  if (!recurs) return words.endless;
  const days = occurrencesOf(value, ANY_YEAR, null).map(({ due }) => shown(due).slice(0, 'dd/mm'.length));
  return days.length <= MOST_DAYS ? words.yearly(days) : words.often(days.length);
}

function shown(iso: IsoDate): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${month}/${year}`;
}
