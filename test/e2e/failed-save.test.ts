import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parsePlan } from '../../core/plan/parse-plan';
import { vi } from '../../renderer/strings/vi';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { wordsIn } from '../helpers/plan-words';
import { libraryFile, savedPlan } from '../helpers/saved-library';
import { block, button, placeCaret, planRow, sheet, shownWords } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';

const PLAN = 'ke-hoach-10-nq-tw';
/** A paragraph of that plan without entities. */
const PARAGRAPH = 'b31';

test('while another program holds the library the failure stays in sight, and what is typed is saved after', async () => {
  const { page, userData } = await openPlan();
  const letGo = holdLibrary(userData);
  await type(page, ' Gõ lúc thư viện bị giữ.');
  await trouble(page).waitFor();
  expect(await trouble(page).textContent()).toContain(libraryFile(userData));
  expect(await trouble(page).textContent()).toContain(vi.app.save.retrying);
  await button(page, vi.app.places.help).click();
  expect(await trouble(page).isVisible()).toBe(true);
  await button(page, vi.app.places.editor).click();
  await type(page, ' Và sau đó.');
  await page.locator('[data-save-state=failed]').waitFor();

  letGo();
  await expect
    .poll(() => savedWords(userData), { timeout: 15_000 })
    .toMatch(/Gõ lúc thư viện bị giữ\. Và sau đó\.$/);
  await page.locator('[data-save-state=saved]').waitFor();
  expect(await trouble(page).count()).toBe(0);
});

test('what cannot be saved can be put elsewhere, and neither another plan nor closing takes it away', async () => {
  const dialogs = scriptedDialogs();
  const { app, page, userData } = await openPlan(dialogs.env);
  const letGo = holdLibrary(userData);
  await type(page, ' Chưa ghi được.');
  await trouble(page).waitFor();

  const copy = path.join(temporaryFolder(), 'bản sao.json');
  dialogs.answer({ path: copy });
  await button(trouble(page), vi.app.save.rescue).click();
  await page.getByText(vi.app.save.rescued('bản sao.json')).waitFor();
  const rescued = parsePlan(readFileSync(copy, 'utf8'));
  expect(rescued.ok && wordsIn(rescued.value, PARAGRAPH)).toMatch(/ Chưa ghi được\.$/);
  expect(await trouble(page).isVisible()).toBe(true);

  await button(page, vi.app.places.library).click();
  await planRow(page, 'Kết luận số 31-KL/TW').click();
  await button(page.getByRole('dialog', { name: vi.app.leave.title }), vi.app.leave.stay).click();
  await button(page, vi.app.places.editor).click();
  expect(await shownWords(block(page, PARAGRAPH))).toMatch(/ Chưa ghi được\.$/);

  dialogs.answer({ button: 0 });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => dialogs.asked().at(-1)).toMatchObject({ what: 'ask' });
  expect(await trouble(page).isVisible()).toBe(true);
  expect(savedWords(userData)).not.toContain('Chưa ghi được');

  letGo();
  await button(trouble(page), vi.app.retry).click();
  await page.locator('[data-save-state=saved]').waitFor();
  expect(savedWords(userData)).toMatch(/ Chưa ghi được\.$/);
});

async function openPlan(env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const running = await launchApp({ env });
  await planRow(running.page, 'Nghị quyết số 10-NQ/TW').click();
  await sheet(running.page).waitFor();
  return running;
}

/** What stays in sight while the open plan is not written. */
function trouble(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: vi.app.save.failedTitle });
}

async function type(page: Page, words: string): Promise<void> {
  await placeCaret(block(page, PARAGRAPH), 'end');
  await page.keyboard.type(words);
}

function savedWords(userData: string): string {
  return wordsIn(savedPlan(userData, PLAN), PARAGRAPH);
}

/** Holds the library as a backup or synchronising program may; returns what lets it go. */
function holdLibrary(userData: string): () => void {
  const library = new Database(libraryFile(userData));
  library.exec('begin immediate');
  return () => {
    library.exec('rollback');
    library.close();
  };
}
