import { expect, test } from 'vitest';
import { isText } from '../../core/plan/inline';
import { dutiesOf } from '../../core/plan/tasks';
import { commands } from '../../electron/contract/commands';
import { citing } from '../../renderer/strings/citing';
import { editorStrings } from '../../renderer/strings/editor';
import { seriousFindings } from '../helpers/axe';
import { saveScreenshot } from '../helpers/launch-app';
import { agreeOn, type OpenPlan, openPlan } from '../helpers/open-plan';
import { blockIn, wordsIn } from '../helpers/plan-words';
import { block, placeCaret, sheet } from '../helpers/screens';
import { PLACES, typingPlan } from '../helpers/typing-plan';

/** The plan open with the caret at the end of a paragraph, and that paragraph's words. */
async function atTheEnd(): Promise<OpenPlan & { readonly before: string }> {
  const app = await openPlan(typingPlan());
  const { page } = app;
  // The page of a plan that has just been opened puts a caret of its own.
  await expect
    .poll(async () => {
      await placeCaret(block(page, PLACES.plain), 'end');
      return page.getByRole('tab', { name: 'Nhiệm vụ II.2.3' }).isVisible();
    })
    .toBe(true);
  return { ...app, before: wordsIn(app.saved(), PLACES.plain) };
}

/** Puts words at the caret, and waits until nothing is left to be drawn or saved of them. */
async function write(app: OpenPlan, words: string): Promise<void> {
  await app.page.keyboard.insertText(words);
  await expect.poll(() => wordsIn(app.saved(), PLACES.plain)).toContain(words);
}

/** Selects the words before the caret by the keyboard, looking at what is selected as one does. */
async function selectBack({ page }: OpenPlan, words: string): Promise<void> {
  const selected = () => page.evaluate(() => String(document.getSelection()));
  for (let presses = 0; presses < 3 * words.length && (await selected()) !== words; presses += 1)
    await page.keyboard.press('Shift+ArrowLeft');
  expect(await selected()).toBe(words);
}

/** The entities of the paragraph as the library has it. */
function entities({ saved }: OpenPlan) {
  const found = blockIn(saved(), PLACES.plain);
  if (found.type !== 'paragraph') throw new Error('Not a paragraph');
  return found.children.flatMap((inline) => (isText(inline) ? [] : [inline]));
}

const TYPED = ' Theo Nghị quyết số 10-NQ/TW ngày 10/02/2022 của Bộ Chính trị';

test('a reference typed in full is recognised, taken by one key in its own words, and one undo takes it back', async () => {
  const app = await atTheEnd();
  const { page, before } = app;
  await page.keyboard.insertText(TYPED);
  await page.getByRole('status').getByText('Gắn với Nghị quyết số 10-NQ/TW trong sổ').waitFor();
  await saveScreenshot(page, 'recognise/chip');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Alt+Enter');
  await expect
    .poll(() => entities(app))
    .toMatchObject([{ type: 'citation', ref: '10-nq-tw-2022', form: 'as-written' }]);
  await page.keyboard.type(', và');
  await agreeOn(app, PLACES.plain, `${before}${TYPED}, và`);
  expect(entities(app)[0]?.children).toEqual([{ text: TYPED.slice(' Theo '.length) }]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await agreeOn(app, PLACES.plain, `${before}${TYPED}`);
  expect(entities(app)).toEqual([]);
});

test('what the register lacks is entered from the words, and what was put off is not offered again', async () => {
  const app = await atTheEnd();
  const { page, before } = app;
  const typed = ' Theo Kết luận 77-KL/TU ngày 04/5/2023 của Ban Thường vụ Tỉnh ủy';
  await page.keyboard.insertText(typed);
  const inspector = page.getByRole('complementary', { name: 'Khung thuộc tính' });
  const list = inspector.getByRole('region', { name: citing.recognised.title });
  await list.getByText('Sổ chưa có văn bản này.').waitFor();
  await page.keyboard.press('Alt+Enter');
  const dialog = page.getByRole('dialog', { name: citing.form.title });
  await dialog.waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => entities(app)).toMatchObject([{ type: 'citation', form: 'as-written' }]);
  await agreeOn(app, PLACES.plain, before + typed);

  await page.keyboard.insertText('; trước ngày 20/6');
  const put = list.getByRole('button', { name: `${citing.recognised.dismiss}: trước ngày 20/6` });
  await put.click();
  await expect.poll(() => list.count()).toBe(0);
  await placeCaret(block(page, PLACES.plain), 'end');
  await page.keyboard.insertText('; trước ngày 30/9, trước ngày 20/6');
  await list.getByText('trước ngày 30/9').waitFor();
  expect(await list.getByText('trước ngày 20/6').count()).toBe(0);
});

