import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serializePlan } from '../../core/plan/serialize-plan';
import { vi } from '../../renderer/strings/vi';
import { launchApp } from '../helpers/launch-app';
import { libraryFile, savedPlans } from '../helpers/saved-library';
import { button, librarySearch, planRow, planRows, sheet } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { seedPlan } from '../helpers/seeds';
import { temporaryFolder } from '../helpers/temporary-folder';

const FIRST = 'Nghị quyết số 10-NQ/TW';
const SECOND = 'Kết luận số 31-KL/TW';

test('the first start has the two examples, found as one types, with and without diacritics', async () => {
  const { page, userData } = await launchApp();
  const listed = async () =>
    (await planRows(page).allInnerTexts()).map((text) => [FIRST, SECOND].find((name) => text.includes(name)));
  await expect.poll(listed).toEqual([FIRST, SECOND]);
  await planRows(page).getByText(vi.library.example).nth(1).waitFor();
  expect(savedPlans(userData).map(({ isExample }) => isExample)).toEqual([true, true]);

  await librarySearch(page).pressSequentially('bô-xít');
  await expect.poll(listed).toEqual([SECOND]);
  const nowhere = 'quy hoạch cảng biển';
  for (const [query, found] of [
    ['BO XIT', [SECOND]],
    ['alumin - nhôm - bô-xít', [SECOND]],
    // Words of the text, not of the heading: found as they stand there.
    ['tạm thời cấm hoạt động khoáng sản', [FIRST]],
    [nowhere, []],
    ['tam thoi cam hoat dong khoang san', [FIRST]],
    ['', [FIRST, SECOND]],
  ] as const) {
    await librarySearch(page).fill(query);
    await expect.poll(listed, { message: `search for “${query}”` }).toEqual(found);
    if (query === nowhere) await page.getByText(vi.library.nothingFound.title(nowhere)).waitFor();
  }
});

test('a plan is made from the starter, copied, put into the bin, brought back and deleted for good', async () => {
  const { page, userData } = await launchApp();
  const kept = () => savedPlans(userData).map(({ plan, isInBin }) => `${plan.id}${isInBin ? ' in bin' : ''}`);
  const examples = ['ke-hoach-10-nq-tw', 'ke-hoach-31-kl-tw'];
  await planRow(page, FIRST).waitFor();

  await button(page, vi.library.create).click();
  await sheet(page).getByText('TỔ CHỨC THỰC HIỆN').waitFor();
  const [starter] = kept();
  expect(savedPlans(userData)[0]?.plan.blocks.filter(({ type }) => type === 'item')).toHaveLength(7);
  await toLibrary(page);
  await expect.poll(() => planRows(page).first().textContent()).toContain(vi.app.untitled);

  await chooseInMenu(page, SECOND, vi.library.row.duplicate);
  await sheet(page).getByText('bô-xít').first().waitFor();
  await toLibrary(page);
  await expect.poll(() => planRows(page).filter({ hasText: SECOND }).count()).toBe(2);
  const [copy] = kept();
  expect(kept()).toEqual([copy, starter, ...examples]);
  const [copied, , , original] = savedPlans(userData);
  expect({ ...copied?.plan, id: original?.plan.id }).toEqual(original?.plan);

  await chooseInMenu(page, SECOND, vi.library.row.moveToBin);
  await expect.poll(kept).toEqual([`${copy} in bin`, starter, ...examples]);
  await button(page, vi.library.undo).click();
  await expect.poll(kept).toEqual([copy, starter, ...examples]);

  await chooseInMenu(page, vi.app.untitled, vi.library.row.moveToBin);
  await button(page, vi.library.bin(1)).click();
  await expect.poll(() => planRows(page).allInnerTexts()).toEqual([expect.stringContaining(vi.app.untitled)]);
  await chooseInMenu(page, vi.app.untitled, vi.library.row.restore);
  await page.getByText(vi.library.emptyBin.title).waitFor();
  expect(kept()).toEqual([copy, starter, ...examples]);

  await button(page, vi.library.back).click();
  await chooseInMenu(page, vi.app.untitled, vi.library.row.moveToBin);
  await button(page, vi.library.bin(1)).click();
  await chooseInMenu(page, vi.app.untitled, vi.library.row.deleteForever);
  await button(page.getByRole('dialog'), vi.app.cancel).click();
  expect(kept()).toContain(`${starter} in bin`);
  await chooseInMenu(page, vi.app.untitled, vi.library.row.deleteForever);
  await button(page.getByRole('dialog'), vi.library.confirmDelete.confirm).click();
  await expect.poll(kept).toEqual([copy, ...examples]);
});

