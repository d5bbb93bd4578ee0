import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import {
  documentPane,
  documentRow,
  field,
  openRegister,
  points,
  toPoints,
} from '../helpers/documents-screen';
import { focusOf } from '../helpers/focus';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { savedDocument } from '../helpers/saved-documents';
import { libraryFile } from '../helpers/saved-library';
import { button } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';

const words = vi.documents;
const RESOLUTION = 'Nghị quyết số 10-NQ/TW';

test('the register and an outline are worked with the keyboard alone, the focus in sight', async () => {
  const { page, userData } = await launchApp();
  await openRegister(page);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (role: string, name: string) => {
    for (let step = 0; step < 40; step += 1) {
      await press('Tab');
      const focus = await focusOf(page);
      expect(focus.isVisible, `${focus.role} ${focus.name}`).toBe(true);
      if (focus.role === role && focus.name.includes(name)) return;
    }
    throw new Error(`Tab never came to ${role} ${name}`);
  };
  await tabTo('searchbox', words.search);
  await page.keyboard.type('10-nq bo chinh tri');
  await press('ArrowDown');
  await expect.poll(() => focusOf(page)).toMatchObject({ role: 'listbox', isVisible: true });
  await press('Home', 'End');
  await documentPane(page, RESOLUTION).waitFor();
  await expect.poll(() => focusOf(page)).toMatchObject({ role: 'listbox', isVisible: true });

  await tabTo('tab', words.tabs.details);
  await press('ArrowRight');
  await points(page).first().waitFor();
  await tabTo('listbox', words.outline.list);
  const outline = () =>
    savedDocument(userData, '10-NQ/TW')?.points?.map(({ depth, text }) => `${depth} ${text.slice(0, 9)}`);
  const before = outline();
  // The second point goes below the first, then down past nothing, back up and out again.
  await press('ArrowDown', 'Alt+Shift+ArrowRight');
  await expect.poll(() => outline()?.[1]).toBe('2 Nâng cao ');
  await press('Control+z');
  await expect.poll(outline).toEqual(before);
  await press('Alt+Shift+ArrowUp');
  await expect.poll(() => outline()?.[0]).toBe('1 Nâng cao ');

  // Into its words and back; then one more point, and away with it.
  await press('Enter');
  await expect.poll(() => focusOf(page)).toMatchObject({ role: 'textarea', isVisible: true });
  await press('Control+End');
  await page.keyboard.type(' ở cơ sở');
  await press('Enter');
  await expect.poll(() => focusOf(page)).toMatchObject({ role: 'listbox', isVisible: true });
  await expect
    .poll(() => savedDocument(userData, '10-NQ/TW')?.points?.[0])
    .toMatchObject({
      text: expect.stringMatching(/ ở cơ sở$/),
      origin: 'document',
    });
  await press('Insert');
  await expect.poll(() => focusOf(page)).toMatchObject({ role: 'textarea' });
  await page.keyboard.type('Điểm mới');
  await press('Enter');
  await expect.poll(() => savedDocument(userData, '10-NQ/TW')?.points?.[1]?.text).toBe('Điểm mới');
  await press('Delete');
  await expect.poll(() => savedDocument(userData, '10-NQ/TW')?.points?.length).toBe(7);
});

test('an original that vanished or was changed says so at its place, and can be attached again', async () => {
  const dialogs = scriptedDialogs();
  const { page, userData } = await launchApp({ env: dialogs.env });
  const scan = path.join(temporaryFolder(), 'bản quét.pdf');
  writeFileSync(scan, 'bản quét');
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  const section = page.getByRole('region', { name: words.original.title });
  dialogs.answer({ path: scan });
  await button(section, words.original.attach).click();
  await section.getByText('bản quét.pdf').waitFor();
  for (const [sql, says] of [
    [`update attachments set bytes = x'00'`, /bị thay đổi/],
    ['delete from attachments', /không còn trong thư viện/],
  ] as const) {
    const library = new Database(libraryFile(userData));
    library.exec(sql);
    library.close();
    await button(section, words.original.open).click();
    await section.getByRole('alert').filter({ hasText: says }).waitFor();
  }
  await saveScreenshot(page, 'documents/original-gone');
  dialogs.answer({ path: scan });
  await button(section, words.original.replace).click();
  await section.getByRole('alert').waitFor({ state: 'detached' });
  await button(section, words.original.open).click();
  await expect.poll(() => dialogs.asked().filter(({ what }) => what === 'openFile').length).toBe(1);
});

test('axe finds nothing serious in the register, its dialogs and its troubles', async () => {
  const { page } = await launchApp();
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  await documentPane(page, RESOLUTION).waitFor();
  await expectSound(page, 'details');
  await field(page, words.fields.date).fill('31/02/2022');
  await page.keyboard.press('Tab');
  await page.getByText(words.wrong.noSuchDay('31/02/2022')).waitFor();
  await expectSound(page, 'an impossible day');
  await page
    .getByRole('article')
    .getByRole('combobox', { name: words.fields.state })
    .selectOption('replaced');
  await page.getByLabel(words.pick(words.by.replaced), { exact: true }).fill('31-kl');
  await page.getByRole('option', { name: /31-KL/ }).last().waitFor();
  await expectSound(page, 'documents to choose from');
  await page.keyboard.press('Enter');
  await page.locator('[data-saving=saved]').waitFor();
  await toPoints(page);
  await points(page).first().waitFor();
  await expectSound(page, 'points');
  await button(page, words.outline.import).click();
  const dialog = page.getByRole('dialog');
  await expectSound(page, 'text to import');
  await field(dialog, words.import.text).fill('1. Tuyên truyền\n2. Tổ chức thực hiện');
  await button(dialog, words.import.recognise).click();
  await button(dialog, words.import.save).waitFor();
  await expectSound(page, 'preview');
  await page.keyboard.press('Escape');
  await button(dialog, vi.app.cancel).click();
  await button(page, words.add).click();
  await field(dialog, words.newDocument.citation).fill('Nghị quyết số 10-NQ/TW ngày 10/02/2022');
  await expectSound(page, 'a new document');
  await button(dialog, words.newDocument.add).click();
  await page.getByText(words.duplicates.banner(1)).waitFor();
  await button(page, words.duplicates.look).click();
  await expectSound(page, 'pairs');
  await dialog.getByRole('button', { name: /^Gộp/ }).click();
  await dialog.getByRole('table').waitFor();
  await expectSound(page, 'two entries side by side');
});

test('a point that was found from anywhere is in hand in its document, and the way back is kept', async () => {
  const { page } = await launchApp();
  await openRegister(page);
  await documentRow(page, 'Kết luận số 31-KL/TW').click();
  await documentPane(page, 'Kết luận số 31-KL/TW').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('the che hoa day du cac quan diem');
  await page
    .getByRole('dialog')
    .getByRole('option')
    .filter({ hasText: /10-NQ\/TW/ })
    .filter({ hasText: /Thể chế hóa đầy đủ/ })
    .last()
    .click();
  await documentPane(page, RESOLUTION).waitFor();
  await expect
    .poll(() => page.getByRole('option', { selected: true }).allTextContents())
    .toEqual(expect.arrayContaining([expect.stringContaining('Thể chế hóa đầy đủ')]));
  await page.keyboard.press('Alt+ArrowLeft');
  await documentPane(page, 'Kết luận số 31-KL/TW').waitFor();
});

async function expectSound(page: Page, where: string): Promise<void> {
  expect(await seriousFindings(page), where).toEqual([]);
}
