import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { assignment, item, planWithBody } from '../helpers/made-plan';
import { openPlan } from '../helpers/open-plan';
import { button, planRow, sheet } from '../helpers/screens';

const words = vi.organs;
const BAN_CAN_SU = 'Ban cán sự đảng Ủy ban nhân dân tỉnh';

test('an organ is found by an abbreviation or without diacritics, on a day, and read with who came after it', async () => {
  const page = await toOrgans();
  await expectSound(page, 'organs register');
  await search(page).fill('so GDDT');
  await expect.poll(() => listed(page)).toEqual(['Sở Giáo dục và Đào tạo']);
  await search(page).fill('huyen uy, thanh uy');
  await page.getByLabel(words.list.on).fill('09/8/2022');
  await expect.poll(() => listed(page)).toContain('Các huyện ủy, thành ủy');
  await page.getByLabel(words.list.on).fill('01/8/2025');
  await expect.poll(() => listed(page)).not.toContain('Các huyện ủy, thành ủy');
  await page.getByLabel(words.list.on).fill('');

  await search(page).fill('các huyện ủy, thành ủy');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => chosenName(page)).toBe('Các huyện ủy, thành ủy');
  const succession = page.getByRole('region', { name: words.detail.succession });
  await succession.getByText('Các đảng ủy xã, phường, đặc khu').waitFor();
  const members = page.getByRole('region', { name: words.detail.members });
  await members.getByLabel(words.detail.membersOn).fill('09/8/2022');
  await members.getByText('Huyện ủy', { exact: true }).waitFor();
  await saveScreenshot(page, 'organs/detail of a group');
  await expectSound(page, 'organ in detail');
  await members.getByLabel(words.detail.membersOn).fill('01/8/2025');
  await members.getByText(words.detail.noMembers).waitFor();

  await succession.getByText('Các đảng ủy xã, phường, đặc khu').click();
  await expect.poll(() => chosenName(page)).toBe('Các đảng ủy xã, phường, đặc khu');
  await succession.getByText('Các huyện ủy, thành ủy', { exact: true }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => chosenName(page)).toBe('Các huyện ủy, thành ủy');
});