test('the offer beside the caret is put off by Escape, for good', async () => {
  const app = await atTheEnd();
  const { page } = app;
  await write(app, TYPED);
  const offer = page.getByRole('status').getByText('Gắn với Nghị quyết số 10-NQ/TW trong sổ');
  await offer.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => offer.count()).toBe(0);
  await write(app, ', Kết luận số 77-KL/TU ngày 04/5/2023');
  // The next offer comes; this one does not come back.
  await page.getByRole('status').getByText(citing.recognised.chip(null)).waitFor();
  for (let step = 0; step < ', Kết luận số 77-KL/TU ngày 04/5/2023'.length; step += 1)
    await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.getByRole('status').getByText(citing.recognised.chip(null)).count()).toBe(0);
  expect(await offer.count()).toBe(0);
});

test('the menu of the right mouse button marks the selected words', async () => {
  const app = await atTheEnd();
  const { page } = app;
  await write(app, ' khi có chỉ đạo');
  await selectBack(app, 'khi có chỉ đạo');
  await app.app.evaluate(({ Menu }, label) => {
    Menu.prototype.popup = function choose() {
      this.items.find((entry) => entry.label === label)?.click();
    };
  }, commands['duty.schedule'].label);
  const at = await page.evaluate(() => {
    const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    return { x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
  });
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await expect
    .poll(() => entities(app))
    .toMatchObject([
      { type: 'schedule', role: 'schedule', value: null, children: [{ text: 'khi có chỉ đạo' }] },
    ]);
  // What is not understood says so, on the page and beside it.
  await block(page, PLACES.plain).locator('[data-unclear]').click();
  await page
    .getByRole('complementary', { name: 'Khung thuộc tính' })
    .getByLabel(editorStrings.entity.role)
    .waitFor();
  await saveScreenshot(page, 'duties/unclear');
  expect(await seriousFindings(page)).toEqual([]);
});

test('words are made duties by keyboard only, shown as such, and undone', async () => {
  const app = await atTheEnd();
  const { page, before } = app;
  const typed = ' Ban Tuyên giáo Tỉnh ủy báo cáo trước ngày 20/6';
  await write(app, typed);
  await selectBack(app, 'trước ngày 20/6');
  await page.keyboard.press('Control+Shift+4');
  await expect.poll(() => entities(app)).toMatchObject([{ type: 'schedule', role: 'schedule' }]);
  // The organ from the caret alone: it is recognised.
  await placeCaret(block(page, PLACES.plain).locator('[data-slate-node=text]').first(), 'end');
  const isBehindName = () =>
    page.evaluate(() => {
      const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
      return anchorNode?.textContent?.slice(0, anchorOffset).endsWith('Ban Tuyên giáo Tỉnh ủy') === true;
    });
  for (let presses = 0; presses < 30 && !(await isBehindName()); presses += 1)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+1');
  await expect
    .poll(() => entities(app))
    .toMatchObject([
      { type: 'organ', role: 'lead', form: 'as-written' },
      { type: 'schedule', role: 'schedule' },
    ]);
  const plan = await agreeOn(app, PLACES.plain, before + typed);
  expect(dutiesOf(plan).some(({ block: { id } }) => id === PLACES.plain)).toBe(true);

  await block(page, PLACES.plain).locator('[data-entity=schedule]').click();
  const inspector = page.getByRole('complementary', { name: 'Khung thuộc tính' });
  await inspector.getByLabel(editorStrings.entity.role).waitFor();
  await saveScreenshot(page, 'duties/schedule-in-hand');
  expect(await seriousFindings(page)).toEqual([]);

  await sheet(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await agreeOn(app, PLACES.plain, before + typed);
  expect(entities(app)).toEqual([]);
});

test('words that name no known organ ask which one they mean; nothing selected says what to do', async () => {
  const app = await atTheEnd();
  const { page } = app;
  await page.keyboard.press(' ');
  await page.keyboard.press('Control+Shift+2');
  await page.getByText(citing.duty.noOrgan).waitFor();
  await write(app, 'mặt trận các cấp');
  await selectBack(app, 'mặt trận các cấp');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('danh dau la phoi hop');
  await page.getByRole('option', { name: commands['duty.coordinator'].label }).first().waitFor();
  await page.keyboard.press('Enter');
  const search = page.getByRole('combobox', { name: editorStrings.picker.organFor('mặt trận các cấp') });
  await search.waitFor();
  await saveScreenshot(page, 'duties/which-organ');
  await search.fill('uy ban mat tran');
  const option = page.getByRole('option', { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', exact: true });
  await expect.poll(() => option.getAttribute('data-combobox-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => entities(app))
    .toMatchObject([{ type: 'organ', role: 'coordinator', children: [{ text: 'mặt trận các cấp' }] }]);
});
