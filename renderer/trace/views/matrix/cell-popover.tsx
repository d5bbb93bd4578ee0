import { Button, Popover } from '@mantine/core';
import { ArrowUpRight } from 'lucide-react';
import type {
  CellAnswer,
  MatrixPlan,
  MatrixPoint,
  ViewedDocument,
} from '../../../../electron/contract/trace-view-channels';
import { openPlan } from '../../../app/plan-actions';
import { useServices } from '../../../app/services';
import { traceViews } from '../../../strings/trace-views';
import { FailureNote } from '../../../ui/failure-note';
import { shorten } from '../../../ui/shorten';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { useThreads } from '../../use-threads';
import classes from './cell-popover.module.css';

const words = traceViews.cell;

/** What stands behind a cell: its tasks and duties, each with the way to its words in the plan. */
export function CellPopover({
  document,
  point,
  plan,
  onClose,
}: {
  readonly document: ViewedDocument;
  readonly point: MatrixPoint;
  readonly plan: MatrixPlan;
  readonly onClose: () => void;
}) {
  const services = useServices();
  useReturnFocus();
  const symbol = plan.symbol === '' ? shorten(plan.subject, 60) || traceViews.noSymbol : plan.symbol;
  const label = point.label === '' ? words.onePoint : words.point(point.label);
  return (
    <Popover
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="bottom-start"
      width={420}
      shadow="md"
      trapFocus
      // Mantine would call the cell a button that opens it; the grid is what opens it.
      withRoles={false}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      {/* A click inside is none on the cell, although React passes it there. */}
      <Popover.Dropdown
        className={classes.popover}
        role="dialog"
        aria-label={words.title(label, symbol)}
        onClick={(event) => event.stopPropagation()}
      >
        <h3 className={classes.title} tabIndex={-1} data-autofocus>
          {words.title(label, symbol)}
        </h3>
        <p className={classes.point}>{point.text}</p>
        <Answers document={document.id} point={point.id} plan={plan.id} onClose={onClose} />
        <div className={classes.acts}>
          <Button variant="default" onClick={() => void openPlan(services, plan.id)}>
            {words.openPlan}
          </Button>
          <Button
            variant="subtle"
            onClick={() =>
              services.navigation.go({
                place: 'trace',
                document: document.id,
                view: 'coverage',
                point: point.id,
              })
            }
          >
            {words.toPoint}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Answers({
  onClose,
  ...place
}: {
  readonly document: string;
  readonly point: string;
  readonly plan: string;
  readonly onClose: () => void;
}) {
  const services = useServices();
  const answer = useThreads('trace-views.cell', place);
  if (answer === null) return <p className={classes.quiet}>{words.loading}</p>;
  if (!answer.ok) return <FailureNote title={traceViews.failed} failure={answer.failure} />;
  const { answers, count } = answer.value;
  if (answers.length === 0) return <p className={classes.quiet}>{words.nothing}</p>;
  return (
    <>
      <ul className={classes.list}>
        {answers.map((each) => (
          <li key={each.item}>
            <button
              type="button"
              className={classes.answer}
              onClick={() => {
                onClose();
                void openPlan(services, each.plan, each.item);
              }}
            >
              <AnswerWords answer={each} />
            </button>
          </li>
        ))}
      </ul>
      {count > answers.length && <p className={classes.quiet}>{words.more(count - answers.length)}</p>}
    </>
  );
}

function AnswerWords({ answer }: { readonly answer: CellAnswer }) {
  const { path, text, kind, lead, schedule, sound, through } = answer;
  const [above] = through;
  return (
    <>
      <span className={classes.path}>{path}</span>
      <span className={classes.words}>
        <span className={classes.text}>{text}</span>
        <span className={classes.chips}>
          <span className={classes.lead}>{lead.length === 0 ? words.noLead : lead.join(', ')}</span>
          {schedule !== null && <span className={classes.schedule}>{schedule}</span>}
          {kind === 'duty' && <span className={classes.kind}>{words.duty}</span>}
          {!sound && <span className={classes.changed}>{words.changed}</span>}
          {above !== undefined && (
            <span className={classes.kind} title={above.text}>
              {words.through(above.symbol === '' ? traceViews.noSymbol : above.symbol, above.path)}
            </span>
          )}
        </span>
      </span>
      <ArrowUpRight size={15} aria-label={words.open} className={classes.arrow} />
    </>
  );
}
