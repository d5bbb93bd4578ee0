import { expect, test } from 'vitest';
import { planOfTasks } from '../helpers/assigned-plan';
import { seriousFindings } from '../helpers/axe';
import { saveScreenshot } from '../helpers/launch-app';
import { openPlan } from '../helpers/open-plan';
import { block, placeCaret } from '../helpers/screens';

const UBND = 'dang-uy-ubnd-tinh';
const TASKS = [
  { lead: [UBND] },
  { coordinators: ['dang-uy-cong-an-tinh'] },
  { lead: [UBND], coordinators: [UBND], schedule: 'trước ngày 30/6/2022' },
];

test('what is not sound is marked on the card, told in the inspector, and listed with its place', async () => {
  const { page } = await openPlan(
    planOfTasks(TASKS, {
      date: ['05', '02', '2026'],
      recipients: ['bo-chinh-tri', UBND, 'dang-uy-cong-an-tinh'],
    }),
  );
  const tab = page.getByRole('tab', { name: 'Kiểm tra 3 điều cần xem' });
  await tab.waitFor();
  const alerts = () =>
    Promise.all(['a1', 'a2', 'a3'].map((id) => block(page, id).getAttribute('data-alert')));
  await expect.poll(alerts).toEqual([null, 'Cần xem: 1 điều', 'Cần xem: 2 điều']);

  await page.getByRole('treeitem', { name: 'Việc 3 Cần xem: 2 điều' }).waitFor();
  await placeCaret(block(page, 'i3'), 'end');
  const here = page.getByRole('region', { name: 'Cần xem ở đây' });
  await here.getByText('vừa chủ trì vừa phối hợp').waitFor();
  await here.getByText('Hạn “trước ngày 30/6/2022” đã qua trước ngày của kế hoạch (05/02/2026).').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'checks-here');

  await tab.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Những điều cần xem trong kế hoạch' });
  await expect.poll(() => list.getByRole('listitem').count()).toBe(3);
  expect(await seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'checks-list');
  await list.getByRole('button', { name: 'I.2 Chưa có cơ quan chủ trì' }).focus();
  await page.keyboard.press('Enter');
  // The caret is in the task that has no lead: what is typed there mends it.
  await expect
    .poll(() =>
      page.evaluate(() =>
        document
          .getSelection()
          ?.anchorNode?.parentElement?.closest('[data-field]')
          ?.getAttribute('data-field'),
      ),
    )
    .toBe('lead');
  await page.keyboard.type('Đảng ủy Công an tỉnh');
  await expect.poll(() => alerts()).toEqual([null, 'Cần xem: 1 điều', 'Cần xem: 2 điều']);
  await list.getByText('vừa chủ trì vừa phối hợp').nth(1).waitFor();
  await page.keyboard.press('Control+z');
  await list.getByText('Chưa có cơ quan chủ trì').waitFor();
});

test('a sound plan says so, and a day that no calendar has is told at once', async () => {
  const { page } = await openPlan(planOfTasks([{ lead: [UBND] }], { recipients: ['bo-chinh-tri', UBND] }));
  await page.getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText('Không có điều gì cần xem').waitFor();
  await page.getByText('Kế hoạch chưa ghi ngày ban hành').waitFor();
  await block(page, 'b1').locator('[data-field=place]').click();
  await page.getByRole('tab', { name: 'Đầu văn bản' }).click();
  for (const [name, words] of [
    ['Ngày', '31'],
    ['Tháng', '02'],
    ['Năm', '2026'],
  ] as const) {
    await page.getByLabel(name, { exact: true }).fill(words);
    await page.keyboard.press('Enter');
  }
  await page.getByText('Không có ngày 31/02/2026 trong lịch.').waitFor();
  await page.getByRole('tab', { name: 'Kiểm tra 1 điều cần xem' }).waitFor();
});
