import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Item } from '../../core/plan/blocks';
import type { Plan } from '../../core/plan/plan';
import { tasksOf } from '../../core/plan/tasks';
import { seedRegisters } from '../../electron/library/seeds';
import { generateLibrary } from '../../electron/library/synthetic/generate';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { openPlan } from '../helpers/open-plan';
import { libraryFile } from '../helpers/saved-library';
import { block, button, planRow, sheet, shownWords } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';
import { temporaryFolder } from '../helpers/temporary-folder';

const SOURCE = 'ke-hoach-10-nq-tw';

const box = (page: Page) => page.getByRole('combobox', { name: vi.search.label });
const dialog = (page: Page) => page.getByRole('dialog', { name: vi.search.label });
const group = (page: Page, name: string) => dialog(page).getByRole('group', { name, exact: true });
const options = (page: Page, name: string) => group(page, name).getByRole('option');
const groups = (page: Page) =>
  dialog(page)
    .locator('[role=listbox] [role=group]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));
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

test('results are narrowed with the keys, by chips or by what is typed, and filters can be taken away', async () => {
  const { page } = await launchApp();
  await planRow(page, '10-NQ/TW').waitFor();
  await search(page, 'khoang san');
  await group(page, vi.search.groups.task).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: vi.search.kinds.document, exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => groups(page)).toEqual([vi.search.groups.document]);
  await saveScreenshot(page, 'search-filters');

  const year = dialog(page).getByRole('textbox', { name: vi.search.filters.year });
  await year.fill('2021');
  await page.getByText(vi.search.emptyFiltered).waitFor();
  await year.fill('2022');
  await expect.poll(() => groups(page)).toEqual([vi.search.groups.document]);

  // Of the two only the filter that was typed is left, and it is a chip like any other.
  await year.fill('');
  await box(page).fill('khoang san loại:nhiệmvụ');
  await expect.poll(() => groups(page)).toEqual([vi.search.groups.task]);
  const kind = dialog(page).getByRole('combobox', { name: vi.search.filters.kind });
  expect(await kind.inputValue()).toBe(vi.search.kinds.task);
  await button(dialog(page), vi.search.filters.clear).press('Enter');
  await expect.poll(() => box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await expect.poll(() => groups(page)).toContain(vi.search.groups.plan);
  expect(await box(page).inputValue()).toBe('khoang san');

  // Without an open plan nothing is offered, and the keys say why.
  await goDownTo(page, 'II.2.1');
  expect(await button(dialog(page), `${vi.search.copy.act} Ctrl+Enter`).count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  await page.getByText(vi.search.copy.noPlan).waitFor();

  await page.keyboard.press('Control+k');
  const lead = dialog(page).getByRole('combobox', { name: vi.search.filters.lead });
  await lead.fill('tuyen giao tinh');
  await page.getByRole('option', { name: 'Ban Tuyên giáo Tỉnh ủy', exact: true }).click();
  await expect.poll(() => groups(page)).toContain(vi.search.groups.task);
  await button(dialog(page), vi.search.filters.clear).press('Enter');
  await page.keyboard.type('khoang san');
  const issuer = dialog(page).getByRole('combobox', { name: vi.search.filters.issuer });
  await issuer.fill('quoc hoi');
  await page.getByRole('option', { name: 'Quốc hội', exact: true }).click();
  await expect
    .poll(() => dialog(page).locator('[role=listbox] [role=option]').allTextContents())
    .toEqual(['Luật Khoáng sản của Quốc hội']);
  // A name that the register has not will do too.
  await issuer.fill('Cơ quan lạ');
  await page.getByRole('option', { name: 'Cơ quan lạ', exact: true }).click();
  await page.getByText(vi.search.emptyFiltered).waitFor();

  // Escape closes an open list before it closes the box.
  await lead.press('ArrowDown');
  await page.getByRole('option', { name: 'Bộ Chính trị', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  expect(await dialog(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
});

test('Enter is for what was typed, also when that is not answered yet', async () => {
  const { page } = await launchApp();
  await planRow(page, '10-NQ/TW').waitFor();
  await search(page, 'nghi quyet');
  await box(page).evaluate((input: HTMLInputElement, words) => {
    // Letters and Enter in one go: no answer can come between them.
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setValue?.call(input, words);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }, 'bo-xit loai:kehoach');
  await sheet(page).getByText('bô-xít').first().waitFor();
});

test('a large library shows the first results of each kind, then all, and says when there are more', async () => {
  const userData = temporaryFolder();
  mkdirSync(userData, { recursive: true });
  const made = await generateLibrary({
    path: libraryFile(userData),
    plans: 80,
    seed: 7,
    organs: seedRegisters().organs(),
  });
  expect(made.ok).toBe(true);
  const { page } = await launchApp({ userData });
  await planRow(page, '10-NQ/TW').waitFor();
  await search(page, 't');
  const few = await dialog(page).getByRole('option').count();
  expect(few).toBeLessThan(60);
  await page.keyboard.press('ArrowUp');
  expect(await current(page).textContent()).toBe(vi.search.all);
  await page.keyboard.press('Enter');
  await page.getByText(vi.search.more(200)).waitFor();
  expect(await dialog(page).getByRole('option').count()).toBe(200);
  await saveScreenshot(page, 'search-all');
  expect(await seriousFindings(page)).toEqual([]);
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('PageDown');
  expect(await current(page).isVisible()).toBe(true);
  const found = await current(page).locator('mark').first().textContent();
  expect(found?.toLowerCase()).toMatch(/^t/u);
});
