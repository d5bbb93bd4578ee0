import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../core/plan/plan';
import { editorStrings } from '../../renderer/strings/editor';
import { type InputMethod, startInputMethod, type TypingMethod } from '../helpers/input-method';
import { agreeOn, type OpenPlan, openPlan } from '../helpers/open-plan';
import { blockIn, wordsIn } from '../helpers/plan-words';
import { block, field, placeCaret, shownWords } from '../helpers/screens';
import { PLACES, typingPlan } from '../helpers/typing-plan';

/** The same words as each method types them: marks late and early, ư and ơ at once, đ, capitals, brackets. */
const WORDS = ' Khẩn trương rà soát, Đường Nguyễn Huệ (tỉnh ủy) ';
const KEYS: Readonly<Record<TypingMethod, string>> = {
  telex: ' Khaanr truwowng raf soats, DDuwowngf Nguyeenx Hueej (tinhr uyr) ',
  vni: ' Kha6n3 tru7o7ng ra2 soa1t, D9u7o7ng2 Nguye6n4 Hue65 (ti3nh u3y) ',
};
/** In ms: quicker than anybody types. */
const KEY_DELAY = 15;
const ONE_WORD: Readonly<Record<TypingMethod, string>> = { telex: 'Tieengs', vni: 'Tie61ng' };
const ORGAN_KEYS: Readonly<Record<TypingMethod, string>> = { telex: 'mawtj traanj', vni: 'ma8t5 tra6n5' };

