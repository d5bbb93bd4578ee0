import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CommandId } from '../../electron/contract/commands';
import { PROJECT_FOLDER } from '../../electron/launch/project-folder';
import { launchApp, type RunningApp } from '../helpers/launch-app';
import { librarySearch, planRow, planRows, sheet } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';

const FIRST = 'Nghị quyết số 10-NQ/TW';

const logOf = ({ userData }: RunningApp) => readFileSync(path.join(userData, 'logs', 'du-thao.log'), 'utf8');

test('the page is in its sandbox and runs no script but its own files', async () => {
  const { app, page } = await launchApp();
  await planRow(page, FIRST).waitFor();
  const granted = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not part of Electron's types, but the only way to see what the window really got.
    const inner = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    return { ...inner.getLastWebPreferences(), spellChecker: contents?.session.isSpellCheckerEnabled() };
  });
  expect(granted).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellChecker: false,
  });
  const seen = await page.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(window, { mark: (mark: string) => marks.push(mark) });
    const inline = document.createElement('script');
    inline.textContent = "mark('inline')";
    document.head.append(inline);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="mark(\'handler\')">');
    // A string as a timer's code is what the policy calls eval; the debugger's own eval is exempt from it.
    setTimeout("mark('eval')", 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { marks, node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window) };
  });
  expect(seen).toEqual({ marks: [], node: [] });
  expect(
    await page.evaluate(() => [Object.isFrozen(window.duThao), Object.keys(window.duThao).sort()]),
  ).toEqual([true, ['invoke', 'on']]);
});

test('a second start brings the first window forward and ends', async () => {
  const { app, page, userData } = await launchApp();
  await planRow(page, FIRST).waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const first = app.process();
  const [, ...args] = first.spawnargs;
  const second = spawn(
    first.spawnfile,
    args.filter((word) => !word.startsWith('--remote-debugging') && !word.startsWith('--inspect')),
    {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, DISPLAY: await app.evaluate(() => process.env.DISPLAY ?? '') },
      stdio: 'ignore',
    },
  );
  const [code] = await once(second, 'close');
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
      ),
    )
    .toEqual([false]);
  expect(readFileSync(path.join(userData, 'logs', 'du-thao.log'), 'utf8').match(/ start /g)).toHaveLength(1);
});

test('the menu speaks Vietnamese, offers what can be done and does it', async () => {
  const { app, page } = await launchApp();
  await planRow(page, FIRST).waitFor();
  const labels = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(labels).toEqual(['&Tệp', '&Chỉnh sửa', '&Xem', 'C&hèn', '&Định dạng', 'Trợ &giúp']);

  const isEnabled = (id: CommandId) =>
    app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.enabled, id);
  const choose = (id: CommandId) =>
    app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
  await expect.poll(() => isEnabled('plan.new')).toBe(true);
  expect(await isEnabled('plan.export')).toBe(false);
  await choose('plan.new');
  await sheet(page).getByText('TỔ CHỨC THỰC HIỆN').waitFor();
  await expect.poll(() => isEnabled('plan.export')).toBe(true);
  await choose('view.library');
  await expect.poll(() => planRows(page).count()).toBe(3);
});

test('a page that crashes is opened again, and says so', async () => {
  const dialogs = scriptedDialogs();
  const running = await launchApp({ env: dialogs.env });
  const { app, page } = running;
  await planRow(page, FIRST).waitFor();
  dialogs.answer({ button: 0 });
  const reloaded = page.waitForEvent('load').catch(() => undefined);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await reloaded;
  await expect
    .poll(() => dialogs.asked().map(({ message }) => message))
    .toEqual(['Cửa sổ soạn thảo vừa gặp sự cố.']);
  const list = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );
  await expect.poll(list).toContain(FIRST);
  expect(logOf(running)).toMatch(/page-gone reason=(?:crashed|killed)/);
});

test('the log tells what happened and no word of a plan', async () => {
  const dialogs = scriptedDialogs();
  const running = await launchApp({ env: dialogs.env });
  const { page, userData } = running;
  await planRow(page, FIRST).click();
  await sheet(page).getByText('địa chất').first().click();
  await page.keyboard.type('Tamtrangbimat ');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('Tamtrangbimat in a message');
    }, 0);
    void Promise.reject(new Error('Tamtrangbimat in a promise'));
  });
  dialogs.answer({ path: path.join(userData, 'Tamtrangbimat', 'x.json') });
  await page.evaluate(() =>
    window.duThao.invoke('plans.rescue', { text: 'Tamtrangbimat', proposedName: 'Tamtrangbimat' }),
  );
  await page.evaluate(() =>
    window.duThao.invoke('plans.save', {
      id: 'Tamtrangbimat' as never,
      planText: 'Tamtrangbimat',
      revision: 1,
    }),
  );
  await page.evaluate(() => window.duThao.invoke('plans.list', { query: 7 as never, bin: false }));
  await running.close();
  const log = logOf(running);
  expect(log).toContain('failed channel=plans.rescue code=folder-missing');
  expect(log).toContain('failed channel=plans.save code=plan-invalid');
  expect(log).toContain('refused channel=plans.list why=request');
  expect(log).toContain('page-error name=Error');
  expect(log).toMatch(/ end\n$/);
  for (const word of ['Tamtrangbimat', 'Nghị quyết', 'khoáng', userData]) expect(log).not.toContain(word);
});

test('the right mouse button offers what can be done with text, in Vietnamese', async () => {
  const { app, page } = await launchApp();
  await app.evaluate(({ Menu }) => {
    // A native menu cannot be seen from here: its labels are noted instead of shown.
    Menu.prototype.popup = function note(this: Electron.Menu) {
      Object.assign(globalThis, { offered: this.items.map(({ label }) => label) });
    };
  });
  const offered = () => app.evaluate(() => (globalThis as unknown as { offered?: string[] }).offered);
  await librarySearch(page).click({ button: 'right' });
  await expect.poll(offered).toEqual(['Cắt', 'Sao chép', 'Dán', '', 'Chọn tất cả']);
});
