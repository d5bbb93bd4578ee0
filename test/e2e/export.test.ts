import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Block } from '../../core/plan/blocks';
import { vi } from '../../renderer/strings/vi';
import { docxParagraphs, docxPart } from '../helpers/docx-text';
import { item, paragraph, planWithBody } from '../helpers/made-plan';
import { templateText } from '../helpers/make-docx';
import { openPlan } from '../helpers/open-plan';
import { block, button, field, placeCaret } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';
import { temporaryFolder } from '../helpers/temporary-folder';
import { validationErrors } from '../helpers/validate-docx';

const words = vi.exporting;

test('a seed that was changed a moment ago is exported with the change, and the file can be used at once', async () => {
  const { page, dialogs, saved } = await openPlan(seedPlan('ke-hoach-10-nq-tw'));
  const folder = temporaryFolder();
  const file = path.join(folder, 'xuất.docx');
  await placeCaret(field(page, 'number'), 'end');
  await page.keyboard.type('15');
  await placeCaret(block(page, 'b31'), 'end');
  await page.keyboard.type(' Câu vừa gõ & “ngoặc” <thử>.');
  dialogs.answer({ path: file });
  await exportPlan(page);
  await page.getByText(words.done).waitFor();

  expect(readdirSync(folder)).toEqual(['xuất.docx']);
  expect([...(await validationErrors([file])).values()]).toEqual([[]]);
  const paragraphs = docxParagraphs(readFileSync(file));
  expect(paragraphs.filter((text) => text.endsWith(' Câu vừa gõ & “ngoặc” <thử>.'))).toHaveLength(1);
  expect(paragraphs).toContain('Số 15-KH/TU');
  expect(dialogs.asked().at(-1)).toMatchObject({
    what: 'askWhereToSave',
    proposal: expect.stringMatching(/\/Kế hoạch 15-KH-TU thực hiện Nghị quyết số 10-NQ-TW .*\.docx$/),
  });

  for (const name of [words.open, words.showInFolder, words.print]) await button(page, name).click();
  await page.getByText(words.printSent).waitFor();
  expect(dialogs.asked().slice(-3)).toEqual([
    { what: 'openFile', path: file },
    { what: 'showInFolder', path: file },
    { what: 'print', path: file },
  ]);

  rmSync(file);
  await button(page, words.open).click();
  expect(await page.getByRole('dialog').getByRole('alert').textContent()).toContain(file);
  expect(saved().settings).toEqual(seedPlan('ke-hoach-10-nq-tw').settings);
});

test('the options hold for one file and leave the plan as it is', async () => {
  const { page, dialogs, model } = await openPlan(seedPlan('ke-hoach-10-nq-tw'));
  const before = await model();
  const file = path.join(temporaryFolder(), 'phụ lục.docx');
  dialogs.answer({ path: file });
  await page.keyboard.press('Control+e');
  await page.getByRole('combobox', { name: words.assignments }).click();
  await page.getByRole('option', { name: words.assignmentsValue.annex, exact: true }).click();
  await page.getByRole('checkbox', { name: words.twoSided }).check();
  await button(page.getByRole('dialog'), words.start).click();
  await page.getByText(words.done).waitFor();
  const bytes = readFileSync(file);
  expect(docxPart(bytes, 'word/document.xml')).toContain('w:orient="landscape"');
  expect(docxPart(bytes, 'word/settings.xml')).toContain('<w:mirrorMargins');
  expect(docxParagraphs(bytes).join('\n')).not.toContain('- Cơ quan thực hiện:');
  await button(page.getByRole('dialog'), vi.app.close).last().click();
  expect(await model()).toEqual(before);
});

test("the office's own template is taken, used and forgotten", async () => {
  const { page, dialogs } = await openPlan(seedPlan('ke-hoach-31-kl-tw'));
  const folder = temporaryFolder();
  const template = path.join(folder, 'mẫu.docx');
  writeFileSync(template, templateText('w:left="1701"', 'w:left="1985"'));
  dialogs.answer({ path: template }, { path: path.join(folder, 'theo mẫu.docx') });
  await page.keyboard.press('Control+e');
  await button(page, words.choose).click();
  await page.getByText(words.ownNote('mẫu.docx', folder)).waitFor();
  await button(page.getByRole('dialog'), words.start).click();
  await page.getByText(words.done).waitFor();
  expect(docxPart(readFileSync(path.join(folder, 'theo mẫu.docx')), 'word/document.xml')).toContain(
    'w:left="1985"',
  );
  await page.keyboard.press('Escape');

  // It is gone when it is wanted the next time: said in the form, before anything is asked.
  rmSync(template);
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').getByText('mẫu.docx').first().waitFor();
  await expect.poll(() => button(page.getByRole('dialog'), words.start).isDisabled()).toBe(true);
  await page.getByRole('radio', { name: words.builtIn }).check();
  expect(await button(page.getByRole('dialog'), words.start).isEnabled()).toBe(true);
  await page.keyboard.press('Escape');

  await button(page, vi.app.places.settings).click();
  await button(page, vi.settings.template.forget).click();
  await page.getByText(vi.settings.template.none).waitFor();
});

