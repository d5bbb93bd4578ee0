import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Result } from '../../core/base/result';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp } from '../helpers/launch-app';
import { preparedLibrary } from '../helpers/prepared-library';
import { block, button, planRow } from '../helpers/screens';
import { answered, openTrace, pointRow } from '../helpers/trace-screen';

const words = vi.trace;
const POINT = 'Nâng cao hiệu lực, hiệu quả';

async function expectSound(page: Page, where: string): Promise<void> {
  expect(await seriousFindings(page), where).toEqual([]);
}

test('a suggested task is linked, found in its plan, taken away and put back', async () => {
  const { page } = await launchApp();
  await openTrace(page, '10-NQ/TW');
  await expectSound(page, 'coverage of a document');
  expect(await pointRow(page, POINT).getByText(words.states.hole, { exact: true }).count()).toBe(1);

  await pointRow(page, POINT).getByText(words.points.link).click();
  const dialog = page.getByRole('dialog', { name: words.link.title });
  const suggestions = dialog.getByRole('region', { name: words.link.suggestions });
  await suggestions.getByRole('button', { name: words.link.acceptThis('II.2.2') }).waitFor();
  expect(await suggestions.locator('mark').first().textContent()).toContain('hiệu lực, hiệu quả');
  await expectSound(page, 'linking');
  await suggestions.getByRole('button', { name: words.link.acceptThis('II.2.2') }).click();
  await dialog.getByText(words.link.already).waitFor();
  expect(await suggestions.getByText('II.2.2').count()).toBe(0);
  await button(dialog, words.link.done).click();
  await pointRow(page, POINT).getByText(words.states.covered, { exact: true }).waitFor();
  expect(await page.getByText(words.figures.covered('1')).count()).toBe(1);

  // To the words in the plan, and back to the point.
  await answered(page, POINT, 'II.2.2').click();
  await block(page, 'b20').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await answered(page, POINT, 'II.2.2').waitFor();
  expect(await pointRow(page, POINT).getAttribute('data-picked')).toBe('true');

  await button(pointRow(page, POINT), words.answer.unlink('II.2.2')).click();
  await pointRow(page, POINT).getByText(words.states.hole, { exact: true }).waitFor();
  await button(page, words.answer.undo).click();
  await answered(page, POINT, 'II.2.2').waitFor();
});

test('a task is dragged onto a point, or brought there by keyboard alone', async () => {
  const { page } = await launchApp();
  await openTrace(page, '10-NQ/TW');
  await button(page, words.panel.toggle('8')).click();
  const panel = page.getByRole('complementary', { name: words.panel.title });
  await panel.getByRole('button', { name: /^II\.2\.3/u }).waitFor();
  await expectSound(page, 'tasks without a point');
  await panel.getByRole('button', { name: /^II\.2\.3/u }).dragTo(pointRow(page, 'Tăng cường nguồn lực'));
  await answered(page, 'Tăng cường nguồn lực', 'II.2.3').waitFor();
  await panel.getByRole('button', { name: /^II\.2\.3/u }).waitFor({ state: 'detached' });

  await panel.getByRole('button', { name: /^II\.2\.2/u }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('dialog', { name: words.panel.chooseFor('II.2.2') });
  await choice.getByRole('searchbox').waitFor();
  await page.keyboard.type('hieu luc, hieu qua');
  await expect.poll(() => choice.getByRole('listitem').count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await answered(page, POINT, 'II.2.2').waitFor();
});

test('a plan is added to a document, its relations shown, and a circle refused at the place', async () => {
  const { page } = await launchApp();
  await planRow(page, 'số 10-NQ/TW').waitFor();
  await openTrace(page, '32-CTr/TU');
  await page.getByRole('tab', { name: words.tabs.plans('0') }).click();
  await button(page, words.plans.add).click();
  const adding = page.getByRole('dialog', { name: words.relations.addPlan });
  await adding.getByRole('searchbox').fill('bo-xit');
  await adding.getByRole('button', { name: words.relations.plan }).first().click();
  await button(adding, words.relations.add).click();
  const relations = page.getByRole('button', { name: /^Quan hệ của/u });
  await relations.click();
  const dialog = page.getByRole('dialog', { name: /^Quan hệ của/u });
  await dialog.getByText('32-CTr/TU').waitFor();
  await expectSound(page, 'relations');
  // Not to itself.
  await dialog.getByRole('searchbox').fill('bo-xit');
  await dialog.getByRole('button', { name: words.relations.plan }).first().click();
  await button(dialog, words.relations.add).click();
  await dialog.getByRole('alert').getByText('chính nó').waitFor();
  await button(dialog, words.relations.remove('32-CTr/TU')).click();
  await button(dialog, vi.app.close).last().click();
  await page.getByText(words.plans.none.title).waitFor();
});

test('what is suspect is looked at again by the keyboard alone, one after the other', async () => {
  const userData = await preparedLibrary(async (library) => {
    const document = '10-nq-tw-2022';
    const from = { owner: 'ke-hoach-10-nq-tw', item: 'b18' };
    for (const item of ['10-nq-tw-2022-5', '10-nq-tw-2022-6'])
      granted(await library.linkItems({ from, to: { owner: document, item }, by: 'A' }));
    const { record, revision } = granted(await library.openDocument({ id: document }));
    const points = (record.points ?? []).map((point) => ({ ...point, text: `${point.text} hơn nữa` }));
    granted(await library.saveDocument({ record: { ...record, points }, revision }));
  });
  const { page } = await launchApp({ userData });
  await openTrace(page, '10-NQ/TW');
  await page.getByText(words.views.suspects('2'), { exact: true }).click();
  const cards = page.getByRole('article');
  await expect.poll(() => cards.count()).toBe(2);
  await button(cards.first(), words.suspects.review).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words.review.title });
  await dialog.getByLabel(words.review.by).fill('Trần Văn B');
  await dialog.getByLabel(words.review.reason).fill('Vẫn đúng');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => cards.count()).toBe(1);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(words.suspects.review);
  await page.keyboard.press('Enter');
  await dialog.waitFor();
});

function granted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
