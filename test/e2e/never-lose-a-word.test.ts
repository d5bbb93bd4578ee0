import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seededRandom } from '../../electron/library/synthetic/seeded-random';
import { vi } from '../../renderer/strings/vi';
import { launchApp } from '../helpers/launch-app';
import { wordsIn } from '../helpers/plan-words';
import { libraryIntegrity, savedPlan, savedPlans } from '../helpers/saved-library';
import { block, button, placeCaret, planRow, planRows, sheet, shownWords } from '../helpers/screens';
import { temporaryFolder } from '../helpers/temporary-folder';

const KILLS = 50;
const SEED = 20_260_527;
/** What may be lost at most: what was typed in the last second, in ms. */
const PROMISE = 1000;

const WORDS = [
  'Tỉnh ủy',
  'yêu cầu',
  'các cấp ủy',
  'khẩn trương',
  'rà soát,',
  'báo cáo',
  'đúng hạn.',
  'Đẩy mạnh',
  'a',
  'ơ',
];

/** Kept outside of the application: what stood on the page when the screen last said "saved", and how often it did. */
type Log = { said: string; times: number };
/** What the keyboard has done: the whole text after each key, and when. */
type Typed = { readonly at: number; readonly text: string };

test(`a process killed ${KILLS} times while typing has kept all that it said was saved, and all but the last second`, async () => {
  const random = seededRandom(SEED);
  const userData = temporaryFolder();
  const id = await newPlan(userData);
  const paragraph = savedPlan(userData, id).blocks.find(({ type }) => type === 'paragraph')?.id ?? '';
  const log: Log = { said: '', times: 0 };
  let lost = 0;

  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { page, kill: killNow } = await launchApp({ userData });
    await planRow(page, vi.app.untitled).click();
    await sheet(page).waitFor();
    const before = await shownWords(block(page, paragraph));
    expect(wordsIn(savedPlan(userData, id), paragraph), `start ${kill}`).toBe(before);
    await noteWhatIsSaid(page, paragraph, log);
    await placeCaret(block(page, paragraph), 'end');

    const typed: Typed[] = [{ at: Date.now(), text: before }];
    const typing = typeUntilKilled(page, typed, random);
    await pause(150 + random() * 1500);
    const killedAt = Date.now();
    await killNow();
    await typing;

    const kept = wordsIn(savedPlan(userData, id), paragraph);
    const due = typed.findLast(({ at }) => at <= killedAt - PROMISE)?.text ?? before;
    expect(
      kept.startsWith(log.said),
      `kill ${kill}: “${kept}” lacks what was said to be saved, “${log.said}”`,
    ).toBe(true);
    expect(kept.startsWith(due), `kill ${kill}: “${kept}” lacks more than the last second of “${due}”`).toBe(
      true,
    );
    expect(typed.at(-1)?.text.startsWith(kept.trimEnd()), `kill ${kill}: “${kept}” was never typed`).toBe(
      true,
    );
    lost += (typed.at(-1)?.text.length ?? 0) - kept.length;
  }
  expect(libraryIntegrity(userData)).toBe('ok');
  expect(savedPlans(userData)).toHaveLength(3);
  // Otherwise nothing was proved: much was said to be saved, and the kills came while something was not.
  expect(log.times).toBeGreaterThan(KILLS / 2);
  expect(lost).toBeGreaterThan(KILLS);
}, 600_000);

/** Makes a plan from the starter; returns its id. */
async function newPlan(userData: string): Promise<string> {
  const { page, close } = await launchApp({ userData });
  await planRows(page).first().waitFor();
  await button(page, vi.library.create).click();
  await sheet(page).waitFor();
  await close();
  return savedPlans(userData)[0]?.plan.id ?? '';
}

/** Has the page tell each time when its indicator turns to "saved", with the words that stand there then. */
async function noteWhatIsSaid(page: Page, paragraph: string, log: Log): Promise<void> {
  await page.exposeFunction('noteSaved', (words: string) => {
    log.said = words;
    log.times += 1;
  });
  await page.evaluate((id) => {
    const indicator = () => document.querySelector('[data-save-state]')?.getAttribute('data-save-state');
    const strings = () => [...document.querySelectorAll(`[data-block="${id}"] [data-slate-string]`)];
    new MutationObserver(() => {
      const note: unknown = Reflect.get(window, 'noteSaved');
      if (indicator() === 'saved' && typeof note === 'function') {
        note(
          strings()
            .map(({ textContent }) => textContent)
            .join(''),
        );
      }
    }).observe(document.querySelector('header') ?? document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-save-state'],
    });
  }, paragraph);
}

/** Types words in bursts, with the pauses of somebody who thinks, until the window is gone. */
async function typeUntilKilled(page: Page, typed: Typed[], random: () => number): Promise<void> {
  let text = typed[0]?.text ?? '';
  try {
    for (;;) {
      for (const letter of ` ${WORDS[Math.floor(random() * WORDS.length)]}`) {
        await page.keyboard.type(letter);
        text += letter;
        typed.push({ at: Date.now(), text });
      }
      if (random() < 0.4) await pause(random() * 900);
    }
  } catch (error) {
    if (!page.isClosed() && !/closed|crashed/i.test(String(error))) throw error;
  }
}
