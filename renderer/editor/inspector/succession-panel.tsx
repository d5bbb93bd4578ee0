import { useMemo } from 'react';
import { successionStrings as words } from '../../strings/succession';
import { useToday } from '../../ui/use-today';
import { useRegister } from '../register/use-register';
import type { PlanIndex } from '../session/plan-index';
import { AbsentOrganCard } from './absent-organ-card';
import { absentInPlan } from './absent-organs';
import styles from './inspector.module.css';
import { Section } from './section';
import { useFocusAfterActs } from './use-focus-after-acts';

/** The organs that the plan names and that are not there on its date, with who can stand in their place. */
export function SuccessionPanel({ index }: { readonly index: PlanIndex }) {
  const { known } = useRegister();
  const today = useToday();
  const { isDated, absent } = useMemo(() => absentInPlan(index, known, today), [index, known, today]);
  const box = useFocusAfterActs(absent);
  if (absent.length === 0) return null;
  return (
    <Section title={isDated ? words.title : words.titleUndated} box={box}>
      {absent.map((organ) => (
        <AbsentOrganCard key={organ.organ.id} absent={organ} index={index} />
      ))}
      <p className={styles.hint}>{words.citations}</p>
    </Section>
  );
}
