import { planName } from '../../library/plan-name';
import { vi } from '../../strings/vi';
import { formatCount } from '../../ui/format-count';
import { formatDate } from '../../ui/format-time';
import classes from './work-grid.module.css';
import type { WorkItem, WorkLine, WorkPlan } from './work-lines';

const words = vi.organs.work;
const COLUMNS = 4;

/** One line: the heading of a plan, or what the organ has to do in it. */
export function WorkRow({
  line,
  name,
  index,
  top,
  isChosen,
  onOpen,
}: {
  readonly line: WorkLine;
  /** Of the organ; another one in a plan is shown. */
  readonly name: string;
  readonly index: number;
  /** Place in the scrolled list, in pixels. */
  readonly top: number;
  readonly isChosen: boolean;
  readonly onOpen: (item: WorkItem) => void;
}) {
  const place = { style: { transform: `translateY(${top}px)` }, 'aria-rowindex': index + 2 };
  if (line.type === 'plan') {
    return (
      <tr className={classes.heading} {...place}>
        <th scope="rowgroup" colSpan={COLUMNS} title={planName(line.plan)}>
          {headingWords(line.plan, line.count)}
        </th>
      </tr>
    );
  }
  const { item } = line;
  return (
    <tr
      id={`work-row-${index}`}
      className={classes.item}
      aria-selected={isChosen}
      onClick={() => onOpen(item)}
      {...place}
    >
      <td className={classes.roles}>
        <span className={classes.role} data-role={item.role}>
          {words.roles[item.role]}
        </span>
        <span className={classes.kind}>{vi.due.kinds[item.kind]}</span>
      </td>
      <td className={classes.text} title={item.text}>
        <span className={classes.clamped}>
          <strong>{item.path}</strong> {item.text}
        </span>
        {item.named !== name && <span className={classes.named}>{words.named(item.named)}</span>}
      </td>
      <td className={item.schedule === null ? classes.blank : undefined} title={item.schedule ?? undefined}>
        <span className={classes.clamped}>{item.schedule ?? words.noSchedule}</span>
      </td>
      <td className={classes.due}>
        {item.due !== null && <time dateTime={item.due}>{formatDate(item.due)}</time>}
        <span className={classes.mark} data-state={item.state}>
          {vi.due.states[item.state]}
        </span>
      </td>
    </tr>
  );
}

function headingWords(plan: WorkPlan, count: number): string {
  const date = plan.date === null ? '' : formatDate(plan.date);
  const head = [plan.symbol, date].filter((part) => part !== '').join(', ');
  return [head, planName(plan), words.count(formatCount(count))].filter((part) => part !== '').join(' · ');
}
