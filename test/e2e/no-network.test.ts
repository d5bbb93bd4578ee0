import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { vi } from '../../renderer/strings/vi';
import { launchApp } from '../helpers/launch-app';
import { type NetworkSink, startNetworkSink } from '../helpers/network-sink';
import { watchNetwork } from '../helpers/network-watch';
import { button, librarySearch, planRow, planRows, sheet } from '../helpers/screens';
import { scriptedDialogs } from '../helpers/scripted-dialogs';
import { temporaryFolder } from '../helpers/temporary-folder';

test('from the first start to the last, through all screens and an export, nothing is asked of any network', async () => {
  const watch = watchNetwork();
  const dialogs = scriptedDialogs();
  const { page, close } = await launchApp({ ...watch.options, env: dialogs.env });
  await librarySearch(page).fill('khoang san');
  await planRow(page, 'số 10-NQ/TW').click();
  await sheet(page).getByText('Phổ biến, quán triệt').first().click();
  await page.keyboard.type('Chử viếc sai chính tã, wrong speling. ');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('tinh');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: vi.search.label }).fill('in');
  await page.keyboard.press('Escape');
  for (const place of [vi.app.places.help, vi.app.places.settings, vi.app.places.editor]) {
    await button(page, place).click();
  }
  const file = path.join(temporaryFolder(), 'a.docx');
  dialogs.answer({ path: file });
  await page.keyboard.press('Control+e');
  await button(page.getByRole('dialog'), vi.exporting.start).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  await page.getByText(vi.exporting.done).waitFor();
  await close();
  expect(watch.attempts()).toEqual([]);
});

test('whatever a page tries, with its content policy and without, nothing gets out', async () => {
  const sink = await startNetworkSink();
  onTestFinished(sink.close);
  const { app, page } = await launchApp();
  await planRows(page).first().waitFor();
  await tryEverything(page, sink);

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await planRows(page).first().waitFor();
  await tryEverything(page, sink);

  expect(sink.hits).toEqual([]);
  expect(page.url()).toMatch(/^app:\/\/du-thao\/index\.html#?$/);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect.poll(() => planRows(page).count()).toBe(2);
  // The port does listen.
  connect(sink.tcp, '127.0.0.1').end();
  await expect.poll(() => sink.hits).toEqual(['tcp']);
});

test('the watch sees what Chromium and Node try, even where it fails', async () => {
  const watch = watchNetwork();
  const sink = await startNetworkSink();
  onTestFinished(sink.close);
  const { app, page, close } = await launchApp(watch.options);
  await planRows(page).first().waitFor();
  await app.evaluate(async ({ net }, port) => {
    await net.fetch('http://du-thao.example/').catch(() => undefined);
    await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
  }, sink.tcp);
  await close();
  expect(watch.attempts()).toContainEqual(expect.stringMatching(/URL_REQUEST.*du-thao\.example/));
  expect(watch.attempts()).toContainEqual(expect.stringMatching(/^connect .*127\.0\.0\.1/));
});

/** Has the page try every way out that a browser knows, and waits until each has failed or had its time. */
async function tryEverything(page: Page, { tcp, udp }: NetworkSink): Promise<void> {
  const web = `http://127.0.0.1:${tcp}`;
  await page.evaluate(
    async ({ web, tcp, udp }) => {
      const add = (tag: string, attributes: Readonly<Record<string, string>>, text = '') => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.textContent = text;
        document.body.append(element);
        return element;
      };
      const webRtc = async (urls: string) => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }] });
        peer.createDataChannel('x');
        await peer.setLocalDescription(await peer.createOffer());
        await new Promise((resolve) => setTimeout(resolve, 1500));
        peer.close();
      };
      const attempts: readonly (() => unknown)[] = [
        () => fetch(`${web}/fetch`, { mode: 'no-cors' }),
        () => fetch('app://elsewhere/index.html'),
        () => navigator.sendBeacon(`${web}/beacon`, 'x'),
        () => {
          const request = new XMLHttpRequest();
          request.open('POST', `${web}/xhr`);
          request.send('x');
        },
        () => new WebSocket(`ws://127.0.0.1:${tcp}/socket`),
        () => new EventSource(`${web}/events`),
        () => import(`${web}/module.js`),
        () => new Worker(URL.createObjectURL(new Blob([`importScripts('${web}/worker.js')`]))),
        () => navigator.serviceWorker.register(`${web}/service.js`),
        () => add('img', { src: `${web}/image.png` }),
        () => add('script', { src: `${web}/script.js` }),
        () => add('video', { src: `${web}/film.mp4`, autoplay: '' }),
        () => add('iframe', { src: `${web}/frame` }),
        () => add('object', { data: `${web}/object` }),
        () => add('embed', { src: `${web}/embed` }),
        () => add('style', {}, `@import '${web}/a.css'; body { background: url(${web}/b.png) }`),
        ...[
          'stylesheet',
          'preload',
          'prefetch',
          'preconnect',
          'dns-prefetch',
          'manifest',
          'icon',
          'prerender',
        ].map((rel) => () => add('link', { rel, href: `${web}/${rel}`, as: 'fetch' })),
        () => add('a', { href: '#', ping: `${web}/ping` }).click(),
        () => add('a', { href: `${web}/file`, download: 'file' }).click(),
        () => add('a', { href: `${web}/blank`, target: '_blank' }).click(),
        () => (add('form', { action: `${web}/form`, method: 'post' }) as HTMLFormElement).submit(),
        () => window.open(`${web}/window`),
        () => window.open('file:///etc/passwd'),
        () => location.assign(`${web}/location`),
        () => webRtc(`stun:127.0.0.1:${udp}`),
        () => webRtc(`turn:127.0.0.1:${udp}?transport=udp`),
        () => webRtc(`turn:127.0.0.1:${tcp}?transport=tcp`),
        () => webRtc(`turns:127.0.0.1:${tcp}?transport=tcp`),
      ];
      await Promise.allSettled(attempts.map(async (attempt) => attempt()));
    },
    { web, tcp, udp },
  );
}
