import { CornerDownRight } from 'lucide-react';
import { traceViews } from '../../../strings/trace-views';
import classes from './matrix.module.css';
import type { MatrixColumn } from './matrix-model';

const words = traceViews.matrixView;

/** A plan at the head of its column: symbol, issuer, and what it answers in all. A sub-plan is set off. */
export function ColumnHead({
  id,
  plan,
  index,
  left,
  isChosen,
  onAct,
}: {
  readonly id: string;
  readonly plan: MatrixColumn;
  readonly index: number;
  readonly left: number;
  readonly isChosen: boolean;
  readonly onAct: () => void;
}) {
  const { symbol, issuer, subject, depth, stands, points, answers } = plan;
  const about = [
    `${plan.kind} ${symbol} ${subject}`.trim(),
    depth > 0 ? words.subPlan(depth) : '',
    stands ? '' : words.doesNotStand,
  ];
  return (
    <th
      scope="col"
      id={id}
      className={classes.columnHead}
      data-depth={Math.min(depth, 3)}
      data-chosen={isChosen}
      aria-colindex={index + 2}
      aria-selected={isChosen}
      style={{ left }}
      title={about.filter((part) => part !== '').join(' · ')}
      onClick={onAct}
    >
      <span className={classes.symbol}>
        {depth > 0 && <CornerDownRight size={12} aria-label={words.subPlan(depth)} />}
        {symbol === '' ? traceViews.noSymbol : symbol}
      </span>
      <span className={classes.issuer}>{symbol === '' || issuer === '' ? subject : issuer}</span>
      <span className={stands ? classes.total : classes.loose}>
        {stands ? columnTotal(points, answers) : words.doesNotStand}
      </span>
    </th>
  );
}

function columnTotal(points: number, answers: number): string {
  return points === 0 ? words.planAnswersNothing : words.planTotal(points, answers);
}
