import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { launchApp } from '../helpers/launch-app';
import { planRow, sheet } from '../helpers/screens';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or worse, as one line a rule. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Violation = {
      id: string;
      impact: string | null;
      nodes: { target: unknown[]; failureSummary?: string }[];
    };
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(' | ')}`,
      );
  });
}

test('axe finds nothing serious in the editor, whichever block is in hand', async () => {
  const { page } = await launchApp();
  await planRow(page, '10-NQ/TW').click();
  const text = sheet(page);
  const scan = async (what: string) => {
    // The inspector follows the caret.
    await page.waitForTimeout(300);
    expect(await findings(page), what).toEqual([]);
  };
  await text
    .locator('[data-block]:has([data-field=lead])')
    .first()
    .locator('[data-field=schedule] [data-entity]')
    .click();
  await scan('assignment');
  await text.locator('[data-field=place]').click();
  await scan('letterhead');
  await text.locator('[data-closing=recipients] [data-archive]').click();
  await scan('recipients');
  await text.locator('[data-field=post]').click();
  await scan('signature');
  await page.keyboard.press('Control+h');
  await scan('find and replace');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Cả kế hoạch' }).click();
  await scan('settings of the plan');
});

test('F6 goes round outline, page and inspector, and the focus is in sight', async () => {
  const { page } = await launchApp();
  await planRow(page, '10-NQ/TW').click();
  await sheet(page).locator('[data-depth="2"]').first().click();
  const where = () =>
    page.evaluate(() =>
      document.activeElement?.closest('[data-editor-pane]')?.getAttribute('data-editor-pane'),
    );
  expect(await where()).toBe('page');
  const round: (string | null | undefined)[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('F6');
    round.push(await where());
  }
  expect(round).toEqual(['inspector', 'outline', 'page']);
  await page.keyboard.press('Shift+F6');
  expect(await where()).toBe('outline');
});

test('a task is written, assigned and moved without the mouse', async () => {
  const { page } = await launchApp();
  await planRow(page, '10-NQ/TW').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: vi.search.label }).waitFor();
  await page.keyboard.type('ke hoach 10-nq loai:kehoach');
  await page.getByRole('option', { name: /10-NQ\/TW/u, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await sheet(page).waitFor();
  const outline = page.getByRole('tree', { name: 'Dàn bài' });
  await outline.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: vi.search.label }).waitFor();
  await page.keyboard.type('phan cong');
  await page
    .getByRole('option', { name: /Phân công thực hiện/u })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      page.evaluate(() =>
        document
          .getSelection()
          ?.anchorNode?.parentElement?.closest('[data-field]')
          ?.getAttribute('data-field'),
      ),
    )
    .toBe('lead');
  await page.keyboard.type('so noi vu');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  const assigned = sheet(page).locator('[data-block]:has([data-field=lead])').last();
  await expect.poll(() => assigned.locator('[data-field=lead]').textContent()).toContain('Sở Nội vụ');
});

test('the caret is where it was when a dialog or another pane gives the focus back', async () => {
  const { page } = await launchApp();
  await planRow(page, '10-NQ/TW').click();
  const item = sheet(page).locator('[data-depth="2"]').first();
  await item.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' một');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: vi.search.label }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: vi.search.label }).waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  await page.keyboard.type(' hai');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('F6');
  await page.waitForTimeout(300);
  await page.keyboard.type(' ba');
  expect(await item.textContent()).toBe('Mục đích một hai ba');
});
