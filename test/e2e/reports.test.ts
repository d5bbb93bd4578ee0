import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ical from 'node-ical';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { taskDataSchema } from '../../core/trace/task-record';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { button, planRow } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';
import { validationErrors } from '../helpers/validate-docx';

const words = vi.reports;

async function atPlace(page: Page, place: 'due' | 'trace' | 'organs'): Promise<void> {
  await planRow(page, 'số 10-NQ/TW').waitFor();
  await button(page, vi.app.places[place]).click();
}

/** Chooses an entry of the menu of reports. */
async function choose(page: Page, group: string, item: string): Promise<void> {
  await button(page, words.menu).click();
  await page.getByRole('menuitem', { name: `${group}: ${item}` }).click();
}

test('what falls due goes out as a calendar, a workbook, a Word table and data that others read', async () => {
  const dialogs = scriptedDialogs();
  const { page } = await launchApp({ env: dialogs.env });
  const folder = temporaryFolder();
  await atPlace(page, 'due');
  await button(page, words.menu).click();
  await page.getByRole('menuitem').first().waitFor();
  await saveScreenshot(page, 'report-menu');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const files = [
    [words.dueGroup, words.items.ics, 'thời hạn.ics'],
    [words.dueGroup, words.items.xlsx, 'thời hạn.xlsx'],
    [words.dueGroup, words.items.docx, 'thời hạn.docx'],
    [words.tasksGroup, words.items.xlsx, 'nhiệm vụ.xlsx'],
    [words.tasksGroup, words.items.docx, 'nhiệm vụ.docx'],
    [words.tasksGroup, words.items.json, 'nhiệm vụ.json'],
  ] as const;
  for (const [group, item, name] of files) {
    dialogs.answer({ path: path.join(folder, name) });
    await choose(page, group, item);
    await page.getByText(words.saved(name)).waitFor();
  }
  expect(readdirSync(folder).sort()).toEqual(files.map(([, , name]) => name).sort());
  expect(dialogs.asked()[0]).toMatchObject({
    what: 'askWhereToSave',
    proposal: expect.stringMatching(/\/Thời hạn từ [\d-]+ đến [\d-]+\.ics$/u),
  });

  const documents = files
    .map(([, , name]) => path.join(folder, name))
    .filter((file) => /\.(xlsx|docx)$/u.test(file));
  expect([...(await validationErrors(documents)).values()]).toEqual([[], [], [], []]);
  const events = Object.values(ical.sync.parseFile(path.join(folder, 'thời hạn.ics')));
  expect(events.filter((entry) => entry?.type === 'VEVENT').length).toBeGreaterThan(3);
  const data = taskDataSchema.parse(JSON.parse(readFileSync(path.join(folder, 'nhiệm vụ.json'), 'utf8')));
  expect(data.tasks.filter(({ kind }) => kind === 'task')).toHaveLength(7);

  await button(page, vi.app.save.showInFolder).last().click();
  await expect.poll(() => dialogs.asked().at(-1)?.what).toBe('showInFolder');
});

test('the coverage of a document goes out from the top bar', async () => {
  const dialogs = scriptedDialogs();
  const { page } = await launchApp({ env: dialogs.env });
  const folder = temporaryFolder();
  await atPlace(page, 'trace');
  const [sheet, report] = ['theo dõi.xlsx', 'theo dõi.docx'].map((name) => path.join(folder, name));
  if (sheet === undefined || report === undefined) throw new Error('No files');
  dialogs.answer({ path: sheet }, { path: report });
  await button(page, words.xlsx).click();
  await page.getByText(words.saved('theo dõi.xlsx')).waitFor();
  await button(page, words.docx).click();
  await page.getByText(words.saved('theo dõi.docx')).waitFor();
  await saveScreenshot(page, 'coverage-reports');
  expect([...(await validationErrors([sheet, report])).values()]).toEqual([[], []]);
  expect(await seriousFindings(page)).toEqual([]);
});

test('what one organ has to do goes out from the top bar', async () => {
  const dialogs = scriptedDialogs();
  const { page } = await launchApp({ env: dialogs.env });
  const file = path.join(temporaryFolder(), 'cơ quan.json');
  await atPlace(page, 'organs');
  await page.getByText('Ban Tuyên giáo Tỉnh ủy').first().click();
  dialogs.answer({ path: file });
  await choose(page, words.organTasks, words.items.json);
  await page.getByText(words.saved('cơ quan.json')).waitFor();
  const { tasks } = taskDataSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(tasks.length).toBeGreaterThan(0);
  for (const { lead, coordinators, executors } of tasks)
    expect([...lead, ...coordinators, ...executors].map(({ name }) => name)).toContain(
      'Ban Tuyên giáo Tỉnh ủy',
    );
});

test('a file that is open elsewhere, or a folder that is gone, is told, and nothing is left half-written', async () => {
  const dialogs = scriptedDialogs();
  const { page } = await launchApp({ env: dialogs.env });
  const folder = temporaryFolder();
  const open = path.join(folder, 'mở.xlsx');
  writeFileSync(open, 'cũ');
  writeFileSync(path.join(folder, '~$mở.xlsx'), '');
  await atPlace(page, 'due');
  for (const [target, message] of [
    [open, 'đang mở trong Excel'],
    [path.join(folder, 'thư mục đã xóa', 'a.xlsx'), 'thư mục đã xóa'],
  ] as const) {
    dialogs.answer({ path: target });
    await choose(page, words.tasksGroup, words.items.xlsx);
    await page.getByText(words.failed).waitFor();
    await page.getByText(message).waitFor();
  }
  expect(readFileSync(open, 'utf8')).toBe('cũ');
  expect(readdirSync(folder).sort()).toEqual(['mở.xlsx', '~$mở.xlsx'].sort());

  // The dialog was closed: nothing written, nothing to complain of, and the next try works.
  dialogs.answer({}, { path: path.join(folder, 'được.xlsx') });
  await choose(page, words.tasksGroup, words.items.xlsx);
  await expect.poll(() => dialogs.asked()).toHaveLength(3);
  await choose(page, words.tasksGroup, words.items.xlsx);
  await page.getByText(words.saved('được.xlsx')).waitFor();
  expect(existsSync(path.join(folder, 'được.xlsx'))).toBe(true);
});
