import Database from 'libsql';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serializePlan } from '../../core/plan/serialize-plan';
import { vi } from '../../renderer/strings/vi';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { libraryFile, savedPlans } from '../helpers/saved-library';
import { button, planRow, saveState, sheet } from '../helpers/screens';

const HERE = 'chữ gõ ở đây';
const ELSEWHERE = 'Phổ cập, quán triệt';

/** Opens a plan, changes it in the library behind the application's back, and types on. */
async function conflict(): Promise<RunningApp> {
  const running = await launchApp();
  const { page, userData } = running;
  await planRow(page, '10-NQ/TW').click();
  await sheet(page).getByText('Phổ biến, quán triệt').first().click();
  await page.keyboard.press('Home');
  const library = new Database(libraryFile(userData));
  library
    .prepare(
      "update plans set json = replace(json, 'Phổ biến, quán triệt', ?), revision = revision + 1 where json like '%10-NQ/TW ngày%'",
    )
    .run(ELSEWHERE);
  library.close();
  await page.keyboard.type(HERE);
  await expect.poll(() => saveState(page), { timeout: 10_000 }).toBe('failed');
  return running;
}

const texts = (userData: string) => savedPlans(userData).map(({ plan }) => serializePlan(plan));
const strip = (page: Page) => page.getByRole('alert').filter({ hasText: vi.app.save.failedTitle });

test('a newer version in the library is never overwritten: the words here become a plan of their own', async () => {
  const { page, userData } = await conflict();
  expect(texts(userData).filter((text) => text.includes(HERE))).toEqual([]);
  await button(page, vi.app.save.asNew).click();
  await expect.poll(() => saveState(page)).toBe('saved');
  expect(await strip(page).count()).toBe(0);
  await sheet(page).getByText(HERE).waitFor();
  const saved = texts(userData);
  expect(saved).toHaveLength(3);
  expect(saved.filter((text) => text.includes(HERE) && !text.includes(ELSEWHERE))).toHaveLength(1);
  expect(saved.filter((text) => text.includes(ELSEWHERE) && !text.includes(HERE))).toHaveLength(1);
});

test('the user may rather go on with the version in the library', async () => {
  const { page, userData } = await conflict();
  await button(page, vi.app.save.reload).click();
  await sheet(page).getByText(ELSEWHERE).first().waitFor();
  expect(await sheet(page).getByText(HERE).count()).toBe(0);
  await expect.poll(() => saveState(page)).toBe('saved');
  expect(texts(userData).filter((text) => text.includes(HERE))).toEqual([]);
});
