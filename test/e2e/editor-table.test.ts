import { expect, test } from 'vitest';
import type { Table } from '../../core/plan/blocks';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { placeCaret, planRow, sheet } from '../helpers/screens';

const SEED = 'ke-hoach-10-nq-tw';

async function openAt(words: string): Promise<RunningApp> {
  const app = await launchApp();
  const { page } = app;
  await planRow(page, '10-NQ/TW').click();
  const paragraph = sheet(page).locator('[data-block]', { hasText: words }).first();
  await paragraph.waitFor();
  await placeCaret(paragraph, 'end');
  // Slate follows the browser's selection with a delay.
  await page.getByRole('complementary', { name: 'Khung thuộc tính' }).getByText('Đánh số').waitFor();
  return app;
}

/** The words of the only table of the saved plan, row by row. */
function savedTable({ userData }: RunningApp): string[][] {
  const table = savedPlan(userData, SEED).blocks.find((block): block is Table => block.type === 'table');
  return (table?.children ?? []).map((row) =>
    row.children.map((cell) => cell.children.map((inline) => ('text' in inline ? inline.text : '')).join('')),
  );
}

test('a table is asked for by size, filled by Tab, and gets rows and columns', async () => {
  const app = await openAt('Phổ biến, quán triệt');
  const { page } = app;
  await page.getByRole('button', { name: 'Chèn', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bảng' }).click();
  await page.getByLabel('Số hàng').fill('2');
  await page.getByLabel('Số cột').fill('2');
  await page.keyboard.press('Enter');
  await sheet(page).getByRole('table').waitFor();
  for (const words of ['TT', 'Nội dung', '1', 'Rà soát']) {
    await page.keyboard.type(words);
    if (words !== 'Rà soát') await page.keyboard.press('Tab');
  }
  await expect
    .poll(() => savedTable(app))
    .toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Rà soát'],
    ]);
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await expect.poll(() => savedTable(app)[2]).toEqual(['2', '']);
  const inspector = page.getByRole('complementary', { name: 'Khung thuộc tính' });
  await inspector.getByRole('button', { name: 'Thêm cột bên phải' }).click();
  await expect.poll(() => savedTable(app)[0]).toEqual(['TT', '', 'Nội dung']);
  await inspector.getByRole('button', { name: 'Xóa cột' }).click();
  await inspector.getByRole('button', { name: 'Xóa hàng' }).click();
  await expect
    .poll(() => savedTable(app))
    .toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Rà soát'],
    ]);
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => savedTable(app)).toEqual([]);
});

test('cells copied in Excel come as a table', async () => {
  const app = await openAt('Phổ biến, quán triệt');
  await app.app.evaluate(({ clipboard }) => clipboard.writeText('TT\tĐơn vị\n1\tSở Nội vụ\n2\tSở Tài chính'));
  await app.page.keyboard.press('Control+v');
  await expect
    .poll(() => savedTable(app))
    .toEqual([
      ['TT', 'Đơn vị'],
      ['1', 'Sở Nội vụ'],
      ['2', 'Sở Tài chính'],
    ]);
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => savedTable(app)).toEqual([]);
});

test('an appendix comes behind the signature on the page, and before it in reading order of the plan', async () => {
  const app = await openAt('Phổ biến, quán triệt');
  const { page } = app;
  await page.getByRole('button', { name: 'Chèn', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Phụ lục' }).click();
  await page.keyboard.type('Danh mục nhiệm vụ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nội dung phụ lục.');
  const top = (selector: string) =>
    sheet(page)
      .locator(selector)
      .last()
      .evaluate((node) => node.getBoundingClientRect().top);
  expect(await top('[data-appended]')).toBeGreaterThan(await top('[data-closing=signature]'));
  const appended = () => {
    const { blocks } = savedPlan(app.userData, SEED);
    const at = blocks.findIndex(({ type }) => type === 'appendix');
    return blocks
      .slice(at === -1 ? blocks.length : at, -2)
      .map(({ type, children }) => `${type} ${JSON.stringify(children)}`);
  };
  await expect
    .poll(() => appended().slice(0, 2))
    .toEqual(['appendix [{"text":"Danh mục nhiệm vụ"}]', 'paragraph [{"text":"Nội dung phụ lục."}]']);
});
