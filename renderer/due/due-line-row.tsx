import { planName } from '../library/plan-name';
import { vi } from '../strings/vi';
import { formatCount } from '../ui/format-count';
import { formatDate } from '../ui/format-time';
import classes from './due-line-row.module.css';
import type { DueLine, ItemLine } from './due-lines';

const words = vi.due;
const COLUMNS = 5;

type Props = {
  readonly line: DueLine;
  readonly today: string;
  readonly index: number;
  /** Place in the scrolled list, in pixels. */
  readonly top: number;
  readonly isChosen: boolean;
  readonly onOpen: (line: ItemLine) => void;
};

/** One line of the list: the heading of a period or section, today's place, or a task or duty. */
export function DueLineRow({ line, today, index, top, isChosen, onOpen }: Props) {
  const place = { style: { transform: `translateY(${top}px)` }, 'aria-rowindex': index + 2 };
  if (line.type === 'item' || line.type === 'undated') {
    return (
      <tr
        id={`due-row-${index}`}
        className={classes.item}
        aria-selected={isChosen}
        onClick={() => onOpen(line)}
        {...place}
      >
        <ItemCells line={line} />
      </tr>
    );
  }
  return (
    <tr className={line.type === 'today' ? classes.today : classes.heading} {...place}>
      <th scope="rowgroup" colSpan={COLUMNS} data-now={line.type === 'period' && isNow(line, today)}>
        {headingWords(line, today)}
      </th>
    </tr>
  );
}

function isNow({ period }: Extract<DueLine, { type: 'period' }>, today: string): boolean {
  return period.from <= today && today <= period.to;
}

function headingWords(line: Exclude<DueLine, ItemLine>, today: string): string {
  switch (line.type) {
    case 'today':
      return words.todayIs(formatDate(today));
    case 'period':
      return words.period(line.period.label, formatCount(line.count));
    case 'section':
      return words.sections[line.why](formatCount(line.count));
  }
}

function ItemCells({ line }: { readonly line: ItemLine }) {
  const { item } = line;
  return (
    <>
      <td className={classes.due}>
        {line.type === 'item' ? (
          <>
            <time dateTime={line.item.due} title={words.inTime(formatDate(line.item.lastDay))}>
              {formatDate(line.item.due)}
            </time>
            <span className={classes.mark} data-state={line.state}>
              {words.states[line.state]}
            </span>
          </>
        ) : (
          <span className={classes.mark} data-state={line.item.why}>
            {words.undatedMark[line.item.why]}
          </span>
        )}
      </td>
      <td className={classes.text} title={item.text}>
        <span className={classes.kind} data-kind={item.kind}>
          {words.kinds[item.kind]}
        </span>
        <span className={classes.clamped}>
          <strong>{item.path}</strong> {item.text}
        </span>
      </td>
      <Words text={item.lead.join('; ')} blank={words.noLead} strong />
      <Words text={scheduleWords(line)} blank={words.noWords} />
      <td className={classes.plan} title={planName({ kind: item.planKind, subject: item.subject })}>
        <span className={item.symbol === '' ? classes.blank : classes.symbol}>
          {item.symbol === '' ? words.noSymbol : item.symbol}
        </span>
        <span className={classes.clampedOnce}>{item.subject}</span>
      </td>
    </>
  );
}

function scheduleWords(line: ItemLine): string {
  if (line.type === 'undated') return line.item.words ?? '';
  const { words: whole, part } = line.item;
  return part === null || whole.includes(part) ? whole : `${part}: ${whole}`;
}

function Words({
  text,
  blank,
  strong = false,
}: {
  readonly text: string;
  readonly blank: string;
  readonly strong?: boolean;
}) {
  const filled = strong ? classes.lead : undefined;
  return (
    <td className={text === '' ? classes.blank : filled} title={text}>
      <span className={classes.clamped}>{text === '' ? blank : text}</span>
    </td>
  );
}
