import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp } from '../helpers/launch-app';
import { block, button, planRows } from '../helpers/screens';
import { answered, openTrace, pointRow } from '../helpers/trace-screen';

const words = vi.trace;
const COUNT = 3000;
const LAST = `Điểm thứ ${COUNT} về quản lý khoáng sản`;

/** Gives the seeded resolution a long outline, the last point answered by the first task of the seeded plan. */
async function lengthen(page: Page): Promise<void> {
  await page.evaluate(
    async ([count, last]) => {
      const { duThao } = window;
      const opened = await duThao.invoke('documents.open', { id: '10-nq-tw-2022' });
      if (!opened.ok) throw new Error(opened.failure.message);
      const points = Array.from({ length: count }, (_, index) => ({
        id: `p${index + 1}`,
        label: `${index + 1}`,
        depth: 1 + (index % 3),
        text: index + 1 === count ? last : `Điểm thứ ${index + 1} về quản lý khoáng sản`,
        origin: 'document' as const,
      }));
      const { record, revision } = opened.value;
      const saved = await duThao.invoke('documents.save-points', { id: record.id, revision, points });
      if (!saved.ok) throw new Error(saved.failure.message);
      const linked = await duThao.invoke('threads.link', {
        from: { owner: 'ke-hoach-10-nq-tw', item: 'b18' },
        to: { owner: record.id, item: `p${count}` },
      });
      if (!linked.ok) throw new Error(linked.failure.message);
    },
    [COUNT, LAST] as const,
  );
}

test('an outline of 3,000 points stays in hand, at its place after a look into the plan, and on a small screen', async () => {
  const { page, app } = await launchApp();
  await planRows(page).first().waitFor();
  await lengthen(page);
  await openTrace(page, '10-NQ/TW');
  await pointRow(page, 'Điểm thứ 1 ').waitFor();
  expect(await page.locator('tr[data-point]').count()).toBeLessThan(60);

  const frame = page.locator('div:has(> table)');
  await expect
    .poll(async () => {
      await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return pointRow(page, LAST).count();
    })
    .toBe(1);
  await answered(page, LAST, 'II.2.1').click();
  await block(page, 'b18').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await answered(page, LAST, 'II.2.1').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-point')))
    .toBe(`p${COUNT}`);

  await page.getByText(words.points.holesFirst, { exact: true }).click();
  await pointRow(page, 'Điểm thứ 1 ').waitFor();
  await button(page, words.panel.toggle('7')).click();
  await page.getByRole('complementary', { name: words.panel.title }).waitFor();
  // 1366 × 768 at 150 %.
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 728);
    window?.webContents.setZoomFactor(1.5);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(1000);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
});
