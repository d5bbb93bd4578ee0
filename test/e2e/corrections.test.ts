import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dutiesOf } from '../../core/plan/tasks';
import { citing } from '../../renderer/strings/citing';
import { seriousFindings } from '../helpers/axe';
import { saveScreenshot } from '../helpers/launch-app';
import { openPlan } from '../helpers/open-plan';
import { wordsIn } from '../helpers/plan-words';
import { block, sheet, shownWords } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';

const DOCUMENT = '31-kl-tw-2022';

/** Corrects the symbol of a document in the register, as another screen does. */
async function correctSymbol(page: Page, id: string, symbol: string): Promise<void> {
  const saved = await page.evaluate(
    async ([document, corrected]) => {
      const opened = await window.duThao.invoke('documents.open', { id: document });
      if (!opened.ok) return false;
      const { revision, record } = opened.value;
      const { kind, date, issuer, subject } = record;
      const details = { kind, date, issuer, subject, symbol: corrected };
      return (await window.duThao.invoke('documents.save', { id: document, revision, details })).ok;
    },
    [id, symbol] as const,
  );
  expect(saved).toBe(true);
}

test('a correction in the register shows at once, and is offered where words are kept as written', async () => {
  const app = await openPlan(seedPlan('ke-hoach-31-kl-tw'));
  const { page } = app;
  await block(page, 'b5').getByText('Kết luận số 31-KL/TW').waitFor();
  const before = app.saved();
  await correctSymbol(page, DOCUMENT, '131-KL/TW');
  // Printed by the register: at once, on the screen and in the library.
  await block(page, 'b5').getByText('Kết luận số 131-KL/TW').waitFor();
  await expect.poll(() => wordsIn(app.saved(), 'b5')).toContain('Kết luận số 131-KL/TW của');
  await page.getByText(citing.corrections.refreshed(['Kết luận số 131-KL/TW'])).waitFor();
  // In words of its own: only offered.
  expect(app.saved().blocks).toEqual(before.blocks);
  await block(page, 'b3').locator('[data-entity=citation]').first().click();
  const inspector = page.getByRole('complementary', { name: 'Khung thuộc tính' });
  await inspector.getByText(citing.corrections.now('Kết luận số 131-KL/TW')).waitFor();
  await saveScreenshot(page, 'corrections/entity');
  expect(await seriousFindings(page)).toEqual([]);

  await inspector.getByRole('tab', { name: 'Cả kế hoạch' }).click();
  const section = inspector.getByRole('region', { name: /^Khác với sổ/u });
  const offers = section.getByRole('button', { name: new RegExp(`^${citing.corrections.take}: `, 'u') });
  const count = await offers.count();
  expect(count).toBeGreaterThanOrEqual(2);
  await saveScreenshot(page, 'corrections/plan');
  expect(await seriousFindings(page)).toEqual([]);
  await section
    .getByRole('button', { name: `${citing.corrections.keep}: Kết luận số 31-KL/TW` })
    .first()
    .click();
  await expect.poll(() => offers.count()).toBe(count - 1);
  await offers.first().click();
  await expect.poll(() => offers.count()).toBe(count - 2);

  // All of it can be undone: the words that were taken over, and the correction itself.
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shownWords(block(page, 'b5'))).toContain('Kết luận số 31-KL/TW');
  await expect.poll(() => app.saved().blocks).toEqual(before.blocks);
});

test('the duties of the plan are listed with whose and when, and lead to their words', async () => {
  const plan = seedPlan('ke-hoach-10-nq-tw');
  const { page } = await openPlan(plan);
  const inspector = page.getByRole('complementary', { name: 'Khung thuộc tính' });
  await inspector.getByRole('tab', { name: 'Cả kế hoạch' }).click();
  const duties = dutiesOf(plan);
  const section = inspector.getByRole('region', { name: citing.duty.title(duties.length) });
  await section.scrollIntoViewIfNeeded();
  await saveScreenshot(page, 'duties/list');
  expect(await seriousFindings(page)).toEqual([]);
  expect(await section.getByRole('listitem').count()).toBe(duties.length);
  const reporting = section.getByRole('button', { name: /trước ngày 20\/6/u });
  await reporting.focus();
  await page.keyboard.press('Enter');
  const selected = () =>
    page.evaluate(() => {
      const node = document.getSelection()?.anchorNode;
      return node?.parentElement?.closest('[data-block]')?.getAttribute('data-block');
    });
  await expect
    .poll(selected)
    .toBe(duties.find(({ entities }) => entities.some(({ type }) => type === 'schedule'))?.block.id);
});
