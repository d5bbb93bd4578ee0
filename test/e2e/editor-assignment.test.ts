import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fieldOf } from '../../core/plan/blocks';
import { tasksOf } from '../../core/plan/tasks';
import { checkStrings } from '../../renderer/strings/checks';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { field, planRow, sheet, shownWords } from '../helpers/screens';

const SEED = 'ke-hoach-10-nq-tw';

async function openTask(): Promise<RunningApp & { readonly card: Locator; readonly inspector: Locator }> {
  const app = await launchApp();
  const { page } = app;
  await planRow(page, '10-NQ/TW').click();
  const card = sheet(page).locator('[data-block]:has([data-field=lead])').first();
  await card.locator('[data-field=schedule] [data-entity]').click();
  // What the checks have to say comes a moment later and moves what stands below it in the inspector.
  await page.getByText(checkStrings.card(2)).first().waitFor();
  return { ...app, card, inspector: page.getByRole('complementary', { name: 'Khung thuộc tính' }) };
}

/** The first task as the library has it. */
function savedTask({ userData }: RunningApp) {
  const [task] = tasksOf(savedPlan(userData, SEED));
  if (task === undefined) throw new Error('No task');
  return task;
}

function chips(page: Page, part: 'lead' | 'coordinators'): Promise<string[]> {
  return sheet(page)
    .locator('[data-block]:has([data-field=lead])')
    .first()
    .locator(`[data-field=${part}] [data-entity]`)
    .evaluateAll((found) =>
      found.map((chip) => (chip.textContent ?? '').replace(/[\uFEFF\u00A0]/gu, '').trim()),
    );
}

const COORDINATORS = ['Các huyện ủy, thành ủy', 'Đảng ủy quân sự tỉnh', 'Đảng ủy Công an tỉnh'];

test('organs are chosen by typing without diacritics, by keyboard only, and the task is always named', async () => {
  const app = await openTask();
  const { page, inspector } = app;
  await inspector.getByRole('tab', { name: 'Nhiệm vụ II.2.1' }).waitFor();
  expect(await chips(page, 'coordinators')).toEqual(COORDINATORS);

  const add = inspector.getByRole('combobox', { name: 'Thêm vào: Cơ quan phối hợp' });
  await add.focus();
  await page.keyboard.type('dang doan hoi dong');
  await inspector.page().getByRole('option', { name: 'Đảng đoàn Hội đồng nhân dân tỉnh' }).waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => chips(page, 'coordinators'))
    .toEqual([...COORDINATORS, 'Đảng đoàn Hội đồng nhân dân tỉnh']);
  // One organ, one time: it is not offered again.
  await page.keyboard.type('dang doan hoi dong');
  expect(
    await page.getByRole('option', { name: 'Đảng đoàn Hội đồng nhân dân tỉnh', exact: true }).count(),
  ).toBe(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Backspace');
  await expect.poll(() => chips(page, 'coordinators')).toEqual(COORDINATORS);

  await page.keyboard.type('Hội thử nghiệm');
  await page.getByRole('option', { name: 'Thêm cơ quan mới “Hội thử nghiệm”' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => savedTask(app).coordinators).toEqual([...COORDINATORS, 'Hội thử nghiệm']);

  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => chips(page, 'coordinators')).toEqual(COORDINATORS);
  await page.keyboard.press('Control+y');
  await expect.poll(() => chips(page, 'coordinators')).toEqual([...COORDINATORS, 'Hội thử nghiệm']);
});

test('organs are chosen by typing on the page itself', async () => {
  const app = await openTask();
  const { page, card } = app;
  await card.locator('[data-field=lead] [data-entity]').click();
  await page.keyboard.press('End');
  await page.keyboard.type('ban tuyen giao');
  await page.getByRole('listbox').getByText('Ban Tuyên giáo Tỉnh ủy').waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => savedTask(app).lead)
    .toEqual(['Ban cán sự đảng Ủy ban nhân dân tỉnh', 'Ban Tuyên giáo Tỉnh ủy']);
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('Control+z');
  // What was typed is back as words, and with Escape may stay so.
  await expect.poll(() => shownWords(card.locator('[data-field=lead]'))).toContain('ban tuyen giao');
});

