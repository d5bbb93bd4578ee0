import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../core/plan/plan';
import { vi } from '../../renderer/strings/vi';
import {
  documentPane,
  documentRow,
  documentRows,
  field,
  openRegister,
  pick,
  points,
  toPoints,
} from '../helpers/documents-screen';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { openPlan } from '../helpers/open-plan';
import { savedDocument, savedDocuments } from '../helpers/saved-documents';
import { button, sheet } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { seedPlan } from '../helpers/seeds';
import { temporaryFolder } from '../helpers/temporary-folder';

const words = vi.documents;
const RESOLUTION = 'Nghị quyết số 10-NQ/TW';
const NEW = 'Nghị quyết số 57-NQ/TW';
const CITATION =
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia';
const TEXT = [
  'II- NHIỆM VỤ',
  '1. Nâng cao nhận thức, đột phá về đổi mới tư duy',
  'trong toàn Đảng.',
  'a) Quán triệt trong cấp ủy',
  'b) Tuyên truyền sâu rộng',
  '2. Hoàn thiện thể chế',
].join('\n');

test('a resolution is entered by its citation, its points by its text, and its original is kept', async () => {
  const dialogs = scriptedDialogs();
  const { page, userData } = await launchApp({ env: dialogs.env });
  await openRegister(page);
  await button(page, words.add).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, words.newDocument.citation).fill(CITATION);
  await expect.poll(() => field(dialog, words.fields.date).inputValue()).toBe('22/12/2024');
  await button(dialog, words.newDocument.add).click();
  await documentPane(page, NEW).waitFor();
  expect(savedDocument(userData, '57-NQ/TW')).toMatchObject({
    kind: 'Nghị quyết',
    date: '2024-12-22',
    issuer: 'Bộ Chính trị',
    subject: 'đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
  });

  await toPoints(page);
  await button(page, words.outline.import).click();
  await field(dialog, words.import.text).fill(TEXT);
  await button(dialog, words.import.recognise).click();
  await dialog.getByText(words.import.recognised('5')).waitFor();
  // Corrected before it is saved: one point goes, another gets its words right.
  await points(dialog).nth(3).click();
  await page.keyboard.press('Delete');
  await expect.poll(() => points(dialog).count()).toBe(4);
  await points(dialog).nth(2).dblclick();
  await field(dialog, words.outline.text).fill('Quán triệt trong các cấp ủy');
  await page.keyboard.press('Enter');
  expect(savedDocument(userData, '57-NQ/TW')?.points).toBeUndefined();
  await button(dialog, words.import.save).click();
  await dialog.waitFor({ state: 'detached' });
  const outline = () =>
    savedDocument(userData, '57-NQ/TW')?.points?.map(({ depth, label, text }) => `${depth} ${label} ${text}`);
  expect(outline()).toEqual([
    '1 II NHIỆM VỤ',
    '2 1 Nâng cao nhận thức, đột phá về đổi mới tư duy trong toàn Đảng.',
    '3 a Quán triệt trong các cấp ủy',
    '2 2 Hoàn thiện thể chế',
  ]);

  const scan = path.join(temporaryFolder(), 'NQ 57.pdf');
  writeFileSync(scan, 'bản quét');
  dialogs.answer({ path: scan });
  await page.getByRole('tab', { name: words.tabs.details }).click();
  await button(page, words.original.attach).click();
  await page.getByText('NQ 57.pdf').waitFor();
  await button(page, words.original.open).click();
  const opened = () => dialogs.asked().find(({ what }) => what === 'openFile')?.path;
  await expect.poll(opened).toBeTypeOf('string');
  expect(readFileSync(String(opened()), 'utf8')).toBe('bản quét');
  await saveScreenshot(page, 'documents/entered');
});

