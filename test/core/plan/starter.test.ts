import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../core/base/ids';
import { parsePlan } from '../../../core/plan/parse-plan';
import { serializePlan } from '../../../core/plan/serialize-plan';
import { createStarterPlan } from '../../../core/plan/starter';
import { summarise } from '../../../core/plan/summary';
import { seedPlan } from '../../helpers/seeds';

describe('createStarterPlan', () => {
  it('is a sound plan with the usual sections', () => {
    const plan = createStarterPlan({ ids: countingIds('x') });
    expect(parsePlan(serializePlan(plan))).toEqual({ ok: true, value: plan });
    expect(summarise(plan).sections.map(({ label }) => label)).toEqual(['I', 'II', 'III']);
  });

  it('carries its issuer', () => {
    const [issuer] = seedPlan('ke-hoach-31-kl-tw').references.organs.filter(
      ({ id }) => id === 'ban-thuong-vu-tinh-uy',
    );
    const plan = createStarterPlan({ ids: countingIds('x'), ...(issuer === undefined ? {} : { issuer }) });
    expect(parsePlan(serializePlan(plan)).ok).toBe(true);
    expect(summarise(plan).issuer).toBe('Ban Thường vụ Tỉnh ủy');
  });
});
