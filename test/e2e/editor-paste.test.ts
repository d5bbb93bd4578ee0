import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Block } from '../../core/plan/blocks';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { savedPlan } from '../helpers/saved-library';
import { placeCaret, planRow, sheet } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';
import { type ClipboardText, setClipboard } from '../helpers/system-clipboard';

const SEED = 'ke-hoach-10-nq-tw';
const FIXTURES = path.join(import.meta.dirname, '../fixtures/clipboard');

async function openSeed(): Promise<RunningApp> {
  const app = await launchApp();
  await planRow(app.page, '10-NQ/TW').click();
  await sheet(app.page).locator('[data-block]').first().waitFor();
  return app;
}

function fixture(name: string): ClipboardText {
  const read = (kind: 'html' | 'txt') => readFileSync(path.join(FIXTURES, `${name}.${kind}`), 'utf8');
  return { html: read('html'), text: read('txt') };
}

/** The blocks that are not the seed's, in order, with the words of each. */
function added({ userData }: RunningApp): { type: Block['type']; words: string }[] {
  const known = new Set(seedPlan(SEED).blocks.map(({ id }) => id));
  return savedPlan(userData, SEED)
    .blocks.filter(({ id }) => !known.has(id))
    .map(({ type, children }) => ({ type, words: JSON.stringify(children) }));
}

test('a list pasted from Word becomes items without typed labels, and undo takes all of it away', async () => {
  const app = await openSeed();
  const { page } = app;
  await placeCaret(sheet(page).locator('[data-block]', { hasText: 'Kịp thời cụ thể hóa' }).first(), 'end');
  await setClipboard(app.app, fixture('word-lists'));
  await page.keyboard.press('Control+v');
  await expect.poll(() => added(app).filter(({ type }) => type === 'item').length).toBeGreaterThan(3);
  for (const { type, words } of added(app)) {
    if (type === 'item') expect(words).not.toMatch(/"text":"\s*(?:[IVX]+[.-]|\d+\.|[a-z]\)|-)\s/u);
  }
  await page.keyboard.press('Control+z');
  await expect.poll(() => savedPlan(app.userData, SEED)).toEqual(seedPlan(SEED));
});

test('what a paste cannot keep is told quietly', async () => {
  const app = await openSeed();
  const { page } = app;
  await placeCaret(sheet(page).locator('[data-block]', { hasText: 'Kịp thời cụ thể hóa' }).first(), 'end');
  await setClipboard(app.app, fixture('word-left-out'));
  await page.keyboard.press('Control+v');
  await page.getByText('Đã dán; có phần không giữ được.').waitFor();
  await page.getByText(/Đã bỏ \d+ hình ảnh/u).waitFor();
});

test('a task cut and pasted keeps its assignment and its organs; other programs get its words and number', async () => {
  const app = await openSeed();
  const { page } = app;
  const plan = seedPlan(SEED);
  const task = plan.blocks.findIndex(({ id }) => id === 'b27');
  const select = () =>
    page.evaluate(() => {
      const point = (id: string, edge: 'first' | 'last') => {
        const strings = document.querySelectorAll(
          `[data-block="${id}"] [data-slate-string], [data-block="${id}"] [data-slate-zero-width]`,
        );
        const text = (edge === 'first' ? strings[0] : strings[strings.length - 1])?.firstChild;
        if (!(text instanceof Text)) throw new Error(`No text in ${id}`);
        return text;
      };
      document.querySelector<HTMLElement>('[contenteditable=true]')?.focus();
      const end = point('b32', 'last');
      document.getSelection()?.setBaseAndExtent(point('b27', 'first'), 0, end, 0);
    });
  const copy = async () => {
    await select();
    await page.keyboard.press('Control+c');
    return app.app.evaluate(({ clipboard }) => clipboard.readText());
  };
  // The page may still be drawing what is derived from the plan, and then puts the selection back where it was.
  await expect.poll(copy).toContain('2.3. Tăng cường nguồn lực');
  const copied = await copy();
  expect(copied).toContain('Cơ quan chủ trì thực hiện: Ban cán sự đảng Ủy ban nhân dân tỉnh');

  await placeCaret(sheet(page).locator('[data-block="b38"]'), 'end');
  await page.keyboard.press('Control+v');
  await expect.poll(() => added(app).map(({ type }) => type)).toContain('assignment');
  const assignment = added(app).find(({ type }) => type === 'assignment');
  expect(assignment?.words).toContain('ban-can-su-dang-ubnd-tinh');
  expect(savedPlan(app.userData, SEED).blocks[task]).toEqual(plan.blocks[task]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => savedPlan(app.userData, SEED)).toEqual(plan);
});

test('Ctrl+Shift+V pastes the words alone', async () => {
  const app = await openSeed();
  const { page } = app;
  await placeCaret(sheet(page).locator('[data-block]', { hasText: 'Kịp thời cụ thể hóa' }).first(), 'end');
  await setClipboard(app.app, { html: '<b>đậm</b>', text: 'đậm' });
  await page.keyboard.press('Control+Shift+v');
  await expect
    .poll(() => JSON.stringify(savedPlan(app.userData, SEED)))
    .toMatch(/quốc phòng, an ninh\.đậm"/u);
});
