import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Result } from '../../core/base/result';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import type { LibraryService } from '../../electron/library/library-service';
import { traceViews } from '../../renderer/strings/trace-views';
import { vi } from '../../renderer/strings/vi';
import { seriousFindings } from '../helpers/axe';
import { launchApp, saveScreenshot } from '../helpers/launch-app';
import { preparedLibrary } from '../helpers/prepared-library';
import { button, sheet } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';

const PLAN = 'ke-hoach-10-nq-tw';
const RESOLUTION = '10-nq-tw-2022';
const words = traceViews.graphView;
const by = 'Nguyễn Thị A';

test('walk the graph by keys, open what is folded, open a plan and come back', async () => {
  const { page } = await launchApp({ userData: await preparedLibrary(makeFan) });
  await page.setViewportSize({ width: 1366, height: 768 });
  await openGraph(page);
  await expect.poll(() => seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'trace-views/graph');

  await node(page, RESOLUTION).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).not.toBe(RESOLUTION);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused(page)).toBe(RESOLUTION);
  await node(page, `fan ${RESOLUTION}`).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => node(page, `fan ${RESOLUTION}`).count()).toBe(0);
  await expect.poll(() => page.locator('[data-node]').count()).toBeGreaterThan(30);
  await expect.poll(() => focused(page)).toBe(RESOLUTION);
  await page.keyboard.press('0');
  await saveScreenshot(page, 'trace-views/graph-opened');

  await node(page, PLAN).focus();
  await page.keyboard.press('Enter');
  await sheet(page).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await node(page, RESOLUTION).waitFor();
});

test('read the graph as a list, and go from there to the whole library', async () => {
  const { page } = await launchApp({ userData: await preparedLibrary(makeFan) });
  await openGraph(page);
  await page.getByText(words.asList, { exact: true }).click();
  await page.getByRole('button', { name: 'Kết luận 31-KL/TW' }).first().waitFor();
  await expect.poll(() => seriousFindings(page)).toEqual([]);
  await saveScreenshot(page, 'trace-views/graph-list');
  await button(page, words.wholeLibrary).click();
  await page.getByRole('heading', { name: words.wholeLibrary }).waitFor();
  await node(page, 'luat-khoang-san').waitFor();
  await saveScreenshot(page, 'trace-views/graph-library');
});

test('save the graph as pictures, and say why when that fails', async () => {
  const dialogs = scriptedDialogs();
  const { page } = await launchApp({ userData: await preparedLibrary(makeFan), env: dialogs.env });
  await openGraph(page);
  const folder = temporaryFolder();
  const [png, svg] = [path.join(folder, 'sơ đồ.png'), path.join(folder, 'sơ đồ.svg')];
  dialogs.answer({ path: path.join(folder, 'không có', 'a.png') }, { path: png }, { path: svg });
  await save(page, 'png');
  await page.getByText(words.failures.save).waitFor();
  await save(page, 'png');
  await page.getByText(words.saved('sơ đồ.png')).waitFor();
  await save(page, 'svg');
  await page.getByText(words.saved('sơ đồ.svg')).waitFor();
  expect(dialogs.asked()[1]).toMatchObject({
    proposal: expect.stringMatching(/Sơ đồ Nghị quyết 10-NQ-TW\.png$/u),
  });

  const bytes = readFileSync(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(800);
  const picture = readFileSync(svg, 'utf8');
  expect(picture).toContain('10-NQ/TW');
  expect(picture.match(/src:url\(data:font\/woff2;base64,/gu)).toHaveLength(6);
  // For the eye.
  await saveScreenshot(page, 'trace-views/saving');
  for (const file of [png, svg])
    copyFileSync(file, path.join(PROJECT_FOLDER, 'test-results/trace-views', path.basename(file)));

  chmodSync(png, 0o444);
  dialogs.answer({ path: png });
  await save(page, 'png');
  await page.getByText('chỉ đọc').waitFor();
  expect(readFileSync(png).equals(bytes)).toBe(true);
});

function node(page: Page, id: string) {
  return page.locator(`[data-node="${id}"]`);
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-node'));
}

async function save(page: Page, format: 'png' | 'svg'): Promise<void> {
  await button(page, words.save).click();
  await page.getByRole('menuitem', { name: words.formats[format] }).click();
}

async function openGraph(page: Page): Promise<void> {
  await button(page, vi.app.places.trace).click();
  await page.getByRole('navigation', { name: vi.trace.documents.title }).getByText('10-NQ/TW').click();
  await button(page, traceViews.graph).click();
  await node(page, RESOLUTION).waitFor();
}

/** Thirty plans on the resolution, a plan below one of them, and a document that amends it. */
async function makeFan(library: LibraryService): Promise<void> {
  for (let made = 0; made < 30; made += 1) granted(await library.duplicatePlan({ id: PLAN }));
  const { id: sub } = granted(await library.duplicatePlan({ id: 'ke-hoach-31-kl-tw' }));
  granted(await library.relate({ kind: 'derived-from', from: sub, to: PLAN, by }));
  granted(await library.relate({ kind: 'amends', from: '31-kl-tw-2022', to: RESOLUTION, by }));
  granted(await library.relate({ kind: 'relates-to', from: '32-ctr-tu-2022', to: RESOLUTION, by }));
}

function granted<Value>(result: Result<Value, { message: string }>): Value {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
