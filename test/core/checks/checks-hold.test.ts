import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkWholePlan, createPlanChecker } from '../../../core/checks/plan-checker';
import { seedOrgans } from '../../helpers/registers';
import { arbitraryPlan } from '../editing/arbitrary-plan';
import { ORGANS as KNOWN_TO_PLANS } from '../editing/notation';

const ORGANS = [...seedOrgans(), ...KNOWN_TO_PLANS];

it('holds for plans of every shape: each finding has words and a block of the plan, and nothing is told twice', () => {
  const check = createPlanChecker();
  fc.assert(
    fc.property(arbitraryPlan, fc.constantFrom(null, '2026-02-05'), (plan, today) => {
      const surroundings = {
        organs: ORGANS,
        today,
        answered: new Map(),
        terms: new Map(),
      };
      const findings = check.all(plan, surroundings);
      expect(findings).toEqual(checkWholePlan(plan, surroundings));
      const ids = plan.blocks.map(({ id }) => id);
      const order = findings.map(({ block = '' }) => ids.indexOf(block));
      expect(order).not.toContain(-1);
      expect([...order].sort((a, b) => a - b)).toEqual(order);
      expect(findings.every(({ message }) => message.endsWith('.') || message.endsWith('?'))).toBe(true);
      const told = findings.map(({ rule, block, message }) => JSON.stringify([rule, block, message]));
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});
