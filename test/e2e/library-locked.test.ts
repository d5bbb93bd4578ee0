import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { launchApp } from '../helpers/launch-app';
import { libraryFile, savedPlans } from '../helpers/saved-library';
import { button, planRow, planRows, saveState, sheet } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';

const FIRST = 'Nghị quyết số 10-NQ/TW';
const SECOND = 'Kết luận số 31-KL/TW';

test('a library that another program holds at the start opens by itself when it lets go', async () => {
  const first = await launchApp();
  await planRow(first.page, FIRST).waitFor();
  await first.close();
  const letGo = holdLibrary(first.userData, 'exclusive');

  const { page } = await launchApp({ userData: first.userData });
  await page.getByRole('heading', { name: vi.library.notReady.title }).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('chương trình khác giữ');
  letGo();
  await expect.poll(() => planRows(page).count()).toBe(2);
});

test('who stays, asked while closing with words that cannot be written, goes on where the caret was', async () => {
  const dialogs = scriptedDialogs();
  const { app, page, userData } = await launchApp({ env: dialogs.env });
  const main = app.process();
  const letGo = await typeInHeldLibrary(page, userData);
  dialogs.answer({ button: 0 });
  await closeWindow(app);
  await expect
    .poll(() => dialogs.asked().map(({ message }) => message))
    .toEqual(['Có thay đổi chưa lưu được.']);
  await page.keyboard.type('sau');
  letGo();
  await expect.poll(() => saveState(page), { timeout: 30_000 }).toBe('saved');
  expect(JSON.stringify(savedPlans(userData))).toContain('truoc sau');

  await closeWindow(app).catch(() => undefined);
  await expect.poll(() => main.exitCode, { timeout: 30_000 }).toBe(0);
  expect(dialogs.asked()).toHaveLength(1);
});

test('who stays, asked while another plan shall be opened, goes on where the caret was', async () => {
  const { page, userData } = await launchApp();
  const letGo = await typeInHeldLibrary(page, userData);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: vi.search.label }).fill('31-KL');
  const plans = page.getByRole('group', { name: vi.search.groups.plan, exact: true });
  await plans.getByRole('option', { name: SECOND }).click();
  await page.getByRole('dialog', { name: vi.app.leave.title }).waitFor();
  await button(page, vi.app.leave.stay).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.type('sau');
  letGo();
  await expect.poll(() => saveState(page), { timeout: 30_000 }).toBe('saved');
  expect(JSON.stringify(savedPlans(userData))).toContain('truoc sau');
});

test('settings that cannot be written hold until the window closes, and that is told once', async () => {
  const userData = temporaryFolder();
  // A folder in the place of the file: no program can write it, not even as root.
  mkdirSync(path.join(userData, 'settings.json'));
  const { page } = await launchApp({ userData });
  await planRow(page, FIRST).click();
  const told = page.getByText(vi.app.failures.settings);
  await told.waitFor();
  await page.keyboard.press('Control+=');
  await button(page, `${vi.app.status.zoomLabel}: ${vi.app.status.zoom(110)}`).waitFor();
  await expect.poll(() => told.count()).toBe(1);
});

/** Locks the library as a backup would, against writers or against everybody; returns what unlocks it. */
function holdLibrary(userData: string, how: 'immediate' | 'exclusive'): () => void {
  const library = new Database(libraryFile(userData));
  if (how === 'exclusive') library.pragma('locking_mode = EXCLUSIVE');
  library.exec(`begin ${how}`);
  return () => {
    library.exec('rollback');
    library.close();
  };
}

/** Opens the first plan and types into it while its library is held; the words stay unsaved. */
async function typeInHeldLibrary(page: Page, userData: string): Promise<() => void> {
  await planRow(page, FIRST).click();
  await sheet(page).getByText('Mục đích').first().click();
  const letGo = holdLibrary(userData, 'immediate');
  await page.keyboard.type('truoc ');
  await expect.poll(() => saveState(page)).toBe('failed');
  return letGo;
}

function closeWindow(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}
