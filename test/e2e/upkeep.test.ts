import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { saveScreenshot } from '../helpers/launch-app';
import { openPlan } from '../helpers/open-plan';
import { libraryFile, savedPlan } from '../helpers/saved-library';
import { block, button, placeCaret, planRows, sheet, shownWords } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';
import { temporaryFolder } from '../helpers/temporary-folder';

const words = vi.settings.upkeep;

test('a clerk backs the library up, goes on, brings it back, and checks it', async () => {
  const app = await openPlan(seedPlan('ke-hoach-10-nq-tw'));
  const { page, dialogs, userData } = app;
  const before = await shownWords(block(page, 'b31'));
  await button(page, vi.app.places.settings).click();
  await page.getByText(words.none).waitFor();
  await button(page, words.now).click();
  await page.getByText(words.done).waitFor();
  const table = page.getByRole('table', { name: words.list });
  await table.waitFor();
  expect(await table.locator('tbody tr').count()).toBe(1);
  const elsewhere = path.join(temporaryFolder(), 'ra USB.sqlite');
  dialogs.answer({ path: elsewhere });
  await button(page, words.elsewhere).click();
  await page.getByText(words.doneTo('ra USB.sqlite')).waitFor();
  expect(existsSync(elsewhere)).toBe(true);

  await button(page, vi.app.places.editor).click();
  await placeCaret(block(page, 'b31'), 'end');
  await page.keyboard.type(' Gõ sau khi sao lưu.');
  expect(await shownWords(block(page, 'b31'))).toBe(`${before} Gõ sau khi sao lưu.`);
  await button(page, vi.app.places.settings).click();

  // A file that is no backup: the library stays.
  const wrong = path.join(temporaryFolder(), 'không phải.sqlite');
  writeFileSync(wrong, 'rác');
  dialogs.answer({ path: wrong });
  await button(page, words.restoreFile).click();
  await button(page.getByRole('dialog'), words.ask.confirm).click();
  await page.getByRole('alert').filter({ hasText: 'không phải.sqlite' }).waitFor();
  expect(JSON.stringify(savedPlan(userData, 'plan-of-the-journey'))).toContain('Gõ sau khi sao lưu.');
  await saveScreenshot(page, 'upkeep');
  expect(await seriousFindings(page)).toEqual([]);

  // The backup: everything is as it was then, and what was written since is kept beside it.
  await table.getByRole('button').click();
  await button(page.getByRole('dialog'), words.ask.confirm).click();
  await page.getByText(words.restored).waitFor();
  expect(JSON.stringify(savedPlan(userData, 'plan-of-the-journey'))).not.toContain('Gõ sau khi');
  const kept = readdirSync(userData).find((name) => /^library\.replaced-.*\.sqlite$/u.test(name));
  const replaced = new Database(path.join(userData, kept ?? ''), { readonly: true });
  const row: unknown = replaced.prepare("select json from plans where id = 'plan-of-the-journey'").get();
  replaced.close();
  expect(JSON.stringify(row)).toContain('Gõ sau khi sao lưu.');
  await button(page, vi.app.places.library).click();
  await planRows(page).first().click();
  await page.keyboard.press('Enter');
  await sheet(page).waitFor();

  await button(page, vi.app.places.settings).click();
  await button(page, words.verify).click();
  await page.getByText(words.sound('3')).waitFor();
  const library = new Database(libraryFile(userData));
  library.exec("delete from tasks where plan_id = 'plan-of-the-journey'");
  library.close();
  await button(page, words.verify).click();
  await page.getByText(words.troubles('1')).waitFor();
  await button(page, words.rebuild).click();
  await page.getByText(words.sound('3')).waitFor();
});
