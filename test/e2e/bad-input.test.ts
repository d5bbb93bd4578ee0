import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serializePlan } from '../../core/plan/serialize-plan';
import { vi } from '../../renderer/strings/vi';
import { templateText, templateWith } from '../helpers/make-docx';
import { openPlan } from '../helpers/open-plan';
import { savedPlans } from '../helpers/saved-library';
import { block, button, placeCaret, shownWords } from '../helpers/screens';
import { seedPlan } from '../helpers/seeds';
import { temporaryFolder } from '../helpers/temporary-folder';

const MB = 1024 * 1024;
const seedText = serializePlan(seedPlan('ke-hoach-31-kl-tw'));

/** Wrong plan files: how each is made, and what its message must say besides the file's name. */
const WRONG_PLANS: readonly (readonly [name: string, make: (file: string) => void, says: RegExp])[] = [
  ['không phải JSON.json', (file) => writeFileSync(file, '{ "format": du-thao }'), /dòng 1, cột 13/],
  ['bị cắt.json', (file) => writeFileSync(file, seedText.slice(0, 5000)), /cắt cụt/],
  ['trống.json', (file) => writeFileSync(file, ''), /JSON/],
  ['rất lớn.json', (file) => writeSparse(file, 200 * MB), /200 MB/],
  ['lồng nhau.json', (file) => writeFileSync(file, '['.repeat(100_000) + ']'.repeat(100_000)), /lồng nhau/],
  ['bản mới.json', (file) => writeFileSync(file, changed({ version: 999 })), /version.*999/s],
  ['không phải kế hoạch.json', (file) => writeFileSync(file, '{"a": 1}'), /format/],
  ['không có khối.json', (file) => writeFileSync(file, changed({ blocks: [] })), /blocks/],
  [
    'loại lạ.json',
    (file) => writeFileSync(file, seedText.replace('"paragraph"', '"chapter"')),
    /blocks\[\d+\]/,
  ],
  ['trùng mã.json', (file) => writeFileSync(file, seedText.replace('"b4"', '"b3"')), /b3/],
  ['mã khác.json', (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41, 0x00])), /UTF-8/],
  ['thư mục.json', (file) => mkdirSync(file), /thư mục/],
  ['không có.json', () => undefined, /Không tìm thấy/],
];

test('a wrong plan file is refused with its name and the place; library and open plan stay as they are', async () => {
  const app = await openPlan(seedPlan('ke-hoach-10-nq-tw'));
  const { page, dialogs, userData } = app;
  await placeCaret(block(page, 'b31'), 'end');
  await page.keyboard.type(' Đang soạn.');
  const shown = await shownWords(block(page, 'b31'));
  const before = await app.model();
  await expect.poll(app.saved).toEqual(before);
  const library = savedPlans(userData);
  const folder = temporaryFolder();

  for (const [name, make, says] of WRONG_PLANS) {
    const file = path.join(folder, name);
    make(file);
    dialogs.answer({ path: file });
    await page.keyboard.press('Control+o');
    const notice = page.getByRole('alert').filter({ hasText: name });
    await notice.waitFor();
    expect(await notice.textContent(), name).toContain(vi.app.failures.import);
    expect(await notice.textContent(), name).toMatch(says);
    await button(notice, vi.app.close).click();
    await notice.waitFor({ state: 'detached' });
  }
  expect(await shownWords(block(page, 'b31'))).toBe(shown);
  expect(await app.model()).toEqual(before);
  expect(savedPlans(userData)).toEqual(library);
});

/** Wrong templates, likewise. */
const WRONG_TEMPLATES: readonly (readonly [name: string, make: () => Uint8Array | string, says: RegExp])[] = [
  ['không phải zip.docx', () => 'Đây là văn bản thường.', /không phải/],
  ['bị cắt.docx', () => templateWith({}).slice(0, 3000), /hỏng|không phải|thiếu/],
  ['bom.docx', () => templateWith({ 'word/media/a.bin': 'x'.repeat(80 * MB) }), /MB|lớn/],
  ['macro.docx', () => templateWith({ 'word/vbaProject.bin': 'x' }), /macro/i],
  ['thẻ lạ.docx', () => templateText('{trich_yeu}', '{trich_yeux}'), /trich_yeux/],
  ['thiếu thẻ.docx', () => templateText('{@noi_dung}', 'nội dung'), /noi_dung/],
];

test("a wrong template is refused with its name and what is wrong, and the office's own stays unset", async () => {
  const app = await openPlan(seedPlan('ke-hoach-10-nq-tw'));
  const { page, dialogs } = app;
  const before = await app.model();
  const folder = temporaryFolder();
  await button(page, vi.app.places.settings).click();
  for (const [name, make, says] of WRONG_TEMPLATES) {
    const file = path.join(folder, name);
    writeFileSync(file, make());
    dialogs.answer({ path: file });
    await button(page, vi.settings.template.choose).click();
    const refusal = page.getByRole('alert').filter({ hasText: name });
    await refusal.waitFor();
    expect(await refusal.textContent(), name).toMatch(says);
    expect(await page.getByText(vi.settings.template.none).isVisible(), name).toBe(true);
  }
  await button(page, vi.app.places.editor).click();
  expect(await app.model()).toEqual(before);
});

/** A plan file with other values at its top. */
function changed(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...seedPlan('ke-hoach-31-kl-tw'), ...values });
}

/** A file of that size that takes no room on the disk. */
function writeSparse(file: string, size: number): void {
  writeFileSync(file, '');
  truncateSync(file, size);
}
