import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { button, planRows, sheet, shownWords } from '../helpers/screens';
import { openTrace, pointRow } from '../helpers/trace-screen';

const words = vi.trace;
const SYMBOL = '57-NQ/TW';
const FIRST = 'Hoàn thiện thể chế về khoa học, công nghệ';
const SECOND = 'Phát triển hạ tầng số';

test('a resolution is registered, a plan drafted from its holes, a point changed, the suspect cleared', async () => {
  const { page } = await launchApp();
  await planRows(page).first().waitFor();
  await register(page);
  await openTrace(page, SYMBOL);
  await expect.poll(() => page.getByText(words.figures.hole('2')).count()).toBe(1);

  // The first task goes into a plan that is made for it, the second into the same plan.
  await draft(page, FIRST, words.draft.newPlan);
  await page.keyboard.type(' trong tỉnh');
  await page.keyboard.press('Alt+ArrowLeft');
  await pointRow(page, FIRST).getByText(words.states.covered, { exact: true }).waitFor();
  await draft(page, SECOND, new RegExp(words.draft.openNow, 'u'));
  expect(await shownWords(sheet(page))).toContain('thực hiện Nghị quyết số 57-NQ/TW');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByText(words.figures.covered('2')).waitFor();
  await saveScreenshot(page, 'trace-covered');

  // The point changes: its task is outdated, and above it the point whose task the clerk went on writing.
  await changePoint(page, `${SECOND} và dữ liệu`);
  await pointRow(page, SECOND).getByText(words.states.outdated, { exact: true }).waitFor();
  await pointRow(page, SECOND).getByText(words.suspects.addedWords('và dữ liệu')).waitFor();
  await pointRow(page, FIRST).getByText(words.suspects.addedWords('trong tỉnh')).waitFor();
  await page.getByText(words.views.suspects('2'), { exact: true }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(2);
  await saveScreenshot(page, 'trace-suspects');
  expect(await seriousFindings(page), 'suspects').toEqual([]);
  await page.getByRole('button', { name: `${vi.app.places.trace} ${words.badge('2')}` }).waitFor();

  // Looked at again: nobody without a name and a reason, then it is settled and remembered.
  const card = page.getByRole('article').filter({ hasText: 'và dữ liệu' });
  await button(card, words.suspects.review).click();
  const dialog = page.getByRole('dialog', { name: words.review.title });
  await button(dialog, words.review.confirm).click();
  await dialog.getByText(words.review.byMissing).waitFor();
  await dialog.getByText(words.review.reasonMissing).waitFor();
  expect(await seriousFindings(page), 'review').toEqual([]);
  await dialog.getByLabel(words.review.by).fill('Trần Văn B');
  await dialog.getByLabel(words.review.reason).fill('Đã có trong nhiệm vụ');
  await saveScreenshot(page, 'trace-review');
  await button(dialog, words.review.confirm).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(1);
  await button(page.getByRole('article'), words.suspects.review).click();
  expect(await dialog.getByLabel(words.review.by).inputValue()).toBe('Trần Văn B');
  await dialog.getByLabel(words.review.reason).fill('Nhiệm vụ cụ thể hơn điểm');
  await page.keyboard.press('Tab');
  await button(dialog, words.review.confirm).click();
  await page.getByText(words.suspects.none.title).waitFor();
  await page.getByText(words.views.coverage, { exact: true }).click();
  await page.getByText(words.figures.covered('2')).waitFor();

  // A second change shows what was said at the first.
  await changePoint(page, `${SECOND}, dữ liệu lớn`);
  await button(pointRow(page, SECOND), words.suspects.review).click();
  await dialog
    .getByRole('region', { name: words.review.history })
    .getByText('Đã có trong nhiệm vụ')
    .waitFor();
});

async function register(page: Page): Promise<void> {
  await page.evaluate(
    async ([symbol, ...texts]) => {
      const { duThao } = window;
      const added = await duThao.invoke('documents.add', {
        record: {
          kind: 'Nghị quyết',
          symbol: symbol ?? '',
          date: '2024-12-22',
          issuer: 'Bộ Chính trị',
          subject: 'đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
        },
      });
      if (!added.ok) throw new Error(added.failure.message);
      const { record, revision } = added.value;
      const points = texts.map((text, index) => ({
        id: `p${index + 1}`,
        label: `III.${index + 1}`,
        depth: 1,
        text,
        origin: 'document' as const,
      }));
      const saved = await duThao.invoke('documents.save-points', { id: record.id, revision, points });
      if (!saved.ok) throw new Error(saved.failure.message);
    },
    [SYMBOL, FIRST, SECOND] as const,
  );
}

async function changePoint(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ([symbol, words]) => {
      const { duThao } = window;
      const listed = await duThao.invoke('documents.list', {});
      const id = listed.ok ? listed.value.documents.find((entry) => entry.symbol === symbol)?.id : undefined;
      const opened = await duThao.invoke('documents.open', { id: id ?? '' });
      if (!opened.ok) throw new Error(opened.failure.message);
      const { record, revision } = opened.value;
      const points = (record.points ?? []).map((point) =>
        point.id === 'p2' ? { ...point, text: words ?? '' } : point,
      );
      const saved = await duThao.invoke('documents.save-points', { id: record.id, revision, points });
      if (!saved.ok) throw new Error(saved.failure.message);
    },
    [SYMBOL, text] as const,
  );
}

async function draft(page: Page, point: string, plan: string | RegExp): Promise<void> {
  await button(pointRow(page, point), words.points.draft).click();
  const dialog = page.getByRole('dialog', { name: words.draft.title });
  await dialog.getByRole('radio', { name: plan }).check();
  await button(dialog, words.draft.start).click();
  await page
    .getByText(/^Đã chèn nhiệm vụ và gắn/u)
    .last()
    .waitFor();
}
