import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tasksOf } from '../../core/plan/tasks';
import { editorStrings } from '../../renderer/strings/editor';
import { vi } from '../../renderer/strings/vi';
import { docxParagraphs } from '../helpers/docx-text';
import { focusOf } from '../helpers/focus';
import { launchApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { planRows, sheet, shownWords } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';

const ORGAN = 'Đảng đoàn Hội đồng nhân dân tỉnh';

test('from the library to the Word file with the keyboard alone, the focus in sight at every step', async () => {
  const dialogs = scriptedDialogs();
  const { page, userData } = await launchApp({ env: dialogs.env });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const expectFocus = async (role: string, name?: string) => {
    await expect.poll(() => focusOf(page)).toMatchObject({ role, isVisible: true });
    if (name !== undefined) expect((await focusOf(page)).name).toContain(name);
  };

  await expectFocus('searchbox');
  await page.keyboard.type('tam thoi cam hoat dong khoang san');
  await expect.poll(() => planRows(page).count()).toBe(1);
  await press('ArrowDown');
  await expectFocus('grid');
  await press('Enter');
  await sheet(page).waitFor();
  await expectFocus('textbox', editorStrings.page);

  // To a task by the search box, to its end, and a sentence more.
  await press('Control+f');
  await expectFocus('input', editorStrings.find.query);
  await page.keyboard.type('công trình trọng điểm của tỉnh, của quốc gia.');
  await press('Escape', 'ArrowRight');
  await expectFocus('textbox');
  await page.keyboard.type(' Gõ bằng bàn phím.');

  // One more coordinator in the inspector.
  await press('F6');
  const search = editorStrings.inspector.addTo('Cơ quan phối hợp');
  for (let step = 0; (await focusOf(page)).name !== search; step += 1) {
    expect(step).toBeLessThan(30);
    expect(await focusOf(page)).toMatchObject({ isVisible: true });
    await press('Tab');
  }
  await page.keyboard.type('dang doan hoi dong');
  await page.getByRole('option', { name: ORGAN }).waitFor();
  await press('Enter');
  await expect
    .poll(() => tasksOf(savedPlan(userData, 'ke-hoach-10-nq-tw'))[0]?.coordinators.at(-1))
    .toBe(ORGAN);
  await press('F6', 'F6');
  await expectFocus('textbox');

  const file = path.join(temporaryFolder(), 'bàn phím.docx');
  dialogs.answer({ path: file });
  await press('Control+e');
  await expectFocus('button', vi.exporting.start);
  await press('Enter');
  await page.getByText(vi.exporting.done).waitFor();
  await expectFocus('button', vi.exporting.open);
  await press('Escape');
  await expectFocus('textbox');
  const paragraphs = docxParagraphs(readFileSync(file));
  expect(paragraphs).toContainEqual(expect.stringMatching(/của quốc gia\. Gõ bằng bàn phím\.$/));
  expect(paragraphs).toContainEqual(expect.stringContaining(ORGAN));
});

test('the palette reaches plans and commands, says when nothing is found, and gives the focus back', async () => {
  const { page } = await launchApp();
  await planRows(page).first().waitFor();
  const find = async (words: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await expect.poll(() => page.getByRole('option').first().textContent()).not.toBe('');
    // Until the answer to all of it is there, the options are those of less.
    await expect.poll(() => page.getByRole('listbox').getAttribute('aria-busy')).toBe('false');
  };
  const isShown = (words: string) => page.getByRole('listbox').getByText(words).first().waitFor();

  await find('bo-xit');
  await isShown('bô-xít');
  expect(await focusOf(page)).toMatchObject({ role: 'combobox', name: vi.search.label });
  const plans = page.getByRole('group', { name: vi.search.groups.plan, exact: true });
  while ((await plans.getByRole('option', { selected: true }).count()) === 0) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await sheet(page).getByText('bô-xít').first().waitFor();

  const before = await shownWords(sheet(page));
  await find('huong dan su dung');
  await isShown('Hướng dẫn sử dụng');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: vi.help.title, exact: true }).waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('không có gì như thế này');
  await page.getByText(vi.search.empty('không có gì như thế này')).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);

  // Not a letter of what was typed straight after Ctrl+K went into the plan.
  await openByName(page, vi.app.places.editor);
  expect(await shownWords(sheet(page))).toBe(before);
});

test('Tab goes round every screen, sees each stop, and gets out again', async () => {
  const { page } = await launchApp();
  await planRows(page).first().waitFor();
  const screens = [
    ['library', async () => undefined],
    ['bin', () => openByName(page, /^Thùng rác/)],
    ['settings', () => openByName(page, vi.app.places.settings)],
    ['help', () => openByName(page, vi.app.places.help)],
    ['editor without a plan', () => openByName(page, vi.app.places.editor)],
  ] as const;
  for (const [screen, open] of screens) {
    await open();
    const stops: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const { role, name, isVisible } = await focusOf(page);
      const stop = `${role} ${name}`;
      if (role === 'none' || stops.includes(stop)) break;
      expect(isVisible, `${screen}: the focus on ${stop} cannot be seen`).toBe(true);
      stops.push(stop);
      expect(stops.length).toBeLessThan(60);
    }
    expect(stops.length, screen).toBeGreaterThan(4);
  }
});

async function openByName(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}
