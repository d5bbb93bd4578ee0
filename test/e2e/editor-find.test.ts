import { expect, test } from 'vitest';
import { serializePlan } from '../../core/plan/serialize-plan';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { planRow, sheet } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';

const SEED = 'ke-hoach-10-nq-tw';

async function openFind(keys: string): Promise<RunningApp> {
  const app = await launchApp();
  const { page } = app;
  await planRow(page, '10-NQ/TW').click();
  await sheet(page).locator('[data-block]').first().waitFor();
  await page.keyboard.press(keys);
  return app;
}

function occurrences(app: RunningApp, words: string): number {
  return serializePlan(savedPlan(app.userData, SEED)).split(words).length - 1;
}

test('finds with and without diacritics, goes round by Enter, and leaves with the match selected', async () => {
  const { page } = await openFind('Control+f');
  const bar = page.getByRole('search', { name: 'Tìm và thay thế' });
  await bar.getByLabel('Tìm trong kế hoạch').fill('khoang san');
  await expect.poll(() => bar.getByRole('status').textContent()).toBe('Không thấy');
  await bar.getByLabel('Bỏ qua dấu').check();
  await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/^1 \/ [1-9]\d+$/u);
  const marked = () => page.evaluate(() => CSS.highlights.get('du-thao-match')?.size ?? 0);
  expect(await marked()).toBeGreaterThan(20);
  await bar.getByLabel('Tìm trong kế hoạch').press('Enter');
  await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/^2 \//u);
  await bar.getByLabel('Tìm trong kế hoạch').press('Shift+Enter');
  await bar.getByLabel('Tìm trong kế hoạch').press('Shift+Enter');
  const total = (await bar.getByRole('status').textContent())?.split(' / ')[1] ?? '';
  expect(await bar.getByRole('status').textContent()).toBe(`${total} / ${total}`);
  await page.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('khoáng sản');
  expect(await marked()).toBe(0);
});

test('typing goes on while matches are marked, and the count follows', async () => {
  const { page } = await openFind('Control+f');
  const bar = page.getByRole('search', { name: 'Tìm và thay thế' });
  await bar.getByLabel('Tìm trong kế hoạch').fill('Mục đích');
  await expect.poll(() => bar.getByRole('status').textContent()).toBe('1 / 2');
  await sheet(page).locator('[data-depth="2"]').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(', mục đích');
  await expect.poll(() => bar.getByRole('status').textContent()).toMatch(/\/ 3$/u);
});

test('replaces one, then all in a single undo step, never what the register prints', async () => {
  const app = await openFind('Control+h');
  const { page } = app;
  const bar = page.getByRole('search', { name: 'Tìm và thay thế' });
  const before = occurrences(app, 'khai thác');
  await bar.getByLabel('Tìm trong kế hoạch').fill('khai thác');
  await bar.getByLabel('Thay bằng').fill('KHAI THÁC MỎ');
  await bar.getByRole('button', { name: 'Thay', exact: true }).click();
  await expect.poll(() => occurrences(app, 'KHAI THÁC MỎ')).toBe(1);
  await bar.getByRole('button', { name: 'Thay tất cả' }).click();
  await page.getByText(/Đã thay \d+ chỗ\./u).waitFor();
  await expect.poll(() => occurrences(app, 'khai thác')).toBe(0);
  expect(occurrences(app, 'KHAI THÁC MỎ')).toBeGreaterThanOrEqual(before);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => occurrences(app, 'KHAI THÁC MỎ')).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => savedPlan(app.userData, SEED)).toEqual(seedPlan(SEED));
});
