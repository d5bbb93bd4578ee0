import { ArrowRight } from 'lucide-react';
import type { Organ } from '../../../core/organs/organ';
import { successionLine } from '../../../core/organs/succession';
import { vi } from '../../strings/vi';
import { useToday } from '../../ui/use-today';
import { periodTag, periodWords } from '../organ-period';
import classes from './organ-detail.module.css';
import { OrganLink } from './organ-link';

const words = vi.organs.detail;

/** Who came before and after, in steps from left to right: mergers and splits show as several in one step. */
export function SuccessionSteps({
  organ,
  organs,
}: {
  readonly organ: Organ;
  readonly organs: readonly Organ[];
}) {
  const { before, after } = successionLine(organ.id, organs);
  const hasEnded = periodTag(organ, useToday()) !== null && (organ.to ?? organ.toWindow) !== undefined;
  return (
    <section className={classes.section} aria-label={words.succession}>
      <h3 className={classes.sectionTitle}>{words.succession}</h3>
      {before.length + after.length === 0 ? (
        <p className={classes.note}>{hasEnded ? words.endedWithout : words.noSuccession}</p>
      ) : (
        <ol className={classes.steps}>
          {[...before].reverse().map((step) => (
            <Step key={keyOf(step)} title={words.before} organs={step} />
          ))}
          <Step title={words.here} organs={[organ]} here />
          {after.map((step) => (
            <Step key={keyOf(step)} title={words.after} organs={step} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({
  title,
  organs,
  here = false,
}: {
  readonly title: string;
  readonly organs: readonly Organ[];
  readonly here?: boolean;
}) {
  return (
    <li className={classes.step} data-here={here || undefined}>
      <ArrowRight size={16} className={classes.arrow} aria-hidden />
      <div>
        <span className={classes.relation}>{title}</span>
        {organs.map((organ) => (
          <div key={organ.id} className={classes.stage}>
            {here ? <strong>{organ.name}</strong> : <OrganLink organ={organ} />}
            <span className={classes.period}>{periodWords(organ)}</span>
          </div>
        ))}
      </div>
    </li>
  );
}

function keyOf(step: readonly Organ[]): string {
  return step.map(({ id }) => id).join(' ');
}