test('a target that cannot be written is named, stays as it was, and the next try may go elsewhere', async () => {
  const { page, dialogs, model } = await openPlan(seedPlan('ke-hoach-10-nq-tw'));
  const before = await model();
  const folder = temporaryFolder();
  const open = path.join(folder, 'đang mở.docx');
  writeFileSync(open, 'cũ');
  writeFileSync(path.join(folder, '.~lock.đang mở.docx#'), '');
  const readOnly = path.join(folder, 'chỉ đọc.docx');
  writeFileSync(readOnly, 'cũ');
  chmodSync(readOnly, 0o444);
  const nowhere = path.join(folder, 'không có', 'a.docx');
  const fine = path.join(folder, 'được.docx');
  const files = readdirSync(folder);

  dialogs.answer({ path: open }, { path: readOnly }, { path: nowhere }, { path: folder }, {}, { path: fine });
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  for (const [target, message] of [
    [open, /đang mở trong LibreOffice/],
    [readOnly, /chỉ đọc/],
    [path.dirname(nowhere), /không có hoặc không còn kết nối/],
    [folder, /là thư mục/],
  ] as const) {
    await button(dialog, words.start).click();
    const failure = dialog.getByRole('alert').filter({ hasText: target });
    await failure.waitFor();
    expect(await failure.textContent()).toMatch(message);
    await button(dialog, vi.app.retry).click();
  }
  expect(readdirSync(folder)).toEqual(files);
  expect([open, readOnly].map((file) => readFileSync(file, 'utf8'))).toEqual(['cũ', 'cũ']);

  // The save dialog was closed: back to the options, nothing written, nothing to complain of.
  await button(dialog, words.start).click();
  await button(dialog, words.start).waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);
  await button(dialog, words.start).click();
  await page.getByText(words.done).waitFor();
  expect(readdirSync(folder).filter((name) => !files.includes(name))).toEqual(['được.docx']);
  await page.keyboard.press('Escape');
  expect(await model()).toEqual(before);
});

test('a long export shows how far it is and can be stopped; then there is no file', async () => {
  const body = Array.from({ length: 1500 }, (_, index): Block[] => [
    item(`i${index}`, 1 + (index % 4), `Mục thứ ${index}: ${'nội dung của mục này '.repeat(8)}`),
    paragraph(`p${index}`, 'Đoạn văn của mục. '.repeat(30)),
  ]).flat();
  const { page, dialogs } = await openPlan(planWithBody(body));
  const folder = temporaryFolder();
  dialogs.answer({ path: path.join(folder, 'dài.docx') });
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  const stopped = stopAtOnce(page);
  await button(dialog, words.start).click();
  expect(await stopped).toBe(true);
  await dialog.getByText(words.cancelled).waitFor();
  expect(readdirSync(folder)).toEqual([]);

  // The window was not held up, and the same export can be done again.
  dialogs.answer({ path: path.join(folder, 'dài.docx') });
  await button(dialog, words.start).click();
  await page.getByText(words.done).waitFor({ timeout: 60_000 });
  expect(existsSync(path.join(folder, 'dài.docx'))).toBe(true);
});

/**
 * Presses the button that stops an export in the moment in which it is drawn, from inside the page: a fast export is
 * over before a mouse led from outside gets there. Tells whether the progress was shown by then.
 */
function stopAtOnce(page: Page): Promise<boolean> {
  return page.evaluate(
    (label) =>
      new Promise<boolean>((resolve) => {
        new MutationObserver((_changes, observer) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('[role="dialog"] button')];
          const cancel = buttons.find(({ textContent }) => textContent === label);
          if (cancel === undefined) return;
          observer.disconnect();
          resolve(document.querySelector('[role="dialog"] [role="progressbar"]') !== null);
          cancel.click();
        }).observe(document.body, { subtree: true, childList: true });
      }),
    words.cancel,
  );
}

/** Starts an export with the options as they are. */
async function exportPlan(page: Page): Promise<void> {
  await page.keyboard.press('Control+e');
  await button(page.getByRole('dialog'), words.start).click();
}
