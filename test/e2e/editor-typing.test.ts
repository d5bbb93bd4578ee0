import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Plan } from '../../core/plan/plan';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { block, field, placeCaret, planRow, sheet, shownWords } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';

const SEED = 'ke-hoach-10-nq-tw';

async function openSeed(): Promise<RunningApp> {
  const app = await launchApp();
  await planRow(app.page, '10-NQ/TW').click();
  await sheet(app.page).waitFor();
  return app;
}

/** What the library will hold once the editor has been quiet for a moment. */
function saved({ userData }: RunningApp): Plan {
  return savedPlan(userData, SEED);
}

function labels(page: Page): Promise<string[]> {
  return sheet(page)
    .locator('[data-label]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-label')?.trim() ?? ''));
}

test('Enter makes the next item behind the whole task, Tab deepens it, Backspace joins; numbers follow', async () => {
  const app = await openSeed();
  const { page } = app;
  const before = await labels(page);
  const task = sheet(page).locator('[data-depth="3"]', { hasText: 'Rà soát, xem xét' }).first();
  await placeCaret(task, 'end');

  await page.keyboard.press('Enter');
  await page.keyboard.type('Nhiệm vụ mới');
  await expect.poll(() => labels(page)).toHaveLength(before.length + 1);
  const added = sheet(page).locator('[data-depth="3"]', { hasText: 'Nhiệm vụ mới' });
  expect(await added.getAttribute('data-label')).toBe('2.2. ');
  // The assignment stays with its task: the card stands between the two items.
  expect(
    await task.evaluate((node) => node.nextElementSibling?.querySelector('[data-field=lead]') !== null),
  ).toBe(true);

  await page.keyboard.press('Tab');
  expect(
    await sheet(page).locator('[data-block]', { hasText: 'Nhiệm vụ mới' }).getAttribute('data-depth'),
  ).toBe('4');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => saved(app).blocks.length).toBe(seedPlan(SEED).blocks.length + 1);

  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect.poll(() => labels(page)).toEqual(before);
});

test('one undo history covers text, assignment, letterhead and settings, back to the very plan', async () => {
  const app = await openSeed();
  const { page } = app;
  const opening = sheet(page).locator('[data-block]', { hasText: 'ban hành Kế hoạch thực hiện' }).first();
  await placeCaret(opening, 'end');
  await page.keyboard.type(' Thêm một câu.');
  await field(page, 'place').click();
  await page.keyboard.type('Lâm Đồng');
  const card = sheet(page).locator('[data-block]:has([data-field=lead])').first();
  await card.locator('[data-field=schedule] [data-entity]').click();
  const inspector = page.getByRole('complementary', { name: 'Khung thuộc tính' });
  await inspector.getByLabel('Sản phẩm').fill('Báo cáo kết quả');
  await page.keyboard.press('Enter');
  await inspector.getByRole('tab', { name: 'Cả kế hoạch' }).click();
  await inspector.getByLabel('Cấp 1').selectOption('roman-dot');
  await expect.poll(async () => (await labels(page))[0]).toBe('I.');
  await expect.poll(() => saved(app).settings.numbering[0]).toBe('roman-dot');
  expect(await shownWords(field(page, 'place'))).toBe('Lâm Đồng');
  expect(await shownWords(card)).toContain('Báo cáo kết quả');

  await opening.click();
  for (
    let step = 0;
    step < 60 && (await page.getByRole('button', { name: 'Hoàn tác' }).isEnabled());
    step += 1
  ) {
    await page.keyboard.press('Control+z');
    if ((await shownWords(opening)).endsWith('như sau:') && (await labels(page))[0] === 'I-') break;
  }
  await expect.poll(() => saved(app)).toEqual(seedPlan(SEED));

  for (let step = 0; step < 60; step += 1) await page.keyboard.press('Control+y');
  await expect.poll(() => saved(app).settings.numbering[0]).toBe('roman-dot');
  expect(await shownWords(card)).toContain('Báo cáo kết quả');
});

test('bold, italic and underline go on, show in the toolbar, and are saved', async () => {
  const app = await openSeed();
  const { page } = app;
  const paragraph = sheet(page).locator('[data-block]', { hasText: 'Phổ biến, quán triệt' }).first();
  await placeCaret(paragraph, 'end');
  await page.keyboard.press('Control+b');
  await expect
    .poll(() => page.getByRole('button', { name: 'Chữ đậm' }).getAttribute('aria-pressed'))
    .toBe('true');
  await page.keyboard.type(' chữ đậm');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+i');
  await page.keyboard.type(' nghiêng');
  const id = (await paragraph.getAttribute('data-block')) ?? '';
  const runs = () => {
    const found = saved(app).blocks.find((candidate) => candidate.id === id);
    return found?.type === 'paragraph' ? found.children.slice(-2) : [];
  };
  await expect.poll(runs).toEqual([
    { text: ' chữ đậm', bold: true },
    { text: ' nghiêng', italic: true },
  ]);
  expect(await block(page, id).locator('[data-bold]').last().textContent()).toBe(' chữ đậm');
});

test('keys of UniKey and EVKey, letter, BackSpace, letter at speed, come out as typed', async () => {
  const app = await openSeed();
  const { page } = app;
  await field(page, 'name').click();
  await page.keyboard.press('Control+a');
  await field(page, 'place').click();
  // "Đà Lạt" as these programs send it: letters, then BackSpaces and the accented letters.
  for (const key of [
    'D',
    'Backspace',
    'Đ',
    'a',
    'Backspace',
    'à',
    'Space',
    'L',
    'a',
    't',
    'Backspace',
    'Backspace',
    'ạ',
    't',
  ]) {
    if (key.length === 1) await page.keyboard.insertText(key);
    else await page.keyboard.press(key);
  }
  expect(await shownWords(field(page, 'place'))).toBe('Đà Lạt');
  await expect.poll(() => JSON.stringify(saved(app).blocks[0])).toContain('Đà Lạt');
});
