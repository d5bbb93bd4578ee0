import { expect, test } from 'vitest';
import { isText } from '../../core/plan/inline';
import { citing } from '../../renderer/strings/citing';
import { seriousFindings } from '../helpers/axe';
import { saveScreenshot } from '../helpers/launch-app';
import { agreeOn, type OpenPlan, openPlan } from '../helpers/open-plan';
import { blockIn, wordsIn } from '../helpers/plan-words';
import { block, button, placeCaret, shownWords } from '../helpers/screens';
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

/** The entities of the paragraph as the library has it. */
function entities({ saved }: OpenPlan) {
  const found = blockIn(saved(), PLACES.plain);
  if (found.type !== 'paragraph') throw new Error('Not a paragraph');
  return found.children.flatMap((inline) => (isText(inline) ? [] : [inline]));
}

test('a document is cited by # and a few words without diacritics, and undo brings the words back', async () => {
  const app = await atTheEnd();
  const { page, before } = app;
  await page.keyboard.type(' #khoang san 10-nq');
  const list = page.getByRole('listbox');
  await list.getByText('Nghị quyết số 10-NQ/TW').first().waitFor();
  await saveScreenshot(page, 'citing/list');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  // The plan has cited it before: this is a later mention, in short.
  await agreeOn(app, PLACES.plain, `${before} Nghị quyết số 10-NQ/TW`);
  expect(entities(app)).toMatchObject([{ type: 'citation', form: 'auto' }]);
  await page.keyboard.type(' và');
  await agreeOn(app, PLACES.plain, `${before} Nghị quyết số 10-NQ/TW và`);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await agreeOn(app, PLACES.plain, `${before} #khoang san 10-nq`);
  await page.keyboard.press('Control+y');
  await agreeOn(app, PLACES.plain, `${before} Nghị quyết số 10-NQ/TW`);
});

test('Escape leaves the # as it was typed, and Enter then means a new paragraph', async () => {
  const app = await atTheEnd();
  const { page, before } = app;
  await page.keyboard.type(' #10');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.type('-nq');
  await agreeOn(app, PLACES.plain, `${before} #10-nq`);
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => app.saved().blocks.length).toBe(typingPlan().blocks.length + 1);
  // Another # is another question; an arrow along the line puts the list away.
  await page.keyboard.type('#');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
});

test('a document that the register lacks is entered in place, by keyboard, and cited', async () => {
  const app = await atTheEnd();
  const { page, before } = app;
  await page.keyboard.type(' #Kết luận 77-kl/tu ngày 31/02/2023 của Ban Thường vụ Tỉnh ủy');
  await page.getByRole('option', { name: citing.addNew }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: citing.form.title });
  await dialog.waitFor();
  expect(await dialog.getByLabel(citing.form.symbol).inputValue()).toBe('77-KL/TU');
  expect(await dialog.getByLabel(citing.form.date).inputValue()).toBe('');
  await dialog.getByLabel(citing.form.date).fill('31/02/2023');
  await page.keyboard.press('Enter');
  await dialog.getByText(citing.form.errors['bad-date']).waitFor();
  await saveScreenshot(page, 'citing/new-document');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByLabel(citing.form.date).fill('04/5/2023');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  const full = 'Kết luận số 77-KL/TU, ngày 04/5/2023 của Ban Thường vụ Tỉnh ủy';
  await page.keyboard.type(', và #77');
  await page.getByRole('option', { name: 'Kết luận số 77-KL/TU' }).waitFor();
  await page.keyboard.press('Tab');
  await agreeOn(app, PLACES.plain, `${before} ${full}, và Kết luận số 77-KL/TU`);

  // When the first mention goes, the next one is the first at once.
  await block(page, PLACES.plain).locator('[data-entity=citation]').first().click();
  await page.keyboard.press('Delete');
  await agreeOn(app, PLACES.plain, `${before} , và ${full}`);
  await page.keyboard.press('Control+z');
  await agreeOn(app, PLACES.plain, `${before} ${full}, và Kết luận số 77-KL/TU`);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await agreeOn(app, PLACES.plain, `${before} #Kết luận 77-kl/tu ngày 31/02/2023 của Ban Thường vụ Tỉnh ủy`);
});

test('the form offers the entry that is there already, and leaves the words when it is closed', async () => {
  const app = await atTheEnd();
  const { page, before } = app;
  await page.keyboard.type(' #10-NQ/TW');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: citing.form.title });
  await dialog.getByText(citing.form.known('Nghị quyết số 10-NQ/TW')).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await agreeOn(app, PLACES.plain, `${before} #10-NQ/TW`);
  await page.keyboard.type(' ');
  await page.keyboard.press('Backspace');
  await page.getByRole('option', { name: citing.addNew }).click();
  await button(dialog, citing.form.useKnown).click();
  await expect.poll(() => shownWords(block(page, PLACES.plain))).toBe(`${before} Nghị quyết số 10-NQ/TW`);
});
