import { UnstyledButton } from '@mantine/core';
import type { Result } from '../../core/base/result';
import type { Failure } from '../../electron/contract/failure';
import { openPlan } from '../app/plan-actions';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import { formatDate } from '../ui/format-time';
import classes from './documents.module.css';
import type { DocumentUses } from './use-uses';

const words = vi.documents.uses;

/** Which plans carry a document out or mention it, each opened where it does; and what it amended or replaced. */
export function UsesSection({
  id,
  uses,
}: {
  readonly id: string;
  readonly uses: Result<DocumentUses, Failure> | null;
}) {
  const services = useServices();
  if (uses === null) return null;
  if (!uses.ok) return <FailureNote title={words.failed} failure={uses.failure} />;
  const { plans, shown, named } = uses.value;
  const open = async (plan: string) => {
    const mention = await services.api.invoke('documents.mention', { plan, document: id });
    const block = mention.ok ? (mention.value.block ?? undefined) : undefined;
    await openPlan(services, plan, block);
  };
  return (
    <section className={classes.section} aria-label={words.title}>
      <h3 className={classes.sectionTitle}>{words.title}</h3>
      {shown.length === 0 && <p className={classes.quiet}>{words.none}</p>}
      <ul className={classes.uses}>
        {shown.map((plan) => (
          <li key={plan.id}>
            <UnstyledButton className={classes.use} onClick={() => void open(plan.id)}>
              <span className={classes.role} data-role={plan.role}>
                {words.roles[plan.role]}
              </span>
              <span className={classes.useName}>
                {`${plan.kind} ${plan.symbol === '' ? words.noSymbol : plan.symbol}`}
                <span className={classes.quiet}>
                  {[plan.issuer, plan.date === null ? '' : formatDate(plan.date), words.tasks(plan.tasks)]
                    .filter((fact) => fact !== '')
                    .join(' · ')}
                </span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {plans > shown.length && <p className={classes.quiet}>{words.more(plans - shown.length)}</p>}
      {named.length > 0 && (
        <p className={classes.quiet}>
          {words.successorOf}{' '}
          {named.map(({ id: other, name }) => (
            <UnstyledButton
              key={other}
              className={classes.link}
              onClick={() => services.navigation.go({ place: 'documents', document: other })}
            >
              {name}
            </UnstyledButton>
          ))}
        </p>
      )}
    </section>
  );
}
