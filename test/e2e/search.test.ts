import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Item } from '../../core/plan/blocks';
import type { Plan } from '../../core/plan/plan';
import { tasksOf } from '../../core/plan/tasks';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { saveScreenshot } from '../helpers/launch-app';
import { openPlan } from '../helpers/open-plan';
import { block, button, sheet, shownWords } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';

const SOURCE = 'ke-hoach-10-nq-tw';

const box = (page: Page) => page.getByRole('combobox', { name: vi.search.label });
const dialog = (page: Page) => page.getByRole('dialog', { name: vi.search.label });
const group = (page: Page, name: string) => dialog(page).getByRole('group', { name, exact: true });
const options = (page: Page, name: string) => group(page, name).getByRole('option');
const current = (page: Page) => dialog(page).getByRole('option', { selected: true });

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await box(page).waitFor();
  await page.keyboard.type(words);
  // Not the answer to a part of it.
  await dialog(page).locator('[role=listbox][aria-busy=false]').waitFor();
}

/** Goes down with the keys until the option in hand has these words. */
async function goDownTo(page: Page, words: string): Promise<void> {
  await dialog(page).getByRole('option').filter({ hasText: words }).first().waitFor();
  for (let step = 0; (await current(page).textContent())?.includes(words) !== true; step += 1) {
    expect(step).toBeLessThan(60);
    await page.keyboard.press('ArrowDown');
  }
}

const copied = (plan: Plan): Item[] =>
  plan.blocks.filter((item): item is Item => item.type === 'item' && item.origin !== undefined);

test('what "dang uy ubnd" finds is opened, and a task of another plan is copied and remembers its source', async () => {
  const { page, model, saved } = await openPlan(seedPlan('ke-hoach-31-kl-tw'));
  await search(page, 'dang uy ubnd');
  await goDownTo(page, 'Đảng ủy Ủy ban nhân dân tỉnh');
  expect(await current(page).locator('mark').allInnerTexts()).toEqual(['Đảng ủy Ủy ban nhân dân']);
  await saveScreenshot(page, 'search-organ');
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByRole('heading', { name: vi.organs.title, exact: true }).waitFor();

  const [task] = tasksOf(seedPlan(SOURCE));
  if (task === undefined) throw new Error('The source has no task');
  await search(page, 'can su dang ubnd ra soat dieu chinh');
  await goDownTo(page, 'Nghị quyết số 10-NQ/TW');
  await page.keyboard.press('Enter');
  await block(page, task.item.id).waitFor();

  // Back in the plan that one is writing, with the caret in its first task.
  await search(page, 'quan triet ket luan');
  const mine = options(page, vi.search.groups.plan).filter({ hasText: '31-KL/TW' });
  await mine.first().click();
  await sheet(page).getByText('Quán triệt Kết luận').first().click();
  const before = await model();
  await search(page, 'can su dang ubnd ra soat dieu chinh');
  await goDownTo(page, 'Nghị quyết số 10-NQ/TW');
  await button(dialog(page), `${vi.search.copy.act} Ctrl+Enter`).waitFor();
  await saveScreenshot(page, 'search-copy');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await dialog(page).waitFor({ state: 'detached' });

  const inspector = page.getByRole('group', { name: vi.search.origin.title });
  await inspector.getByText('mục II.2.1').waitFor();
  await saveScreenshot(page, 'search-copied');
  expect(await seriousFindings(page)).toEqual([]);
  const after = await model();
  const [item] = copied(after);
  expect(copied(after)).toHaveLength(1);
  expect(item?.origin).toEqual({ plan: SOURCE, item: task.item.id, path: 'II.2.1' });
  expect(tasksOf(after).find((candidate) => candidate.item.id === item?.id)).toMatchObject({
    text: task.text,
    lead: task.lead,
    coordinators: task.coordinators,
  });
  await expect.poll(saved).toEqual(after);
  const words = await shownWords(block(page, item?.id ?? ''));

  await button(inspector, vi.search.origin.openLabel).click();
  await block(page, task.item.id).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => shownWords(block(page, item?.id ?? ''))).toBe(words);

  // One step back, had the plan not been left meanwhile; so it is done once more and undone.
  await search(page, 'can su dang ubnd ra soat dieu chinh');
  await goDownTo(page, 'Nghị quyết số 10-NQ/TW');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => copied(await model()).length).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(model).toEqual(after);
  expect(before.blocks.length).toBeLessThan(after.blocks.length);
});
