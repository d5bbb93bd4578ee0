import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isText } from '../../core/plan/inline';
import { type InputMethod, startInputMethod, type TypingMethod } from '../helpers/input-method';
import { agreeOn, type OpenPlan, openPlan } from '../helpers/open-plan';
import { blockIn, wordsIn } from '../helpers/plan-words';
import { block, placeCaret, shownWords } from '../helpers/screens';
import { PLACES, typingPlan } from '../helpers/typing-plan';

/** "định hướng", with its last word still being composed. */
const KEYS: Readonly<Record<TypingMethod, string>> = {
  telex: ' #ddijnh huwowngs',
  vni: ' #d9i5nh hu7o7ng1',
};

describe.each(['telex', 'vni'] as const)('citing by # while typing %s', (method) => {
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

  test('Enter ends the word that is being composed and takes the offer, once', async () => {
    const { page } = app;
    const before = wordsIn(app.saved(), PLACES.plain);
    const blocks = app.saved().blocks.length;
    await placeCaret(block(page, PLACES.plain), 'end');
    await input.type(KEYS[method]);
    // What is still being composed counts: it is not in the plan yet.
    const offers = page.getByRole('listbox').getByRole('option');
    await expect.poll(() => offers.first().textContent()).toContain('Nghị quyết số 10-NQ/TW');
    await expect.poll(() => offers.allTextContents()).not.toContain('Chương trình số 32-CTr/TU');
    await input.press(['Return']);
    const plan = await agreeOn(app, PLACES.plain, `${before} Nghị quyết số 10-NQ/TW`);
    expect(plan.blocks.length).toBe(blocks);
    const found = blockIn(plan, PLACES.plain);
    const entities = found.type === 'paragraph' ? found.children.filter((inline) => !isText(inline)) : [];
    expect(entities).toMatchObject([{ type: 'citation', form: 'auto' }]);

    await input.press(['ctrl+z']);
    await agreeOn(app, PLACES.plain, `${before} #định hướng`);
    for (let now = ''; now !== before; now = await shownWords(block(page, PLACES.plain))) {
      const shown = await shownWords(block(page, PLACES.plain));
      await input.press(['ctrl+z']);
      await expect.poll(() => shownWords(block(page, PLACES.plain))).not.toBe(shown);
    }
    await agreeOn(app, PLACES.plain, before);
  });

  test('Escape leaves what was typed, and composing goes on', async () => {
    const { page } = app;
    const before = await shownWords(block(page, PLACES.plain));
    await placeCaret(block(page, PLACES.plain), 'end');
    await input.type(' #');
    await page.getByRole('listbox').waitFor();
    await input.press(['Escape']);
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
    await input.type(`${KEYS[method].slice(2)} `);
    await agreeOn(app, PLACES.plain, `${before} #định hướng `);
  });
});
