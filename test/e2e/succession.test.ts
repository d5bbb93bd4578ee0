import { expect, test } from 'vitest';
import type { Plan } from '../../core/plan/plan';
import { entitiesOf } from '../../core/plan/walk';
import { editorStrings } from '../../renderer/strings/editor';
import { successionStrings as words } from '../../renderer/strings/succession';
import { seriousFindings } from '../helpers/axe';
import { saveScreenshot } from '../helpers/launch-app';
import { withField } from '../helpers/made-plan';
import { openPlan } from '../helpers/open-plan';
import { button } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';

const OLD = 'ban-tuyen-giao-tinh-uy';
const NEW = 'ban-tuyen-giao-va-dan-van-tinh-uy';

test('organs that ended before the date of the plan are replaced, here or everywhere, and taken back at once', async () => {
  const app = await openPlan(dated(seedPlan('ke-hoach-31-kl-tw'), '01', '8', '2025'));
  const { page, model } = app;
  const before = count(await model(), OLD);
  expect(before).toBeGreaterThan(1);
  await page.getByRole('tab', { name: editorStrings.inspector.plan }).click();
  const section = page.getByRole('region', { name: words.title });
  await section.getByText('Ban Tuyên giáo Tỉnh ủy', { exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'organs/succession in a plan');

  const card = section.getByRole('article', { name: 'Ban Tuyên giáo Tỉnh ủy' });
  await card.getByRole('button', { name: words.here }).first().click();
  await expect.poll(async () => count(await model(), NEW)).toBe(1);
  expect(count(await model(), OLD)).toBe(before - 1);

  await button(card, words.everywhere(before - 1)).click();
  await expect.poll(async () => count(await model(), NEW)).toBe(before);
  expect(count(await model(), OLD)).toBe(0);
  await section.getByText('Ban Tuyên giáo Tỉnh ủy', { exact: true }).waitFor({ state: 'detached' });
  // The citation of an older document keeps the name of its day.
  const now = await model();
  expect(now.blocks.filter(({ type }) => type === 'title')).toEqual(
    app.saved().blocks.filter(({ type }) => type === 'title'),
  );

  await page.keyboard.press('Control+z');
  await expect.poll(async () => count(await model(), OLD)).toBe(before - 1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => count(await model(), OLD)).toBe(before);
});

test('a plan of the time when its organs were there has nothing to replace', async () => {
  const { page } = await openPlan(dated(seedPlan('ke-hoach-31-kl-tw'), '01', '8', '2022'));
  await page.getByRole('tab', { name: editorStrings.inspector.plan }).click();
  await page.getByText(editorStrings.planSettings.form, { exact: true }).waitFor();
  expect(await page.getByRole('region', { name: words.title }).count()).toBe(0);
});

function count({ blocks }: Plan, organ: string): number {
  return [...entitiesOf(blocks)].filter(({ entity }) => entity.type === 'organ' && entity.ref === organ)
    .length;
}

function dated(plan: Plan, day: string, month: string, year: string): Plan {
  const withDay = withField(plan, 'letterhead', 'day', day);
  return withField(withField(withDay, 'letterhead', 'month', month), 'letterhead', 'year', year);
}
