import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parsePlan } from '../../core/plan/parse-plan';
import type { Plan } from '../../core/plan/plan';
import { serializePlan } from '../../core/plan/serialize-plan';
import { type LaunchOptions, launchApp, type RunningApp } from './launch-app';
import { wordsIn } from './plan-words';
import { savedPlan } from './saved-library';
import { block, planRows, sheet, shownWords } from './screens';
import { type ScriptedDialogs, scriptedDialogs } from './scripted-dialogs';
import { temporaryFolder } from './temporary-folder';

/** The application with one plan open, and the three places where that plan is: window, screen, library. */
export type OpenPlan = RunningApp & {
  readonly dialogs: ScriptedDialogs;
  /** The plan as the window holds it now, written to a file by the window's own command. */
  readonly model: () => Promise<Plan>;
  /** The plan as the library has it now. */
  readonly saved: () => Plan;
};

/** Starts the application on a library of its own, brings a plan in as a file and opens it. */
export async function openPlan(plan: Plan, options: LaunchOptions = {}): Promise<OpenPlan> {
  const dialogs = scriptedDialogs();
  const folder = temporaryFolder();
  const running = await launchApp({ ...options, env: { ...dialogs.env, ...options.env } });
  const { page, userData } = running;
  const source = path.join(folder, 'in.json');
  writeFileSync(source, serializePlan({ ...plan, id: 'plan-of-the-journey' }));
  await planRows(page).first().waitFor();
  dialogs.answer({ path: source });
  await page.keyboard.press('Control+o');
  await sheet(page).waitFor();
  return {
    ...running,
    dialogs,
    saved: () => savedPlan(userData, 'plan-of-the-journey'),
    model: () => modelOf(page, dialogs, path.join(folder, 'out.json')),
  };
}

async function modelOf(page: Page, dialogs: ScriptedDialogs, file: string): Promise<Plan> {
  rmSync(file, { force: true });
  dialogs.answer({ path: file });
  await pressUntilAsked(page, dialogs);
  await expect.poll(() => existsSync(file)).toBe(true);
  const parsed = parsePlan(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`The window holds no sound plan: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}

/**
 * The file of the last time is there a moment before the window knows that it is done, and takes F12 for a second press
 * until then.
 */
async function pressUntilAsked(page: Page, dialogs: ScriptedDialogs): Promise<void> {
  const before = dialogs.asked().length;
  for (let tries = 1; dialogs.asked().length === before; tries += 1) {
    expect(tries, 'F12 asks where to').toBeLessThan(6);
    await page.keyboard.press('F12');
    for (let look = 0; look < 40 && dialogs.asked().length === before; look += 1)
      await page.waitForTimeout(50);
  }
}

/**
 * The screen, the plan in the window and the plan in the library all have these words in that block; window and
 * library are the same in all else too. Returns the plan.
 */
export async function agreeOn(app: OpenPlan, id: string, words: string): Promise<Plan> {
  await expect.poll(() => shownWords(block(app.page, id))).toBe(words);
  const model = await app.model();
  expect(wordsIn(model, id)).toBe(words);
  await expect.poll(app.saved).toEqual(model);
  return model;
}
