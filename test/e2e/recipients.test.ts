import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { singleBlock } from '../../core/plan/printed-words';
import { summarise } from '../../core/plan/summary';
import { planOfTasks } from '../helpers/assigned-plan';
import { seriousFindings } from '../helpers/axe';
import { focusOf } from '../helpers/focus';
import { saveScreenshot } from '../helpers/launch-app';
import { type OpenPlan, openPlan } from '../helpers/open-plan';
import { block, button, placeCaret } from '../helpers/screens';

const TASKS = [
  {
    lead: ['ban-can-su-dang-ubnd-tinh'],
    coordinators: ['huyen-uy', 'thi-uy', 'thanh-uy-truc-thuoc-tinh-uy', 'dang-uy-cong-an-tinh'],
  },
];

function printed({ saved }: OpenPlan): string[] {
  return summarise(saved()).recipients.map(({ name, note }) => (note === null ? name : `${name} ${note}`));
}

/** The part of the inspector in which recipients are proposed; the caret stands in the list. */
async function proposals({ page }: { readonly page: Page }) {
  await placeCaret(block(page, 'r'), 'end');
  const part = page.getByRole('region', { name: 'Đề xuất theo phân công' });
  await part.waitFor();
  return part;
}

test('an untouched list is offered whole: nothing by itself, all of it in one step, by keyboard', async () => {
  const app = await openPlan(planOfTasks(TASKS));
  const { page } = app;
  const part = await proposals(app);
  await part.getByText('Thiếu 4 nơi nhận:').waitFor();
  expect(await part.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Bộ Chính trị (cấp trên, để báo cáo)'),
    expect.stringContaining('Ban cán sự đảng Ủy ban nhân dân tỉnh'),
    expect.stringContaining('Đảng ủy Công an tỉnh'),
    expect.stringContaining('Các huyện ủy, thành ủy'),
  ]);
  await part.getByText('Không ghi riêng').click();
  await part
    .getByText('Huyện ủy, Thị ủy, Thành ủy trực thuộc Tỉnh ủy: đã có trong “Các huyện ủy, thành ủy”.')
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'recipients-proposed');
  expect(printed(app)).toEqual(['Lưu Văn phòng Tỉnh ủy']);

  await button(part, 'Thêm cả 4').focus();
  await page.keyboard.press('Enter');
  const all = [
    'Bộ Chính trị (để báo cáo)',
    'Ban cán sự đảng Ủy ban nhân dân tỉnh',
    'Đảng ủy Công an tỉnh',
    'Các huyện ủy, thành ủy',
    'Lưu Văn phòng Tỉnh ủy',
  ];
  await expect.poll(() => printed(app)).toEqual(all);
  await part.getByText('Đủ: cơ quan cấp trên').waitFor();
  await placeCaret(block(page, 'r'), 'end');
  await page.keyboard.press('Control+z');
  await expect.poll(() => printed(app)).toEqual(['Lưu Văn phòng Tỉnh ủy']);
});

test('what the clerk leaves out stays out, is shown, and comes back; lines go to their rank', async () => {
  const app = await openPlan(
    planOfTasks(TASKS, { recipients: ['cac-huyen-uy-thanh-uy', 'dang-uy-cong-an-tinh', 'so-y-te'] }),
  );
  const { page, saved } = app;
  const part = await proposals(app);
  await button(part, 'Bỏ qua, không đề xuất nữa: Bộ Chính trị').focus();
  await page.keyboard.press('Enter');
  await part.getByText('Đã bỏ qua:').waitFor();
  // The button is gone; who works by keyboard is still in the same place.
  await expect.poll(() => focusOf(page)).toMatchObject({ role: 'button', isVisible: true });
  await expect.poll(() => saved().settings.dismissedRecipients).toEqual(['bo-chinh-tri']);

  await button(part, 'Thêm vào nơi nhận: Ban cán sự đảng Ủy ban nhân dân tỉnh').click();
  await expect
    .poll(() => printed(app))
    .toEqual([
      'Ban cán sự đảng Ủy ban nhân dân tỉnh',
      'Các huyện ủy, thành ủy',
      'Đảng ủy Công an tỉnh',
      'Sở Y tế',
      'Lưu Văn phòng Tỉnh ủy',
    ]);
  await page.getByText('Không do phân công hay văn bản cấp trên nào nêu.').waitFor();
  await saveScreenshot(page, 'recipients-left-out');
  await button(part, 'Xếp theo thứ bậc').click();
  await expect
    .poll(() => printed(app))
    .toEqual([
      'Ban cán sự đảng Ủy ban nhân dân tỉnh',
      'Đảng ủy Công an tỉnh',
      'Sở Y tế',
      'Các huyện ủy, thành ủy',
      'Lưu Văn phòng Tỉnh ủy',
    ]);
  await expect.poll(() => button(part, 'Xếp theo thứ bậc').count()).toBe(0);

  await button(part, 'Đề xuất lại: Bộ Chính trị').click();
  await part.getByText('Thiếu 1 nơi nhận:').waitFor();
  await expect.poll(() => saved().settings).not.toHaveProperty('dismissedRecipients');
  expect(singleBlock(saved().blocks, 'recipients').children.at(-1)?.archive).toBe(true);
});
