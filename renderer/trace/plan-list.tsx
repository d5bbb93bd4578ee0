import { Button, UnstyledButton } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Response } from '../../electron/contract/channels';
import type { StandingPlanEntry } from '../../electron/contract/thread-entries';
import { openPlan } from '../app/plan-actions';
import { useServices } from '../app/services';
import { planName } from '../library/plan-name';
import { vi } from '../strings/vi';
import { EmptyState } from '../ui/empty-state';
import { formatCount } from '../ui/format-count';
import { formatDate } from '../ui/format-time';
import { shorten } from '../ui/shorten';
import { AddPlanDialog } from './add-plan-dialog';
import classes from './plan-list.module.css';
import { RelationsDialog } from './relations-dialog';

const words = vi.trace.plans;
type Threads = Response<'threads.coverage'>;

/** The plans that stand on the document or answer its points, each with the points that it claims. */
export function PlanList({ threads }: { readonly threads: Threads }) {
  const { document, plans } = threads;
  const [isAdding, setAdding] = useState(false);
  const [related, setRelated] = useState<StandingPlanEntry | null>(null);
  const names = new Map(plans.map((plan) => [plan.id, nameOf(plan)]));
  return (
    <section className={classes.view} aria-label={words.table}>
      <div className={classes.tools}>
        <Button
          variant="default"
          leftSection={<Plus size={15} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {words.add}
        </Button>
      </div>
      {plans.length === 0 ? (
        <EmptyState title={words.none.title} text={words.none.text} />
      ) : (
        <ul className={classes.list}>
          {plans.map((plan) => (
            <li key={plan.id}>
              <PlanLine plan={plan} threads={threads} names={names} onRelations={() => setRelated(plan)} />
            </li>
          ))}
        </ul>
      )}
      {isAdding && <AddPlanDialog document={document.id} onClose={() => setAdding(false)} />}
      {related !== null && (
        <RelationsDialog id={related.id} name={nameOf(related)} onClose={() => setRelated(null)} />
      )}
    </section>
  );
}

function nameOf({ symbol, kind, subject }: StandingPlanEntry): string {
  return symbol === '' ? planName({ kind, subject }) : symbol;
}

function PlanLine({
  plan,
  threads: { document, points },
  names,
  onRelations,
}: {
  readonly plan: StandingPlanEntry;
  readonly threads: Threads;
  readonly names: ReadonlyMap<string, string>;
  readonly onRelations: () => void;
}) {
  const services = useServices();
  const { id, symbol, kind, subject, issuer, date, tasks, parents } = plan;
  const claimed = points.filter((point) => plan.points.includes(point.id));
  const above = parents.filter((parent) => parent !== document.id).map((parent) => names.get(parent) ?? '');
  const about = [
    symbol,
    issuer,
    date === null ? '' : formatDate(date),
    words.tasks(formatCount(tasks)),
    above.length === 0 ? '' : words.sub(above.map((name) => shorten(name, 50)).join(', ')),
    parents.length === 0 ? words.onlyAnswers : '',
  ];
  return (
    <div className={classes.plan}>
      <div>
        <UnstyledButton className={classes.name} onClick={() => void openPlan(services, id)}>
          {planName({ kind, subject })}
        </UnstyledButton>
        <div className={classes.about}>{about.filter((part) => part !== '').join(' · ')}</div>
        <div className={classes.claims}>
          {words.claims(formatCount(claimed.length))}{' '}
          {claimed
            .map(({ label, text }) => (label === '' ? words.noLabel(shorten(text, 40)) : label))
            .join(', ')}
        </div>
      </div>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={words.relations(nameOf(plan))}
        onClick={onRelations}
      >
        {words.relationsButton}
      </Button>
    </div>
  );
}
