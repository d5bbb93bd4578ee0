import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorStrings } from '../../renderer/strings/editor';
import { keysThrough, type LetterKeyboard, startLetterKeyboard } from '../helpers/letter-keyboard';
import { agreeOn, type OpenPlan, openPlan } from '../helpers/open-plan';
import { blockIn, wordsIn } from '../helpers/plan-words';
import { block, field, placeCaret, shownWords } from '../helpers/screens';
import { PLACES, typingPlan } from '../helpers/typing-plan';

// UniKey and EVKey do not compose: they send the letter, then BackSpace, then the accented letter. The keyboard that
// comes with Windows composes, and hands the word over when the space bar is pressed.

const WORDS = 'Tiếng Việt của Đảng ủy tỉnh ';
/** What stands on the screen after each key that the user presses. */
const STATES = [
  'T Ti Tie Tiê Tiên Tiêng Tiếng',
  'V Vi Vie Viê Viêt Việt',
  'c cu cua của',
  'D Đ Đa Đan Đang Đảng',
  'u uy ủy',
  't ti tin tinh tỉnh',
];
const KEYS = STATES.flatMap((states) => [...keysThrough(states.split(' ')), 'space']);

let keyboard: LetterKeyboard;
let app: OpenPlan;

beforeAll(async () => {
  keyboard = await startLetterKeyboard([...'êếệủĐảỉ']);
  app = await openPlan(typingPlan(), { env: keyboard.env });
});
afterAll(async () => {
  await app?.kill();
  await keyboard?.close();
});

test('in a paragraph, as fast as keys can come and at the pace of such a program', async () => {
  const before = wordsIn(app.saved(), PLACES.plain);
  await placeCaret(block(app.page, PLACES.plain), 'end');
  await keyboard.press(KEYS, 0);
  await agreeOn(app, PLACES.plain, before + WORDS);
  await keyboard.press(KEYS, 8);
  await agreeOn(app, PLACES.plain, before + WORDS + WORDS);
});

test('at the start and at the end of bold text', async () => {
  const bold = block(app.page, PLACES.bold).locator('[data-bold]');
  await placeCaret(bold, 'end');
  await keyboard.press(KEYS);
  await agreeOn(app, PLACES.bold, `Trước chữ đậm${WORDS} sau.`);
  await placeCaret(bold, 'start');
  await keyboard.press(KEYS);
  const plan = await agreeOn(app, PLACES.bold, `Trước ${WORDS}chữ đậm${WORDS} sau.`);
  expect(blockIn(plan, PLACES.bold).children).toEqual([
    { text: `Trước ${WORDS}` },
    { text: `chữ đậm${WORDS}`, bold: true },
    { text: ' sau.' },
  ]);
});

test('beside the names of organs, which no BackSpace touches', async () => {
  const texts = block(app.page, PLACES.entities).locator('[data-slate-node=text]');
  for (const [text, where] of [
    [texts.nth(0), 'end'],
    [texts.nth(2), 'start'],
    [texts.last(), 'end'],
  ] as const) {
    await placeCaret(text, where);
    await keyboard.press(KEYS);
  }
  const plan = await agreeOn(
    app,
    PLACES.entities,
    `Giao ${WORDS}Tỉnh ủy${WORDS} và Ủy ban nhân dân tỉnh${WORDS}`,
  );
  expect(blockIn(plan, PLACES.entities).children).toMatchObject([
    { text: `Giao ${WORDS}` },
    { id: 'x1', children: [{ text: 'Tỉnh ủy' }] },
    { text: `${WORDS} và ` },
    { id: 'x2', form: 'auto' },
    { text: WORDS },
  ]);
});

test('straight after Enter, in the item that has only just come', async () => {
  const { length } = app.saved().blocks;
  await placeCaret(block(app.page, PLACES.item), 'end');
  await keyboard.press(['Return', ...KEYS, 'Return', ...KEYS]);
  await expect.poll(() => app.saved().blocks.length).toBe(length + 2);
  const { blocks } = await app.model();
  const at = blocks.findIndex(({ id }) => id === PLACES.item);
  for (const added of blocks.slice(at + 1, at + 3)) {
    expect(added).toMatchObject({ type: 'item', depth: 3 });
    await agreeOn(app, added.id, WORDS);
  }
});

test('in an empty field of the letterhead, and undone', async () => {
  const place = field(app.page, 'place', PLACES.letterhead);
  const before = await app.model();
  await placeCaret(place, 'end');
  await keyboard.press(KEYS);
  await agreeOn(app, PLACES.letterhead, WORDS);
  let steps = 0;
  for (let now = WORDS; now !== ''; now = await shownWords(place)) {
    await keyboard.press(['ctrl+z']);
    await expect.poll(() => shownWords(place)).not.toBe(now);
    steps += 1;
  }
  expect(await app.model()).toEqual(before);
  await keyboard.press(Array.from({ length: steps }, () => 'ctrl+y'));
  await agreeOn(app, PLACES.letterhead, WORDS);
});

test('in the search field of a chip', async () => {
  const { page } = app;
  await field(page, 'schedule', PLACES.assignment).click();
  const search = page.getByRole('combobox', { name: editorStrings.inspector.addTo('Cơ quan phối hợp') });
  await search.click();
  await keyboard.press(keysThrough(['D', 'Đ', 'Đa', 'Đan', 'Đang', 'Đảng']));
  await keyboard.press(['space', ...keysThrough(['u', 'uy', 'ủy'])]);
  await expect.poll(() => search.inputValue()).toBe('Đảng ủy');
});

test('composed as by the keyboard of Windows, with a space after each word, in a field of an assignment', async () => {
  const before = wordsIn(app.saved(), PLACES.assignment);
  const deliverable = field(app.page, 'deliverable', PLACES.assignment);
  await placeCaret(deliverable, 'end');
  const devtools = await app.page.context().newCDPSession(app.page);
  for (const states of STATES) {
    for (const text of states.split(' ')) {
      await devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await devtools.send('Input.insertText', { text: states.split(' ').at(-1) ?? '' });
    await app.page.keyboard.press('Space');
  }
  await agreeOn(app, PLACES.assignment, before + WORDS);
});
