import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Plan } from '../../core/plan/plan';
import { addDays } from '../../core/schedule/calendar';
import { vi } from '../../renderer/strings/vi';
import { formatDate } from '../../renderer/ui/format-time';
import { seriousFindings } from '../helpers/axe';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { type AssignmentWords, assignment, item, planWithBody } from '../helpers/made-plan';
import { openPlan } from '../helpers/open-plan';
import { block, button, planRow, planRows } from '../helpers/screens';

const words = vi.due;

/** Today as the window has it: a journey may begin before midnight and end after it. */
function todayIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    return `${now.getFullYear()}-${month}-${day}`;
  });
}

/** A plan of tasks, one for each of these words of time. */
function planOfTimes(times: readonly string[]): Plan {
  const tasks = times.flatMap((schedule, at) => {
    const parts: AssignmentWords = {
      lead: at % 2 === 0 ? 'Văn phòng Tỉnh ủy' : 'Ban Tổ chức Tỉnh ủy',
      schedule,
    };
    return [item(`task-${at}`, 2, `Việc thứ ${at}`), assignment(`assignment-${at}`, parts)];
  });
  return planWithBody([item('section', 1, 'Nhiệm vụ'), ...tasks]);
}

const itemRows = (page: Page) => page.locator('[role=grid] tbody tr[aria-selected]');
const row = (page: Page, text: string) => itemRows(page).filter({ hasText: text });

test('what falls due is listed by period and state, narrowed, and leads to the words in the plan and back', async () => {
  const now = new Date().toISOString().slice(0, 10);
  const day = (days: number) => formatDate(addDays(now, days));
  const { page } = await openPlan(
    planOfTimes([
      `chậm nhất ngày ${day(-40)}`,
      `chậm nhất ngày ${day(3)}`,
      `chậm nhất ngày ${day(60)}`,
      'khi nào xong thì báo',
      'thường xuyên',
      '',
    ]),
  );
  await button(page, vi.app.places.due).click();
  await row(page, 'Việc thứ 1').waitFor();
  const today = await todayIn(page);
  await page.getByText(words.todayIs(formatDate(today))).waitFor();
  await saveScreenshot(page, 'due');

  expect(await row(page, 'Việc thứ 1').textContent()).toContain(words.states['due-soon']);
  expect(await row(page, 'Việc thứ 2').textContent()).toContain(words.states.upcoming);
  expect(await seriousFindings(page)).toEqual([]);

  // Nothing is hidden: what has no date is told apart by why.
  const state = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} `, 'u') });
  await state(words.states.undated).click();
  await expect.poll(() => row(page, 'Việc thứ 1').count()).toBe(0);
  for (const [text, mark] of [
    ['Việc thứ 3', words.undatedMark['not-understood']],
    ['Việc thứ 4', words.undatedMark.open],
  ] as const)
    expect(await row(page, text).textContent()).toContain(mark);
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await row(page, 'Việc thứ 5').waitFor();
  expect(await row(page, 'Việc thứ 5').textContent()).toContain(words.undatedMark.none);
  await saveScreenshot(page, 'due-undated');
  expect(await seriousFindings(page)).toEqual([]);
  await state(words.states.undated).click();

  // What was due before the list begins is told, and shown when asked for.
  await button(page, words.showOverdue).click();
  await row(page, 'Việc thứ 0').waitFor();
  expect(await row(page, 'Việc thứ 0').textContent()).toContain(words.states.overdue);
  await expect.poll(() => row(page, 'Việc thứ 1').count()).toBe(0);

  await button(page, words.today).click();
  await state(words.states.overdue).click();
  await row(page, 'Việc thứ 2').waitFor();

  const lead = page.getByRole('combobox', { name: words.lead });
  await lead.click();
  await lead.pressSequentially('to chuc tinh');
  await page.getByRole('option', { name: 'Ban Tổ chức Tỉnh ủy' }).click();
  await expect.poll(() => row(page, 'Việc thứ 2').count()).toBe(0);
  await row(page, 'Việc thứ 1').waitFor();
  await page.getByText(words.units.quarter, { exact: true }).click();

  await row(page, 'Việc thứ 1').click();
  await block(page, 'task-1').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.anchorNode?.textContent))
    .toBe('Việc thứ 1');
  await page.keyboard.press('Alt+ArrowLeft');
  await row(page, 'Việc thứ 1').waitFor();
  expect(await lead.inputValue()).toBe('Ban Tổ chức Tỉnh ủy');
  expect(await row(page, 'Việc thứ 2').count()).toBe(0);

  // The row in hand has the keys again.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await block(page, 'task-5').waitFor();
});

test('a library without tasks says what to do first', async () => {
  const { page } = await launchApp();
  await planRow(page, 'số 10-NQ/TW').waitFor();
  await page.getByRole('grid').focus();
  for (const left of [1, 0]) {
    await page.keyboard.press('Delete');
    await expect.poll(() => planRows(page).count()).toBe(left);
  }
  await button(page, vi.app.places.due).click();
  await page.getByText(words.empty.text).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, words.empty.start).click();
  await page.getByText(vi.library.empty.title).waitFor();
});