test('organs are added, corrected, merged into a new one and taken out; what cannot be is said at the place', async () => {
  const page = await toOrgans();
  await button(page, words.list.add).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.form.name).fill('Sở Y tế');
  await dialog.getByLabel(words.form.from, { exact: true }).fill('31/6/2026');
  await button(dialog, words.form.save).click();
  await dialog.getByText(words.form.dayError).waitFor();
  await expectSound(page, 'organ form');
  await saveScreenshot(page, 'organs/form with an error');
  await dialog.getByLabel(words.form.from, { exact: true }).fill('');
  await page.keyboard.press('Enter');
  await dialog.getByRole('alert').getByText('“Sở Y tế” đã có trong danh mục').waitFor();
  await dialog.getByLabel(words.form.name).fill('Sở Chuyển đổi số');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => chosenName(page)).toBe('Sở Chuyển đổi số');

  await button(page, words.detail.edit).click();
  await dialog.getByLabel(words.form.spellings).fill('SCĐS');
  await dialog.getByLabel(words.form.parent).fill('so noi vu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await button(dialog, words.form.save).click();
  await dialog.waitFor({ state: 'detached' });
  await search(page).fill('scds');
  await expect.poll(() => listed(page)).toEqual(['Sở Chuyển đổi số']);

  // A circle of superiors is named, and the form keeps what was typed.
  await choose(page, 'Sở Nội vụ');
  await button(page, words.detail.edit).click();
  await dialog.getByLabel(words.form.parent).fill('Sở Chuyển đổi số');
  await page.getByRole('option', { name: 'Sở Chuyển đổi số' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await button(dialog, words.form.save).click();
  await dialog.getByText('Cấp trên vòng tròn', { exact: false }).first().waitFor();
  await saveScreenshot(page, 'organs/circle refused');
  await button(dialog, vi.app.cancel).click();

  await choose(page, 'Sở Chuyển đổi số');
  await button(page, words.detail.end).click();
  await dialog.getByLabel(words.end.addOrgan).fill('so ngoai vu');
  await page.getByRole('option', { name: 'Sở Ngoại vụ' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByLabel(words.end.lastDay).fill('31/12/2026');
  await dialog.getByLabel(words.end.newSuccessor).fill('Sở Đối ngoại và Chuyển đổi số');
  await dialog.getByText(words.end.summary.merged('2')).waitFor();
  await expectSound(page, 'ending organs');
  await saveScreenshot(page, 'organs/merging two');
  await button(dialog, words.end.confirm).click();
  await dialog.waitFor({ state: 'detached' });
  const succession = page.getByRole('region', { name: words.detail.succession });
  await succession.getByText('Sở Đối ngoại và Chuyển đổi số').click();
  await expect.poll(() => chosenName(page)).toBe('Sở Đối ngoại và Chuyển đổi số');
  for (const name of ['Sở Chuyển đổi số', 'Sở Ngoại vụ'])
    await succession.getByText(name, { exact: true }).waitFor();

  await choose(page, 'Sở Nội vụ');
  await button(page, words.detail.remove).click();
  await button(dialog, words.remove.confirm).click();
  await page.getByText('Chưa xóa được “Sở Nội vụ”', { exact: false }).waitFor();
  await choose(page, 'Văn phòng Chính phủ');
  await list(page).focus();
  await page.keyboard.press('Delete');
  await button(dialog, words.remove.confirm).click();
  await page.getByText(words.remove.done('Văn phòng Chính phủ')).waitFor();
  await search(page).fill('văn phòng chính phủ');
  await page.getByText(words.list.nothing.title).waitFor();
});

test('from the list of what an organ has to do to the words in the plan and back, by keys alone', async () => {
  const page = await toOrgans();
  await search(page).fill('bcsđ ubnd tinh');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => chosenName(page)).toBe(BAN_CAN_SU);
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: words.work.label(BAN_CAN_SU) });
  await grid.waitFor();
  const all = await grid.getByRole('row').count();
  await expectSound(page, 'work of an organ');
  await saveScreenshot(page, 'organs/work of an organ');
  await page.getByLabel(words.work.role).selectOption({ label: words.work.roles.coordinator });
  await expect.poll(() => grid.getByRole('row').count()).toBeLessThan(all);
  await grid.getByText('II.1', { exact: true }).waitFor();
  await grid.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await sheet(page).waitFor();
  await expect.poll(() => caretBlock(page)).toBe('b8');
  await page.keyboard.press('Alt+ArrowLeft');
  await grid.waitFor();
  expect(await page.getByLabel(words.work.role).inputValue()).toBe('coordinator');
  await expect.poll(() => grid.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the table of organs and quarters is walked by arrows, and each cell opens what it counts', async () => {
  const page = await toOrgans();
  await page.getByText(words.views.workload).click();
  const year = await page.getByLabel(words.workload.year, { exact: true }).inputValue();
  const grid = page.getByRole('grid', { name: words.workload.label(year) });
  await grid.waitFor();
  await expectSound(page, 'workload');
  await grid.focus();
  await saveScreenshot(page, 'organs/workload');
  const cells = grid.getByRole('rowheader');
  const row = (await cells.allTextContents()).findIndex((name) => name.includes(BAN_CAN_SU));
  for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const cell = grid.locator('[aria-selected=true]');
  const figures = (await cell.getAttribute('title'))?.match(/\d+/gu) ?? [];
  const counted = figures.reduce((sum, figure) => sum + Number(figure), 0);
  expect(counted).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  const work = page.getByRole('grid', { name: words.work.label(BAN_CAN_SU) });
  await work.waitFor();
  await page.getByText(words.work.count(String(counted)), { exact: true }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await grid.waitFor();
  await expect.poll(() => grid.locator('[aria-selected=true]').textContent()).toContain(BAN_CAN_SU);
});

test('a name that the register lacks is added to it from the table, and is no longer outside of it', async () => {
  const body = [item('task', 1, 'Việc'), assignment('whose', { lead: 'Hội Khuyến học tỉnh' })];
  const { page } = await openPlan(planWithBody(body));
  await button(page, vi.app.places.organs).click();
  await page.getByText(words.views.workload, { exact: true }).click();
  const grid = page.getByRole('grid');
  await grid.getByText(words.workload.unknown).waitFor();
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel(words.form.name).inputValue()).toBe('Hội Khuyến học tỉnh');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosenName(page)).toBe('Hội Khuyến học tỉnh');
  await page.getByText(words.views.workload, { exact: true }).click();
  await grid.getByText('Hội Khuyến học tỉnh').waitFor();
  expect(await grid.getByText(words.workload.unknown).count()).toBe(0);
});

async function toOrgans(): Promise<Page> {
  const { page } = await launchApp();
  await planRow(page, 'số 10-NQ/TW').waitFor();
  await button(page, vi.app.places.organs).click();
  await list(page).waitFor();
  return page;
}

function search(page: Page): Locator {
  return page.getByRole('searchbox', { name: words.list.search });
}

function list(page: Page): Locator {
  return page.getByRole('listbox', { name: words.list.label });
}

function listed(page: Page): Promise<(string | null)[]> {
  return list(page)
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.firstElementChild?.textContent ?? null));
}

async function choose(page: Page, name: string): Promise<void> {
  await search(page).fill(name);
  await list(page).getByText(name, { exact: true }).click();
  await expect.poll(() => chosenName(page)).toBe(name);
}

function chosenName(page: Page): Promise<string | null> {
  return page.getByRole('article').getByRole('heading', { level: 2 }).textContent();
}

/** The block of the page in which the caret stands. */
function caretBlock(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      document
        .getSelection()
        ?.anchorNode?.parentElement?.closest('[data-block]')
        ?.getAttribute('data-block') ?? null,
  );
}

async function expectSound(page: Page, what: string): Promise<void> {
  expect(await seriousFindings(page), what).toEqual([]);
}
