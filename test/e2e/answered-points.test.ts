import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from '../helpers/axe';
import { focusOf } from '../helpers/focus';
import { launchApp, type RunningApp, saveScreenshot } from '../helpers/launch-app';
import { preparedLibrary } from '../helpers/prepared-library';
import { savedPlan } from '../helpers/saved-library';
import { block, button, placeCaret, planRow, sheet } from '../helpers/screens';

const PLAN = 'ke-hoach-10-nq-tw';
const RESOLUTION = '10-nq-tw-2022';
/** The task II.2.2. */
const TASK = 'b20';

function points(page: Page): Locator {
  return page.getByRole('region', { name: 'Trả lời điểm nào' });
}

/** Opens the plan with the caret in one of its blocks. */
async function openAt(id: string, userData?: string): Promise<RunningApp> {
  const app = await launchApp(userData === undefined ? {} : { userData });
  await planRow(app.page, '10-NQ/TW').click();
  await sheet(app.page).waitFor();
  await placeCaret(block(app.page, id), 'end');
  await points(app.page).waitFor();
  return app;
}

test('a task is linked to the points that it answers, by keyboard, and unlinked with a way back', async () => {
  const { page } = await openAt(TASK);
  const part = points(page);
  await part.getByText('Chưa gắn với điểm nào').waitFor();
  await button(part, 'Gắn với điểm…').focus();
  await page.keyboard.press('Enter');
  const suggestions = part.getByRole('list', { name: 'Gợi ý theo lời văn giống nhau' });
  await suggestions.getByText('Nâng cao hiệu lực, hiệu quả quản lý nhà nước').first().waitFor();
  await expect.poll(() => focusOf(page)).toMatchObject({ name: 'Tìm điểm', isVisible: true });
  expect(await seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'points-picker');
  // Nothing is linked by itself.
  await part.getByText('Chưa gắn với điểm nào').waitFor();

  await suggestions.getByRole('button', { name: /^Gắn với .*Nâng cao hiệu lực/u }).focus();
  await page.keyboard.press('Enter');
  await part.getByText('phủ', { exact: true }).waitFor();
  await expect.poll(() => suggestions.getByText('Nâng cao hiệu lực').count()).toBe(0);

  const search = part.getByLabel('Tìm điểm');
  await search.fill('co so du lieu quoc gia');
  await part
    .getByRole('list', { name: 'Các điểm' })
    .getByRole('button', { name: /Hoàn thành xây dựng cơ sở dữ liệu/u })
    .click();
  await expect.poll(() => part.getByText('phủ', { exact: true }).count()).toBe(2);
  await search.fill('phan bien xa hoi');
  await part.getByText('Không có điểm nào khớp.').waitFor();
  await part.getByText('Mọi văn bản').click();
  await part.getByText('Tăng cường công tác giám sát, phản biện xã hội').waitFor();
  await search.focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusOf(page)).toMatchObject({ name: 'Gắn với điểm…', isVisible: true });
  await saveScreenshot(page, 'points-linked');

  await part
    .getByRole('button', { name: /^Gỡ khỏi/u })
    .first()
    .click();
  await expect.poll(() => part.getByText('phủ', { exact: true }).count()).toBe(1);
  await button(page.getByRole('region', { name: 'Thông báo' }), 'Hoàn tác').click();
  await expect.poll(() => part.getByText('phủ', { exact: true }).count()).toBe(2);
});

test('a point that changed since is told with its words; a task that is gone comes back with its links', async () => {
  const userData = await preparedLibrary(async (library) => {
    const point = '10-nq-tw-2022-5';
    const link = await library.linkItems({
      from: { owner: PLAN, item: TASK },
      to: { owner: RESOLUTION, item: point },
      by: 'Nguyễn Thị A',
    });
    const opened = await library.openDocument({ id: RESOLUTION });
    if (!link.ok || !opened.ok) throw new Error('The library was not prepared');
    const { record, revision } = opened.value;
    await library.saveDocument({
      record: {
        ...record,
        points: (record.points ?? []).map((entry) =>
          entry.id === point ? { ...entry, text: entry.text.replace('quản lý nhà nước', 'quản trị') } : entry,
        ),
      },
      revision,
    });
  });
  const app = await openAt(TASK, userData);
  const { page } = app;
  const part = points(page);
  await part.getByText('cần rà soát', { exact: true }).waitFor();
  expect(await part.locator('del').allInnerTexts()).toEqual(['lý nhà nước']);
  expect(await part.locator('ins').allInnerTexts()).toEqual(['trị']);
  expect(await seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'points-outdated');

  const has = () => savedPlan(app.userData, PLAN).blocks.some(({ id }) => id === TASK);
  await button(page, 'Xóa mục').first().click();
  await expect.poll(has).toBe(false);
  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(has).toBe(true);
  await placeCaret(block(page, TASK), 'end');
  await part.getByText('cần rà soát', { exact: true }).waitFor();
});

test('a task just written is saved before it is linked', async () => {
  const app = await openAt(TASK);
  const { page } = app;
  await placeCaret(block(page, TASK), 'end');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Hoàn thành cơ sở dữ liệu về tài nguyên địa chất, khoáng sản');
  await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  const part = points(page);
  await button(part, 'Gắn với điểm…').click();
  await part
    .getByRole('button', { name: /^Gắn với .*Hoàn thành xây dựng cơ sở dữ liệu/u })
    .first()
    .click();
  await part.getByText('phủ', { exact: true }).waitFor();
  await part.getByRole('button', { name: /^10-NQ\/TW/u }).click();
  await page.getByRole('heading', { level: 1, name: 'Theo dõi thực hiện' }).waitFor();
});

test('the plan says what it implements; more is entered and taken away, and a circle is refused', async () => {
  const userData = await preparedLibrary(async (library) => {
    await library.relate({ kind: 'derived-from', from: 'ke-hoach-31-kl-tw', to: PLAN, by: 'Nguyễn Thị A' });
  });
  const { page } = await openAt(TASK, userData);
  await page.getByRole('tab', { name: 'Cả kế hoạch' }).click();
  const part = page.getByRole('region', { name: 'Quan hệ với văn bản, kế hoạch khác' });
  await part.getByText('(theo trích yếu)').waitFor();
  await part.getByText('Được triển khai bởi').waitFor();
  const add = part.getByRole('textbox', { name: 'Thêm văn bản hoặc kế hoạch' });
  const choose = async (kind: string, query: string, option: RegExp) => {
    await part.getByLabel('Quan hệ', { exact: true }).selectOption({ label: kind });
    await add.focus();
    await page.keyboard.type(query);
    await page.getByRole('option', { name: option }).waitFor();
    await page.keyboard.press('Enter');
  };
  await choose('Liên quan', '31-kl', /^Kết luận số 31-KL\/TW/u);
  await part.getByRole('button', { name: '31-KL/TW', exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await add.scrollIntoViewIfNeeded();
  await saveScreenshot(page, 'plan-relations');
  await button(part, 'Bỏ quan hệ với 31-KL/TW').click();
  await expect.poll(() => part.getByRole('button', { name: '31-KL/TW', exact: true }).count()).toBe(0);

  await choose('Triển khai từ', 'ke hoach thuc hien ket luan', /^Kế hoạch .*31-KL\/TW/u);
  await part.getByText('vòng tròn', { exact: false }).waitFor();
  await saveScreenshot(page, 'plan-relations-circle');
});
