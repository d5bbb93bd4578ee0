import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { planRow, sheet } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';

const SEED = 'ke-hoach-10-nq-tw';

async function openSeed(): Promise<RunningApp & { readonly tree: Locator }> {
  const app = await launchApp();
  await planRow(app.page, '10-NQ/TW').click();
  const tree = app.page.getByRole('tree', { name: 'Dàn bài' });
  await tree.getByRole('treeitem').first().waitFor();
  return { ...app, tree };
}

function row(tree: Locator, words: string): Locator {
  return tree
    .getByRole('treeitem')
    .filter({ hasText: new RegExp(words) })
    .first();
}

/** The texts of the items of the saved plan, in order. */
function savedItems({ userData }: RunningApp): string[] {
  return savedPlan(userData, SEED).blocks.flatMap((block) =>
    block.type === 'item'
      ? [block.children.map((inline) => ('text' in inline ? inline.text : '…')).join('')]
      : [],
  );
}

function activeRow(tree: Locator): Promise<string> {
  return tree.evaluate((node) => {
    const id = node.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
}

test('the outline follows the caret and jumps to what is chosen, by mouse and by keyboard', async () => {
  const app = await openSeed();
  const { page, tree } = app;
  await row(tree, 'Nơi nhận').click();
  const recipients = sheet(page).locator('[data-closing=recipients]');
  expect(
    await recipients.evaluate((node) => node.contains(document.getSelection()?.anchorNode ?? null)),
  ).toBe(true);
  await expect.poll(() => row(tree, 'Nơi nhận').getAttribute('aria-selected')).toBe('true');

  await tree.focus();
  await page.keyboard.press('Home');
  expect(await activeRow(tree)).toContain('MỤC ĐÍCH, YÊU CẦU');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await activeRow(tree)).toContain('Yêu cầu');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.anchorNode?.textContent ?? ''))
    .toContain('Yêu cầu');
});

test('a branch folds and unfolds by keyboard', async () => {
  const { page, tree } = await openSeed();
  const all = await tree.getByRole('treeitem').count();
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await row(tree, 'MỤC ĐÍCH').getAttribute('aria-expanded')).toBe('false');
  await expect.poll(() => tree.getByRole('treeitem').count()).toBe(all - 2);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => tree.getByRole('treeitem').count()).toBe(all);
});

test('Alt+Shift+arrows move an item with all that belongs to it, and undo brings it back', async () => {
  const app = await openSeed();
  const { page, tree } = app;
  await row(tree, 'Tăng cường nguồn lực').click();
  await tree.focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect
    .poll(() => savedItems(app).findIndex((text) => text.startsWith('Tăng cường nguồn lực')))
    .toBe(11);
  const blocks = savedPlan(app.userData, SEED).blocks;
  const moved = blocks.findIndex(({ id }) => id === 'b27');
  expect(blocks.slice(moved, moved + 6).map(({ id }) => id)).toEqual([
    'b27',
    'b28',
    'b29',
    'b30',
    'b31',
    'b32',
  ]);
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => savedPlan(app.userData, SEED)).toEqual(seedPlan(SEED));
});

test('an item is dragged to another place; numbers follow', async () => {
  const app = await openSeed();
  const { page, tree } = app;
  await row(tree, 'Yêu cầu').dragTo(row(tree, 'Mục đích'), { targetPosition: { x: 60, y: 3 } });
  await expect.poll(() => savedItems(app).slice(0, 3)).toEqual(['MỤC ĐÍCH, YÊU CẦU', 'Yêu cầu', 'Mục đích']);
  const first = sheet(page).locator('[data-depth="2"]').first();
  expect(await first.getAttribute('data-label')).toBe('1. ');
  expect(await first.textContent()).toBe('Yêu cầu');
});
