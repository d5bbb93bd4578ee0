import Database from 'libsql';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import {
  documentPane,
  documentRow,
  documentRows,
  field,
  openRegister,
  points,
  toPoints,
} from '../helpers/documents-screen';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { savedDocument } from '../helpers/saved-documents';
import { libraryFile } from '../helpers/saved-library';
import { button } from '../helpers/screens';

const words = vi.documents;
const RESOLUTION = 'Nghị quyết số 10-NQ/TW';

test('a library that is held by another program is written to once it is free, and the words stay meanwhile', async () => {
  const { page, userData } = await launchApp();
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  await documentPane(page, RESOLUTION).waitFor();
  const other = new Database(libraryFile(userData));
  other.exec('begin immediate');
  await field(page, words.fields.notes).fill('Đã quán triệt');
  await page.keyboard.press('Tab');
  await page.getByRole('alert').filter({ hasText: 'đang bị chương trình khác giữ' }).waitFor();
  await saveScreenshot(page, 'documents/held');
  expect(await field(page, words.fields.notes).inputValue()).toBe('Đã quán triệt');
  other.exec('rollback');
  other.close();
  await expect
    .poll(() => savedDocument(userData, '10-NQ/TW')?.notes, { timeout: 20_000 })
    .toBe('Đã quán triệt');
  await page.locator('[data-saving=saved]').waitFor();
});

test('a document that was changed elsewhere is never overwritten unseen', async () => {
  const { page, userData } = await launchApp();
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  await documentPane(page, RESOLUTION).waitFor();
  const other = new Database(libraryFile(userData));
  other.exec(
    `update documents set json = json_set(json, '$.notes', 'từ máy khác'), revision = revision + 1 where id = '10-nq-tw-2022'`,
  );
  other.close();
  await field(page, words.fields.term).fill('XIII');
  await page.keyboard.press('Tab');
  const trouble = page.getByRole('alert').filter({ hasText: words.saving.failed });
  await trouble.waitFor();
  await saveScreenshot(page, 'documents/conflict');
  expect(savedDocument(userData, '10-NQ/TW')).toMatchObject({ notes: 'từ máy khác' });
  expect(savedDocument(userData, '10-NQ/TW')?.term).toBeUndefined();
  await button(trouble, words.saving.reload).click();
  await expect.poll(() => field(page, words.fields.notes).inputValue()).toBe('từ máy khác');
  await field(page, words.fields.term).fill('XIII');
  await page.keyboard.press('Tab');
  await expect
    .poll(() => savedDocument(userData, '10-NQ/TW'))
    .toMatchObject({ term: 'XIII', notes: 'từ máy khác' });
});

test('what is typed last is written when the window is closed', async () => {
  const { page, userData, close } = await launchApp();
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  await toPoints(page);
  await points(page).first().dblclick();
  await field(page, words.outline.text).fill('Tuyên truyền, quán triệt Nghị quyết');
  await close();
  expect(savedDocument(userData, '10-NQ/TW')?.points?.[0]?.text).toBe('Tuyên truyền, quán triệt Nghị quyết');
});

test('a new document that was not entered yet is there again, and an empty register says what to do', async () => {
  const { page, userData } = await launchApp();
  await openRegister(page);
  await button(page, words.add).click();
  const dialog = page.getByRole('dialog');
  await button(dialog, words.newDocument.add).click();
  await dialog.getByText(words.newDocument.noKind).waitFor();
  await field(dialog, words.newDocument.citation).fill('Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị');
  await page.keyboard.press('Escape');
  await button(page, words.add).click();
  await expect.poll(() => field(dialog, words.fields.symbol).inputValue()).toBe('05-CT/TW');
  await button(dialog, words.newDocument.startOver).click();
  await expect.poll(() => field(dialog, words.fields.symbol).inputValue()).toBe('');
  await page.keyboard.press('Escape');

  const other = new Database(libraryFile(userData));
  other.exec('delete from documents');
  other.close();
  await button(page, vi.app.places.library).click();
  await button(page, vi.app.places.documents).click();
  await page.getByText(words.empty.title).waitFor();
  await button(page, words.add).click();
  await field(dialog, words.newDocument.citation).fill('Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị');
  await button(dialog, words.newDocument.add).click();
  await documentPane(page, 'Chỉ thị số 05-CT/TW').waitFor();
  expect(await documentRows(page).count()).toBe(1);
});
