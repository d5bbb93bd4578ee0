import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp } from '../helpers/launch-app';
import { libraryFile } from '../helpers/saved-library';
import { button, librarySearch, planRow, planRows, sheet } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';

const PLAN = 'số 10-NQ/TW';

// What the editor shows for each kind of block is scanned in editor-access.test.ts.

test('axe finds nothing serious in the library, its bin, its menus and its questions', async () => {
  const { page } = await launchApp();
  await planRow(page, PLAN).waitFor();
  await expectSound(page, 'library');
  await planRow(page, PLAN).getByRole('button').click();
  await page.getByRole('menuitem').first().waitFor();
  await expectSound(page, 'menu of a plan');
  await page.getByRole('menuitem', { name: vi.library.row.moveToBin }).click();
  await button(page, vi.library.undo).waitFor();
  await expectSound(page, 'notice');
  await librarySearch(page).fill('quy hoạch cảng biển');
  await page.getByText(vi.library.nothingFound.text).waitFor();
  await expectSound(page, 'nothing found');
  await button(page, vi.library.bin(1)).click();
  await planRows(page).first().waitFor();
  await expectSound(page, 'bin');
  await planRow(page, PLAN).getByRole('button').click();
  await page.getByRole('menuitem', { name: vi.library.row.deleteForever }).click();
  await page.getByRole('dialog').waitFor();
  await expectSound(page, 'question before deleting');
  await button(page.getByRole('dialog'), vi.library.confirmDelete.confirm).click();
  await page.getByText(vi.library.emptyBin.title).waitFor();
  await expectSound(page, 'empty bin');
});

test('axe finds nothing serious in help, settings, palette and about', async () => {
  const { page, app } = await launchApp();
  await planRow(page, PLAN).waitFor();
  await button(page, vi.app.places.editor).click();
  await expectSound(page, 'editor without a plan');
  await button(page, vi.app.places.help).click();
  await page.getByRole('article').waitFor();
  await expectSound(page, 'help');
  await button(page, vi.app.places.settings).click();
  await page.getByText(vi.settings.unconfirmed.title).waitFor();
  await expectSound(page, 'settings');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('khoang san');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await expectSound(page, 'palette');
  await page.keyboard.press('Escape');
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('help.about')?.click());
  await page.getByRole('dialog', { name: vi.app.about.title }).waitFor();
  await expectSound(page, 'about');
});

test('axe finds nothing serious while a plan is exported, and when that fails', async () => {
  const dialogs = scriptedDialogs();
  const { page } = await launchApp({ env: dialogs.env });
  await planRow(page, PLAN).click();
  await sheet(page).waitFor();
  await expectSound(page, 'editor');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await button(dialog, vi.exporting.start).waitFor();
  await expectSound(page, 'export: options');
  await page.getByRole('combobox', { name: vi.exporting.assignments }).click();
  await page.getByRole('option', { name: vi.exporting.assignmentsValue.sentence }).waitFor();
  await expectSound(page, 'export: a list open');
  await page.keyboard.press('Escape');
  const folder = temporaryFolder();
  dialogs.answer({ path: path.join(folder, 'không có', 'a.docx') }, { path: path.join(folder, 'a.docx') });
  await button(dialog, vi.exporting.start).click();
  await dialog.getByRole('alert').waitFor();
  await expectSound(page, 'export: failed');
  await button(dialog, vi.app.retry).click();
  await button(dialog, vi.exporting.start).click();
  await page.getByText(vi.exporting.done).waitFor();
  await expectSound(page, 'export: done');
});

test('axe finds nothing serious when the library is damaged, or cannot be opened', async () => {
  const damaged = temporaryFolder();
  writeFileSync(libraryFile(damaged), 'x'.repeat(5000));
  const first = await launchApp({ userData: damaged });
  await first.page.getByRole('alert').filter({ hasText: 'bị hỏng' }).waitFor();
  await expectSound(first.page, 'damaged library');

  const blocked = temporaryFolder();
  mkdirSync(libraryFile(blocked));
  const second = await launchApp({ userData: blocked });
  await second.page.getByRole('heading', { name: vi.library.notReady.title }).waitFor();
  await expectSound(second.page, 'library that cannot be opened');
});

async function expectSound(page: Page, where: string): Promise<void> {
  expect(await seriousFindings(page), where).toEqual([]);
}