describe.each(['telex', 'vni'] as const)('typing Vietnamese by %s', (method) => {
  let input: InputMethod;
  let app: OpenPlan;

  beforeAll(async () => {
    input = await startInputMethod(method);
    app = await openPlan(typingPlan(), { env: input.env });
  });
  afterAll(async () => {
    await app?.kill();
    await input?.close();
  });

  /** Types at a place and compares; takes it back; brings it again. Returns the plan with the words in it. */
  async function typeAndUndo(
    id: string,
    caret: Locator,
    where: 'start' | 'end',
    expected: string,
  ): Promise<Plan> {
    const shown = () => shownWords(block(app.page, id));
    const before = await app.model();
    const start = await shown();
    await placeCaret(caret, where);
    await input.type(KEYS[method], KEY_DELAY);
    const after = await agreeOn(app, id, expected);

    let steps = 0;
    for (let now = expected; now !== start; now = await shown()) {
      await input.press(['ctrl+z']);
      await expect.poll(shown).not.toBe(now);
      steps += 1;
      expect(steps, 'undo goes by words, not by letters').toBeLessThanOrEqual(WORDS.split(' ').length);
    }
    expect(await app.model()).toEqual(before);
    await placeCaret(caret, where);
    await input.press(Array.from({ length: steps }, () => 'ctrl+y'));
    expect(await agreeOn(app, id, expected)).toEqual(after);
    return after;
  }

  /** Clicks in the middle of an element with the mouse of the display. */
  async function clickFromOutside(element: Locator): Promise<void> {
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    const height = await app.page.evaluate(() => window.innerHeight);
    const content = await app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getContentBounds(),
    );
    if (box === null || content === undefined) throw new Error('Nothing to click on');
    // The page fills the window's content from below; above it may be the menu bar.
    const top = content.y + content.height - height;
    await input.click(content.x + box.x + box.width / 2, top + box.y + box.height / 2);
  }

  test('in a paragraph', async () => {
    const before = wordsIn(app.saved(), PLACES.plain);
    const paragraph = block(app.page, PLACES.plain);
    await typeAndUndo(PLACES.plain, paragraph, 'end', before + WORDS);
    await typeAndUndo(PLACES.plain, paragraph, 'start', WORDS + before + WORDS);
  });

  test('at the start and at the end of bold text', async () => {
    const bold = block(app.page, PLACES.bold).locator('[data-bold]');
    await typeAndUndo(PLACES.bold, bold, 'end', `Trước chữ đậm${WORDS} sau.`);
    const plan = await typeAndUndo(PLACES.bold, bold, 'start', `Trước ${WORDS}chữ đậm${WORDS} sau.`);
    // As in Word, words take the emphasis of the letter before them.
    expect(blockIn(plan, PLACES.bold).children).toEqual([
      { text: `Trước ${WORDS}` },
      { text: `chữ đậm${WORDS}`, bold: true },
      { text: ' sau.' },
    ]);
  });

  test('beside the names of organs', async () => {
    const texts = block(app.page, PLACES.entities).locator('[data-slate-node=text]');
    const second = 'Ủy ban nhân dân tỉnh';
    await typeAndUndo(PLACES.entities, texts.nth(0), 'end', `Giao ${WORDS}Tỉnh ủy và ${second}`);
    await typeAndUndo(PLACES.entities, texts.nth(2), 'start', `Giao ${WORDS}Tỉnh ủy${WORDS} và ${second}`);
    const plan = await typeAndUndo(
      PLACES.entities,
      texts.last(),
      'end',
      `Giao ${WORDS}Tỉnh ủy${WORDS} và ${second}${WORDS}`,
    );
    expect(blockIn(plan, PLACES.entities).children).toMatchObject([
      { text: `Giao ${WORDS}` },
      { id: 'x1', children: [{ text: 'Tỉnh ủy' }] },
      { text: `${WORDS} và ` },
      { id: 'x2', form: 'auto' },
      { text: WORDS },
    ]);
  });

  test('in an item', async () => {
    const before = wordsIn(app.saved(), PLACES.item);
    await typeAndUndo(PLACES.item, block(app.page, PLACES.item), 'start', WORDS + before);
  });

  test('in an empty field of the letterhead', async () => {
    await typeAndUndo(PLACES.letterhead, field(app.page, 'place', PLACES.letterhead), 'end', WORDS);
  });

  test('a word that is still being composed is kept when the caret goes elsewhere, by mouse or by Enter', async () => {
    const { page } = app;
    const before = await shownWords(block(page, PLACES.plain));
    await placeCaret(block(page, PLACES.plain), 'end');
    await input.type(ONE_WORD[method]);
    await clickFromOutside(block(page, PLACES.item));
    await agreeOn(app, PLACES.plain, `${before}Tiếng`);

    await placeCaret(block(page, PLACES.plain), 'end');
    await input.type(`${ONE_WORD[method]} ${ONE_WORD[method]}`);
    await input.press(['Return']);
    const plan = await agreeOn(app, PLACES.plain, `${before}TiếngTiếng Tiếng`);
    const at = plan.blocks.findIndex(({ id }) => id === PLACES.plain);
    expect(plan.blocks[at + 1]).toMatchObject({ type: 'paragraph', children: [{ text: '' }] });
  });

  test('in the search field of a chip', async () => {
    const { page } = app;
    const coordinators = field(page, 'coordinators', PLACES.assignment);
    const before = await shownWords(coordinators);
    await field(page, 'schedule', PLACES.assignment).click();
    const search = page.getByRole('combobox', { name: editorStrings.inspector.addTo('Cơ quan phối hợp') });
    await search.click();
    await input.type(ORGAN_KEYS[method]);
    await expect.poll(() => search.inputValue()).toBe('mặt trận');
    await input.press(['Return']);
    const chosen = page.getByRole('complementary').getByRole('button', { name: /Mặt trận Tổ quốc/ });
    const name = (await chosen.textContent()) ?? '';
    await agreeOn(app, PLACES.assignment, await shownWords(block(page, PLACES.assignment)));
    expect(await shownWords(coordinators)).toBe(before + name);

    await placeCaret(block(page, PLACES.plain), 'end');
    await input.press(['ctrl+z']);
    await expect.poll(() => shownWords(coordinators)).toBe(before);
    await agreeOn(app, PLACES.assignment, await shownWords(block(page, PLACES.assignment)));
  });
});
