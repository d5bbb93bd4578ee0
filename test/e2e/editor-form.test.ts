import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { fieldOf } from '../../core/plan/blocks';
import { singleBlock } from '../../core/plan/printed-words';
import { summarise } from '../../core/plan/summary';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { field, placeCaret, planRow, sheet, shownWords } from '../helpers/screens';

const SEED = 'ke-hoach-10-nq-tw';

async function openSeed(): Promise<RunningApp & { readonly inspector: Locator }> {
  const app = await launchApp();
  await planRow(app.page, '10-NQ/TW').click();
  await sheet(app.page).locator('[data-block]').first().waitFor();
  return { ...app, inspector: app.page.getByRole('complementary', { name: 'Khung thuộc tính' }) };
}

function saved({ userData }: RunningApp) {
  return savedPlan(userData, SEED);
}

test('letterhead fields are written in place, Tab goes on; blanks are no text and follow from the issuer', async () => {
  const app = await openSeed();
  const { page, inspector } = app;
  expect(await field(page, 'issuing-organ').getAttribute('data-blank')).toBe('TỈNH ỦY …');
  await field(page, 'number').click();
  await page.keyboard.type('15');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lâm Đồng');
  await page.keyboard.press('Tab');
  await page.keyboard.type('05');
  await page.keyboard.press('Enter');
  await page.keyboard.type('02');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await expect
    .poll(() => summarise(saved(app)))
    .toMatchObject({ symbol: '15-KH/TU', place: 'Lâm Đồng', date: '2026-02-05' });

  await inspector.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Văn phòng Tỉnh ủy' });
  await expect.poll(() => field(page, 'symbol').getAttribute('data-blank')).toBe('KH/VPTU');
  expect(await field(page, 'upper-organ').getAttribute('data-blank')).toBe('TỈNH ỦY …');
  await inspector.getByLabel('Độ khẩn').selectOption('KHẨN');
  await inspector.getByLabel('Dự thảo lần').fill('2');
  await page.keyboard.press('Enter');
  await page.getByRole('banner').or(page.locator('header')).getByText('Dự thảo lần 2').waitFor();
  await expect
    .poll(() => singleBlock(saved(app).blocks, 'letterhead'))
    .toMatchObject({ urgency: 'KHẨN', draft: 2 });
});

test('what the form forbids cannot be picked, and says why', async () => {
  const app = await openSeed();
  const { page, inspector } = app;
  await field(page, 'post').click();
  const committee = inspector.getByRole('group', { name: 'T/M BAN THƯỜNG VỤ' });
  const deputy = inspector.getByRole('group', { name: 'K/T TRƯỞNG BAN' });
  expect(await deputy.getByRole('radio').first().isDisabled()).toBe(true);
  await deputy.getByText('Không dùng K/T đối với cấp ủy').waitFor();
  await committee.getByRole('radio', { name: 'BÍ THƯ', exact: true }).check();
  await expect
    .poll(() => summarise(saved(app)).signature)
    .toMatchObject({ authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ' });

  // Typed by hand it stays, for the words are the plan's own, and the objection is told.
  await field(page, 'authority').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('K/T TRƯỞNG BAN');
  await inspector.getByText('“K/T TRƯỞNG BAN”: Không dùng K/T').waitFor();
});

test('recipients are added from the organs, reordered, noted; the archive line stays last', async () => {
  const app = await openSeed();
  const { page, inspector } = app;
  await sheet(page).locator('[data-closing=recipients] [data-archive]').click();
  await inspector.getByLabel('Thêm nơi nhận').click();
  await page.keyboard.type('thuong truc tinh uy');
  await page.getByRole('option', { name: 'Thường trực Tỉnh ủy', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  const recipients = () => summarise(saved(app)).recipients.map(({ name, note }) => [name, note]);
  await expect
    .poll(() => recipients().slice(-2))
    .toEqual([
      ['Thường trực Tỉnh ủy', null],
      ['Lưu VP.TU', null],
    ]);
  await inspector.getByRole('button', { name: 'Chuyển lên: Thường trực Tỉnh ủy' }).click();
  await inspector.getByLabel('Ghi chú cho: Thường trực Tỉnh ủy').fill('để báo cáo');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => recipients().slice(-3))
    .toEqual([
      ['Thường trực Tỉnh ủy', '(để báo cáo)'],
      ['Các đồng chí Ủy viên BCH Đảng bộ tỉnh', null],
      ['Lưu VP.TU', null],
    ]);
  const lines = sheet(page).locator('[data-closing=recipients] > *');
  expect(await shownWords(lines.last())).toBe('Lưu VP.TU');
});

test('the settings of the plan show on the page at once', async () => {
  const app = await openSeed();
  const { page, inspector } = app;
  await inspector.getByRole('tab', { name: 'Cả kế hoạch' }).click();
  const firstLabel = () => sheet(page).locator('[data-depth="1"]').first().getAttribute('data-label');
  expect(await firstLabel()).toBe('I- ');
  await inspector.getByLabel('Cấp 1').selectOption('roman-dot');
  await expect.poll(firstLabel).toBe('I. ');
  await inspector.getByLabel('Hướng dẫn áp dụng').selectOption('hd-05');
  const mark = () =>
    sheet(page).locator('[data-closing=recipients] [data-mark]').first().getAttribute('data-mark');
  await expect.poll(mark).toBe(';');
  await inspector.getByLabel('Nhãn: Chủ trì').fill('Chủ trì');
  await inspector.getByLabel('In thế nào').selectOption('both');
  await expect
    .poll(() => saved(app))
    .toMatchObject({
      rules: 'hd-05',
      settings: { assignments: { print: 'both', lead: { label: 'Chủ trì' } } },
    });
  expect(fieldOf(singleBlock(saved(app).blocks, 'title'), 'kind').children).toEqual([{ text: 'KẾ HOẠCH' }]);
});

test('headings and the closing mark show on the page as on paper, and follow the words', async () => {
  const app = await openSeed();
  const { page, inspector } = app;
  const headings = sheet(page).locator('[data-heading=group]');
  expect(await headings.first().textContent()).toContain('Mục đích');
  const last = sheet(page)
    .locator('[data-depth="2"]', { hasText: 'Đảng đoàn Hội đồng nhân dân tỉnh' })
    .last();
  const mark = () => last.evaluate((element) => getComputedStyle(element, '::after').content);
  await expect.poll(mark).toBe('"./."');
  await placeCaret(last, 'end');
  await page.keyboard.type('.');
  await expect.poll(mark).toBe('"/."');
  await page.keyboard.press('Backspace');
  await inspector.getByRole('tab', { name: 'Cả kế hoạch' }).click();
  await inspector.getByLabel('Dấu kết thúc').selectOption('.');
  await expect.poll(mark).toBe('"."');
  await placeCaret(headings.first(), 'end');
  await page.keyboard.type('.');
  await expect.poll(() => headings.first().textContent()).not.toContain('Mục đích');
});
