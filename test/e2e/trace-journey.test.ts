import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { documentPane, field, openRegister, points, toPoints } from '../helpers/documents-screen';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { button, sheet, shownWords } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';
import { openTrace, pointRow } from '../helpers/trace-screen';
import { validationErrors } from '../helpers/validate-docx';

const words = vi.trace;
const SYMBOL = '57-NQ/TW';
const NAME = 'Nghị quyết số 57-NQ/TW';
const CITATION =
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ';
const FIRST = 'Hoàn thiện thể chế về khoa học, công nghệ';
const SECOND = 'Phát triển hạ tầng số';

test('a resolution is registered, a plan drafted from its holes, a point changed, the suspect cleared', async () => {
  const dialogs = scriptedDialogs();
  const { page } = await launchApp({ env: dialogs.env });
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

  // What the clerk went on typing is no change yet; the point changes, and its task is outdated.
  await changePoint(page, `${SECOND} và dữ liệu`);
  await pointRow(page, SECOND).getByText(words.states.outdated, { exact: true }).first().waitFor();
  await pointRow(page, SECOND).getByText(words.suspects.addedWords('và dữ liệu')).waitFor();
  expect(await pointRow(page, FIRST).getByText(words.suspects.review).count()).toBe(0);
  await page.getByText(words.views.suspects('1'), { exact: true }).click();
  await page.getByRole('article').waitFor();
  await saveScreenshot(page, 'trace-suspects');
  expect(await seriousFindings(page), 'suspects').toEqual([]);
  await page.getByRole('button', { name: `${vi.app.places.trace} ${words.badge('1')}` }).waitFor();

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
  await page.getByText(words.suspects.none.title).waitFor();
  await page.getByText(words.views.coverage, { exact: true }).click();
  await page.getByText(words.figures.covered('2')).waitFor();

  // A second change shows what was said at the first, and who said it is remembered.
  await changePoint(page, `${SECOND}, dữ liệu lớn`);
  await button(pointRow(page, SECOND), words.suspects.review).click();
  await dialog
    .getByRole('region', { name: words.review.history })
    .getByText('Đã có trong nhiệm vụ')
    .waitFor();
  await page.keyboard.press('Escape');

  const table = path.join(temporaryFolder(), 'độ phủ.xlsx');
  dialogs.answer({ path: table });
  await button(page, vi.reports.xlsx).click();
  await page.getByText(vi.reports.saved('độ phủ.xlsx')).waitFor();
  expect([...(await validationErrors([table])).values()]).toEqual([[]]);
});

test('what is typed into a drafted task before the window closes is the draft, and nothing to look at again', async () => {
  const first = await launchApp();
  await openTrace(first.page, '10-NQ/TW');
  await first.page
    .locator('tr[data-point]')
    .first()
    .getByRole('button', { name: words.points.draft })
    .click();
  const dialog = first.page.getByRole('dialog', { name: words.draft.title });
  await button(dialog, words.draft.start).click();
  await first.page.getByText(/^Đã chèn nhiệm vụ và gắn/u).waitFor();
  await first.page.keyboard.type(' trong tỉnh');
  await first.close();
  const { page } = await launchApp({ userData: first.userData });
  await openTrace(page, '10-NQ/TW');
  await page.locator('tr[data-point]').first().getByText('trong tỉnh').waitFor();
  expect(await page.getByText(words.suspects.review).count()).toBe(0);
});

/** Enters the resolution by its citation, and its points by its text, as a clerk does. */
async function register(page: Page): Promise<void> {
  const register = vi.documents;
  await openRegister(page);
  await button(page, register.add).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, register.newDocument.citation).fill(CITATION);
  await expect.poll(() => field(dialog, register.fields.date).inputValue()).toBe('22/12/2024');
  await button(dialog, register.newDocument.add).click();
  await documentPane(page, NAME).waitFor();
  await toPoints(page);
  await button(page, register.outline.import).click();
  await field(dialog, register.import.text).fill(`1. ${FIRST}\n2. ${SECOND}`);
  await button(dialog, register.import.recognise).click();
  await button(dialog, register.import.save).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Corrects the second point in the register, and comes back by the key. */
async function changePoint(page: Page, text: string): Promise<void> {
  await button(page, words.toRegister).click();
  await documentPane(page, NAME).waitFor();
  await toPoints(page);
  await points(page).nth(1).dblclick();
  await field(page, vi.documents.outline.text).fill(text);
  await page.keyboard.press('Enter');
  await points(page).filter({ hasText: text }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
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
