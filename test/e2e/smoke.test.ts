import { expect, test } from 'vitest';
import { launchApp, saveScreenshot } from '../helpers/launch-app';

test('a window opens on a fresh user-data folder, shows something and closes cleanly', async () => {
  const { app, page, close, output } = await launchApp();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.reload();
  await page.locator('#root :visible').first().waitFor();
  expect(await page.title()).toContain('Dự Thảo');
  await saveScreenshot(page, 'smoke');

  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await close();
  expect(await ended, output()).toBe(0);
  expect(troubles).toEqual([]);
});

test('the page has nothing of Node', async () => {
  const { page } = await launchApp();
  const reach = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  );
  expect(reach).toEqual([]);
});

test("Chromium's own parts speak Vietnamese on a machine that does not", async () => {
  const { page } = await launchApp({ env: { LANG: 'en_US.UTF-8', LANGUAGE: 'en' } });
  expect(await page.evaluate(() => navigator.language)).toBe('vi');
});