test('a chip is reworded, moved and removed by keyboard', async () => {
  const app = await openTask();
  const { page, inspector } = app;
  const chip = inspector.getByRole('button', { name: 'Đảng ủy Công an tỉnh' });
  await chip.focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect
    .poll(() => chips(page, 'coordinators'))
    .toEqual([COORDINATORS[0], COORDINATORS[2], COORDINATORS[1]]);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Sửa cách ghi…' }).click();
  await page.keyboard.type('Công an tỉnh');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => savedTask(app).coordinators)
    .toEqual([COORDINATORS[0], 'Công an tỉnh', COORDINATORS[1]]);
  await inspector.getByRole('button', { name: 'Các huyện ủy, thành ủy' }).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => savedTask(app).coordinators).toEqual(['Công an tỉnh', COORDINATORS[1]]);
});

test('schedule and deliverable are words; each hand-over is one undo step', async () => {
  const app = await openTask();
  const { page, inspector, card } = app;
  const schedule = inspector.getByLabel('Thời gian thực hiện');
  await schedule.fill('trước ngày 30/6/2026');
  await page.keyboard.press('Enter');
  await inspector.getByText('Hiểu là: hạn cuối 30/06/2026').waitFor();
  await inspector.getByLabel('Sản phẩm').fill('Báo cáo rà soát');
  await sheet(page).focus();
  await expect
    .poll(() => savedTask(app))
    .toMatchObject({ schedule: 'trước ngày 30/6/2026', deliverable: 'Báo cáo rà soát' });
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => savedTask(app))
    .toMatchObject({ schedule: 'trước ngày 30/6/2026', deliverable: null });
  await page.keyboard.press('Control+z');
  await expect.poll(() => savedTask(app).schedule).toBe('Đợt 1 trong năm 2022; các năm tiếp theo');
  expect(await shownWords(card.locator('[data-field=schedule]'))).toContain('Đợt 1');
});

test('the sentence face follows the pattern until it is written, and then its slots follow the fields', async () => {
  const app = await openTask();
  const { page, inspector, card } = app;
  await inspector.getByText('Thành câu', { exact: true }).click();
  await inspector.getByText('Câu theo mẫu chung').waitFor();
  await inspector.getByRole('button', { name: 'Viết câu riêng' }).click();
  await page.keyboard.type(' Hoàn thành đúng hạn.');
  const sentence = card.locator('[data-field=sentence]');
  await expect
    .poll(() => shownWords(sentence))
    .toMatch(/Ban cán sự đảng .* chủ trì, phối hợp với .* Hoàn thành đúng hạn\./u);
  await expect
    .poll(
      () =>
        fieldOf(savedTask(app).assignment, 'sentence').children.filter((inline) => 'part' in inline).length,
    )
    .toBe(3);
  await inspector.getByRole('button', { name: 'Các huyện ủy, thành ủy' }).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => shownWords(sentence)).not.toContain('Các huyện ủy');
  await inspector.getByRole('button', { name: 'Dùng mẫu chung' }).click();
  await expect.poll(() => shownWords(field(page, 'sentence').first())).toBe('');
});

test('an item becomes a task and stops being one; undo brings the filled assignment back', async () => {
  const app = await openTask();
  const { page, inspector } = app;
  await sheet(page).locator('[data-block]', { hasText: 'Hoàn thiện hệ thống các văn bản' }).first().click();
  await inspector.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await page.keyboard.type('uy ban nhan dan tinh');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  const task = () => tasksOf(savedPlan(app.userData, SEED)).find(({ number }) => number.path === 'II.1.3');
  await expect.poll(() => task()?.lead).toEqual(['Ủy ban nhân dân tỉnh']);
  await inspector.getByRole('button', { name: 'Bỏ phân công của mục này' }).click();
  await expect.poll(task).toBeUndefined();
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => task()?.lead).toEqual(['Ủy ban nhân dân tỉnh']);
});