test('an example that was deleted for good does not come back with the next start', async () => {
  const first = await launchApp();
  await chooseInMenu(first.page, SECOND, vi.library.row.moveToBin);
  await button(first.page, vi.library.bin(1)).click();
  await chooseInMenu(first.page, SECOND, vi.library.row.deleteForever);
  await button(first.page.getByRole('dialog'), vi.library.confirmDelete.confirm).click();
  await first.page.getByText(vi.library.emptyBin.title).waitFor();
  await first.close();

  const { page, userData } = await launchApp({ userData: first.userData });
  await expect.poll(() => planRows(page).count()).toBe(1);
  expect(savedPlans(userData).map(({ plan }) => plan.id)).toEqual(['ke-hoach-10-nq-tw']);
});

test('a plan goes out as a file and comes in again, under an id of its own', async () => {
  const dialogs = scriptedDialogs();
  const folder = temporaryFolder();
  const { page, userData } = await launchApp({ env: dialogs.env });
  await planRow(page, SECOND).click();
  await sheet(page).waitFor();

  const file = path.join(folder, 'gửi đi.json');
  dialogs.answer({ path: file });
  await page.keyboard.press('F12');
  await page.getByText(vi.app.save.savedAsFile('gửi đi.json')).waitFor();
  expect(readFileSync(file, 'utf8')).toBe(serializePlan(seedPlan('ke-hoach-31-kl-tw')));
  expect(readdirSync(folder)).toEqual(['gửi đi.json']);
  expect(dialogs.asked()).toEqual([
    expect.objectContaining({ what: 'askWhereToSave', proposal: expect.stringMatching(/\.json$/) }),
  ]);

  dialogs.answer({ path: file });
  await page.keyboard.press('Control+o');
  await expect.poll(() => savedPlans(userData)).toHaveLength(3);
  const [incoming] = savedPlans(userData);
  expect(incoming?.isExample).toBe(false);
  expect(incoming?.plan.id).not.toBe('ke-hoach-31-kl-tw');
  expect({ ...incoming?.plan, id: 'ke-hoach-31-kl-tw' }).toEqual(seedPlan('ke-hoach-31-kl-tw'));

  // Closing a dialog changes nothing.
  dialogs.answer({}, {});
  await page.keyboard.press('F12');
  await page.keyboard.press('Control+o');
  await expect.poll(() => dialogs.asked()).toHaveLength(4);
  expect(savedPlans(userData)).toHaveLength(3);
  expect(readdirSync(folder)).toEqual(['gửi đi.json']);
});

test('a damaged library is set aside under a name that is told, and never overwritten', async () => {
  const first = await launchApp();
  await planRow(first.page, FIRST).waitFor();
  await first.close();
  const file = libraryFile(first.userData);
  const damaged = readFileSync(file).fill(0x5a, 4096, 4096 * 5);
  writeFileSync(file, damaged);

  const { page, userData } = await launchApp({ userData: first.userData });
  const notice = page.getByRole('alert').filter({ hasText: 'bị hỏng' });
  const told = /“(library\.damaged-[^”]+)”/.exec((await notice.textContent()) ?? '')?.[1] ?? '';
  expect(readFileSync(path.join(userData, told)).equals(damaged)).toBe(true);
  await expect.poll(() => planRows(page).count()).toBe(2);
  expect(savedPlans(userData)).toHaveLength(2);
});

test('a library of a newer program is refused and left as it is, and opens once it can be read', async () => {
  const first = await launchApp();
  await planRow(first.page, FIRST).waitFor();
  await first.close();
  changeLibrary(first.userData, "insert into kysely_migration values ('9999-from-the-future', '2030')");
  const newer = readFileSync(libraryFile(first.userData));

  const { page, userData } = await launchApp({ userData: first.userData });
  await page.getByRole('heading', { name: vi.library.notReady.title }).waitFor();
  const told = await page.getByRole('alert').textContent();
  expect(told).toContain('mới hơn');
  expect(told).toContain(libraryFile(userData));
  await button(page, vi.library.notReady.retry).click();
  expect(await planRows(page).count()).toBe(0);
  expect(readFileSync(libraryFile(userData)).equals(newer)).toBe(true);

  changeLibrary(userData, "delete from kysely_migration where name like '9999%'");
  // By itself: the window looks again every few seconds.
  await expect.poll(() => planRows(page).count()).toBe(2);
});

test('the window opens where it was closed', async () => {
  const place = { x: 70, y: 50, width: 1111, height: 777 };
  const first = await launchApp();
  await planRow(first.page, FIRST).waitFor();
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await first.close();

  const { app, page } = await launchApp({ userData: first.userData });
  await planRow(page, FIRST).waitFor();
  const bounds = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await expect.poll(bounds).toEqual(place);
});

/** Does something to a library behind the application's back. */
function changeLibrary(userData: string, statement: string): void {
  const library = new Database(libraryFile(userData));
  try {
    library.exec(statement);
  } finally {
    library.close();
  }
}

async function toLibrary(page: Page): Promise<void> {
  await button(page, vi.app.places.library).click();
  await planRows(page).first().waitFor();
}

/** Opens the menu of the first plan with these words and chooses an entry. */
async function chooseInMenu(page: Page, words: string, entry: string): Promise<void> {
  await planRow(page, words).getByRole('button').click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}
