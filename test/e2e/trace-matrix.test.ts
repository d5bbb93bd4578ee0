import Database from 'libsql';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Result } from '../../core/base/result';
import type { LibraryService } from '../../electron/library/library-service';
import { traceViews } from '../../renderer/strings/trace-views';
import { seriousFindings } from '../helpers/axe';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { preparedLibrary } from '../helpers/prepared-library';
import { libraryFile } from '../helpers/saved-library';
import { block, button, sheet } from '../helpers/screens';
import { openTrace } from '../helpers/trace-screen';

const PLAN = 'ke-hoach-10-nq-tw';
const RESOLUTION = '10-nq-tw-2022';
const task = { owner: PLAN, item: 'b18' };
const by = 'Nguyễn Thị A';

test('walk the matrix by keys, go to the words of a cell and come back to it', async () => {
  const userData = await preparedLibrary(linkSome);
  const { page } = await launchApp({ userData });
  await page.setViewportSize({ width: 1366, height: 768 });
  await openMatrix(page);
  await expect.poll(() => seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'trace-views/matrix');

  await page.keyboard.press('Control+Home');
  await expectChosen(page, traceViews.matrixView.emptyCell);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  const covered = traceViews.matrixView.cellName(1, 0, traceViews.states.covered);
  await expectChosen(page, covered);
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog');
  await popover.getByText('II.2.1').waitFor();
  await expect.poll(() => seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'trace-views/matrix-cell');
  await page.keyboard.press('Escape');
  await expect.poll(() => popover.count()).toBe(0);
  await expectChosen(page, covered);

  await page.keyboard.press('Enter');
  await popover.getByText('II.2.1').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await sheet(page).waitFor();
  await expect
    .poll(() =>
      page.evaluate(() =>
        document
          .getSelection()
          ?.anchorNode?.parentElement?.closest('[data-block]')
          ?.getAttribute('data-block'),
      ),
    )
    .toBe(task.item);
  await block(page, task.item).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await grid(page).waitFor();
  await expectChosen(page, covered);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
});

test('hide what is covered, and see a change above in the cell', async () => {
  const userData = await preparedLibrary(async (library) => {
    await linkSome(library);
    granted(await library.linkItems({ from: task, to: { owner: RESOLUTION, item: '10-nq-tw-2022-6' }, by }));
    const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
    const points = record.points?.map((point) =>
      point.id === '10-nq-tw-2022-5' ? { ...point, text: 'Nội dung đã sửa' } : point,
    );
    granted(await library.saveDocument({ record: { ...record, ...(points ? { points } : {}) }, revision }));
  });
  const { page } = await launchApp({ userData });
  await openMatrix(page);
  const suspect = page.getByRole('gridcell', {
    name: traceViews.matrixView.cellName(1, 0, traceViews.states.outdated),
  });
  await suspect.waitFor();
  const rows = page.locator('[role=grid] tbody tr');
  const all = await rows.count();
  await page.getByRole('switch', { name: traceViews.matrixView.hideCovered }).check();
  await expect.poll(() => rows.count()).toBe(all - 1);
  await suspect.waitFor();
  await saveScreenshot(page, 'trace-views/matrix-open-points');
});

test('two thousand points against five hundred plans stay a few cells of the page', async () => {
  const userData = await preparedLibrary(addPoints);
  copyPlan(userData);
  const { page } = await launchApp({ userData });
  await openMatrix(page);
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('2001');
  expect(Number(await grid(page).getAttribute('aria-colcount'))).toBeGreaterThan(500);
  await grid(page).focus();
  await page.keyboard.press('Control+End');
  await page.getByText('Điểm thứ 2000').waitFor();
  await expect.poll(() => page.locator('[role=gridcell]').count()).toBeLessThan(500);
  await saveScreenshot(page, 'trace-views/matrix-wide');
  await page.keyboard.press('Control+Home');
  await page.getByText('Điểm thứ 1.', { exact: true }).first().waitFor();
});

function grid(page: Page) {
  return page.getByRole('grid');
}

async function openMatrix(page: Page): Promise<void> {
  await openTrace(page, '10-NQ/TW');
  await button(page, traceViews.matrix).click();
  await grid(page).waitFor();
  await grid(page).focus();
}

/** The grid has the focus, and the cell in hand has that name. */
async function expectChosen(page: Page, name: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        return document.getElementById(id ?? '')?.firstElementChild?.textContent;
      }),
    )
    .toBe(name);
}

async function linkSome(library: LibraryService): Promise<void> {
  granted(await library.linkItems({ from: task, to: { owner: RESOLUTION, item: '10-nq-tw-2022-5' }, by }));
  const { id: sub } = granted(await library.duplicatePlan({ id: PLAN }));
  granted(await library.relate({ kind: 'derived-from', from: sub, to: PLAN, by }));
  granted(await library.linkItems({ from: { owner: sub, item: task.item }, to: task, by }));
}

/** The resolution with two thousand points. */
async function addPoints(library: LibraryService): Promise<void> {
  const { record, revision } = granted(await library.openDocument({ id: RESOLUTION }));
  const points = Array.from({ length: 2000 }, (_, index) => ({
    id: `p${index + 1}`,
    label: `${index + 1}`,
    depth: 1,
    text: `Điểm thứ ${index + 1}.`,
    origin: 'document' as const,
  }));
  granted(await library.saveDocument({ record: { ...record, points }, revision }));
  granted(await library.linkItems({ from: task, to: { owner: RESOLUTION, item: 'p1' }, by }));
}

/** Five hundred copies of the plan, each answering four points: as rows, for five hundred saves take minutes. */
function copyPlan(userData: string): void {
  const library = new Database(libraryFile(userData));
  const columnsOf = (table: string) =>
    z
      .array(z.object({ name: z.string() }))
      .parse(library.pragma(`table_info(${table})`))
      .map(({ name }) => name);
  const copy = (table: string, changed: Readonly<Record<string, string>>, where: string) => {
    const columns = columnsOf(table);
    const values = columns.map((name) => changed[name] ?? name);
    library.exec(
      `insert into ${table} (${columns.join()}) select ${values.join()} from ${table} where ${where}`,
    );
  };
  library.exec('begin');
  for (let made = 0; made < 500; made += 1) {
    const plan = `'copy-${made}'`;
    copy('plans', { id: plan }, `id = '${PLAN}'`);
    for (const table of ['tasks', 'citations']) copy(table, { plan_id: plan }, `plan_id = '${PLAN}'`);
    for (let link = 0; link < 4; link += 1)
      copy(
        'links',
        { id: `'${made}-${link}'`, from_plan: plan, to_item: `'p${1 + made * 4 + link}'` },
        `from_plan = '${PLAN}'`,
      );
  }
  library.exec('commit');
  library.close();
}

function granted<Value>(result: Result<Value, { message: string }>): Value {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