test('points keep their ids, and what answers them, when the text is imported again', async () => {
  const dialogs = scriptedDialogs();
  const { page, userData } = await launchApp({ env: dialogs.env });
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  await toPoints(page);
  await points(page).nth(6).waitFor();
  const before = savedDocument(userData, '10-NQ/TW')?.points ?? [];
  const file = path.join(temporaryFolder(), 'nghị quyết.txt');
  const text = before
    .slice(1)
    .map((point, index) => `${index + 1}. ${point.text}${index === 0 ? ' ở các cấp' : ''}`);
  writeFileSync(file, ['1. Phát triển hợp tác quốc tế', ...text].join('\r\n'));
  dialogs.answer({ path: file });
  await button(page, words.outline.import).click();
  const dialog = page.getByRole('dialog');
  await button(dialog, words.import.fromFile).click();
  await dialog.getByText(words.import.compared({ added: 1, changed: 1, removed: 1 })).waitFor();
  await dialog.getByText(words.import.removed(1)).click();
  await saveScreenshot(page, 'documents/import-again');
  await button(dialog, words.import.save).click();
  await dialog.waitFor({ state: 'detached' });
  const after = savedDocument(userData, '10-NQ/TW')?.points ?? [];
  expect(after.slice(1).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
  expect(after.map(({ origin }) => origin)).toEqual(Array(7).fill('document'));
  expect(before.map(({ id }) => id)).not.toContain(after[0]?.id);
});

test('two entries of one document become one, and the plans that cite either are found', async () => {
  const { page, userData } = await launchApp();
  await openRegister(page);
  await button(page, words.add).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, words.newDocument.citation).fill(
    'Nghị quyết số 10-NQ/TW ngày 11/02/2022 của Bộ Chính trị',
  );
  await button(dialog, words.newDocument.add).click();
  await page.getByText(words.duplicates.banner(1)).waitFor();
  await button(page, words.duplicates.look).click();
  await dialog.getByRole('button', { name: /^Gộp/ }).click();
  await dialog.getByRole('table').waitFor();
  await saveScreenshot(page, 'documents/merge');
  // The one with the right date stays, whichever stands first.
  const columns = await dialog
    .getByRole('row', { name: words.fields.date })
    .getByRole('cell')
    .allInnerTexts();
  await dialog
    .getByRole('radio')
    .nth(columns.findIndex((text) => text.includes('10/02/2022')))
    .check();
  await button(dialog, words.merge.act).click();
  await expect.poll(() => documentRows(page).count()).toBe(4);
  expect(savedDocuments(userData).filter(({ symbol }) => symbol === '10-NQ/TW')).toMatchObject([
    { id: '10-nq-tw-2022', date: '2022-02-10', merged: [{ key: expect.any(String) }] },
  ]);
  expect(await page.getByText(words.duplicates.banner(1)).count()).toBe(0);

  // From the register into the plan, to the place that cites it, and back.
  await documentPane(page, RESOLUTION).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${words.uses.roles.cites}`) }).click();
  await sheet(page).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await documentPane(page, RESOLUTION).waitFor();
});

test('a correction in the register shows at once where the open plan cites the document', async () => {
  const seed = JSON.stringify(seedPlan('ke-hoach-10-nq-tw'));
  const own = /("type":"citation","id":"[^"]+","ref":"10-nq-tw-2022","form":)"as-written"/g;
  const plan: Plan = JSON.parse(seed.replace(own, '$1"auto"'));
  const { page, userData } = await openPlan(plan);
  await button(page, vi.app.places.documents).click();
  await documentRow(page, RESOLUTION).click();
  await field(documentPane(page, RESOLUTION), words.fields.symbol).fill('110-nq/tw');
  await page.keyboard.press('Tab');
  await expect.poll(() => savedDocument(userData, '110-NQ/TW')).toBeDefined();
  await button(page, vi.app.places.editor).click();
  await sheet(page).getByText('110-NQ/TW').first().waitFor();
});

test('what is entered is in the library within a second, and survives the end of the process', async () => {
  const userData = temporaryFolder();
  const first = await launchApp({ userData });
  await openRegister(first.page);
  await documentRow(first.page, RESOLUTION).click();
  await documentPane(first.page, RESOLUTION).waitFor();
  await field(first.page, words.fields.notes).pressSequentially('Đã sơ kết năm 2024');
  await expect.poll(() => savedDocument(userData, '10-NQ/TW')?.notes).toBe('Đã sơ kết năm 2024');
  await first.kill();
  const { page } = await launchApp({ userData });
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  await expect.poll(() => field(page, words.fields.notes).inputValue()).toBe('Đã sơ kết năm 2024');
  // Typed just before one goes elsewhere: written all the same.
  await field(page, words.fields.term).pressSequentially('XIII');
  await button(page, vi.app.places.library).click();
  await expect.poll(() => savedDocument(userData, '10-NQ/TW')?.term).toBe('XIII');
});

test('the register narrows as one types, with and without diacritics, and by what a document is', async () => {
  const { page } = await launchApp();
  await openRegister(page);
  const search = page.getByRole('searchbox', { name: words.search });
  await search.fill('bo chinh tri bo xit');
  await expect.poll(() => documentRows(page).count()).toBe(1);
  expect(await documentRows(page).textContent()).toContain('31-KL/TW');
  await search.fill('đường sắt tốc độ cao');
  await page.getByText(words.nothingFound).waitFor();
  await button(page, vi.library.clearSearch).click();
  await page.getByRole('combobox', { name: words.fields.kind }).first().selectOption('Luật');
  await expect
    .poll(() => documentRows(page).allInnerTexts())
    .toEqual([expect.stringContaining('Khoáng sản')]);
});

test('a circle of amendments, an impossible day and a second entry are refused where they are entered', async () => {
  const { page, userData } = await launchApp();
  await openRegister(page);
  const chooseState = async (name: string, by: string) => {
    await documentRow(page, name).click();
    const pane = documentPane(page, name);
    await pane.getByRole('combobox', { name: words.fields.state }).selectOption('replaced');
    await pick(pane, words.by.replaced, by);
  };
  await chooseState('Kết luận số 31-KL/TW', '10-nq');
  await expect.poll(() => savedDocument(userData, '31-KL/TW')?.state?.kind).toBe('replaced');
  await chooseState(RESOLUTION, '31-kl');
  await page.getByRole('alert').filter({ hasText: words.saving.failed }).waitFor();
  await page.getByText(/vòng tròn/).waitFor();
  await saveScreenshot(page, 'documents/circle');
  expect(savedDocument(userData, '10-NQ/TW')?.state).toBeUndefined();
  await documentPane(page, RESOLUTION)
    .getByRole('combobox', { name: words.fields.state })
    .selectOption('in-force');
  await page.locator('[data-saving=saved]').waitFor();

  const date = field(documentPane(page, RESOLUTION), words.fields.date);
  await date.fill('31/02/2022');
  await page.keyboard.press('Tab');
  await page.getByText(words.wrong.noSuchDay('31/02/2022')).waitFor();
  expect(await date.inputValue()).toBe('31/02/2022');
  expect(savedDocument(userData, '10-NQ/TW')?.date).toBe('2022-02-10');
  await date.fill('11/02/2022');
  await page.keyboard.press('Tab');
  await expect.poll(() => savedDocument(userData, '10-NQ/TW')?.date).toBe('2022-02-11');

  await button(page, words.add).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, words.newDocument.citation).fill(
    'Kết luận số 31-KL/TW, ngày 07-3-2022 của Bộ Chính trị',
  );
  await dialog.getByText(words.newDocument.known).waitFor();
  await button(dialog, words.newDocument.openKnown).click();
  await documentPane(page, 'Kết luận số 31-KL/TW').waitFor();

  await button(page, words.remove).click();
  await button(dialog, words.confirmDelete.confirm).click();
  await page.getByRole('alert').filter({ hasText: 'kế hoạch thực hiện hoặc viện dẫn' }).waitFor();
  expect(savedDocument(userData, '31-KL/TW')).toBeDefined();
});

test('a text of 50,000 lines is refused with the limit, and nothing of it is kept', async () => {
  const { page, userData, app } = await launchApp();
  await openRegister(page);
  await documentRow(page, RESOLUTION).click();
  await toPoints(page);
  await points(page).first().waitFor();
  const before = savedDocument(userData, '10-NQ/TW');
  await button(page, words.outline.import).click();
  const dialog = page.getByRole('dialog');
  const area = field(dialog, words.import.text);
  const paste = async (lines: number) => {
    await app.evaluate(({ clipboard }, count) => {
      const line = (_: unknown, index: number) => `- Nhiệm vụ thứ ${index + 1} của văn bản`;
      clipboard.writeText(Array.from({ length: count }, line).join('\n'));
    }, lines);
    await area.press('Control+v');
  };
  await paste(50_000);
  await dialog.getByRole('alert').filter({ hasText: '50.000' }).waitFor();
  await saveScreenshot(page, 'documents/too-many');
  expect(savedDocument(userData, '10-NQ/TW')).toEqual(before);
  await paste(5_000);
  await dialog.getByText(words.import.recognised('5.000')).waitFor();
  await button(dialog, words.import.save).click();
  await dialog.waitFor({ state: 'detached' });
  expect(savedDocument(userData, '10-NQ/TW')?.points).toHaveLength(5000);
  // Of so many only those in sight are in the page, and the last one is a key away.
  expect(await points(page).count()).toBeLessThan(100);
  await page.getByRole('listbox', { name: words.outline.list }).press('End');
  await points(page).filter({ hasText: 'Nhiệm vụ thứ 5000' }).waitFor();
});
