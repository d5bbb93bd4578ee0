import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../../core/base/result';
import type { Request } from '../../../electron/contract/channels';
import { DEFAULT_SETTINGS } from '../../../electron/contract/default-settings';
import { createNotices } from '../../../renderer/app/notices';
import { createSettingsStore } from '../../../renderer/app/settings-store';
import { changeZoom, nextZoom } from '../../../renderer/app/zoom';
import { fakeApi } from './fake-api';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('settings hold at once and reach the disk once, together', async () => {
  const written: Request<'settings.set'>[] = [];
  const api = fakeApi({
    'settings.set': (part) => {
      written.push(part);
      return succeed(DEFAULT_SETTINGS);
    },
  });
  const store = createSettingsStore(api, () => undefined);
  store.change({ zoom: 110 });
  store.change({ zoom: 125 });
  store.change({ collapsed: ['outline'] });
  expect(store.settings.get()).toMatchObject({ zoom: 125, collapsed: ['outline'] });
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(written).toEqual([{ zoom: 125, collapsed: ['outline'] }]);
  await store.flush();
  expect(written).toHaveLength(1);
});

test('settings are the usual ones until they are loaded; what was changed before that stays', async () => {
  const api = fakeApi({
    'settings.get': () => succeed({ ...DEFAULT_SETTINGS, zoom: 90, lastPlan: 'a' }),
    'settings.set': () => succeed(DEFAULT_SETTINGS),
  });
  const store = createSettingsStore(api, () => undefined);
  expect(store.settings.get()).toEqual(DEFAULT_SETTINGS);
  const loaded = store.load();
  store.change({ zoom: 125 });
  await loaded;
  expect(store.settings.get()).toEqual({ ...DEFAULT_SETTINGS, zoom: 125, lastPlan: 'a' });
  await store.load();
  expect(api.asked.filter((channel) => channel === 'settings.get')).toHaveLength(1);
});

test('settings that cannot be read are the usual ones', async () => {
  const failure = { code: 'bug', message: 'Hỏng.' } as const;
  const store = createSettingsStore(fakeApi({ 'settings.get': () => fail(failure) }), () => undefined);
  await store.load();
  expect(store.settings.get()).toEqual(DEFAULT_SETTINGS);
});

test('settings that cannot be written hold for this run, and that is told', async () => {
  const failure = { code: 'disk-full', message: 'Đĩa đầy.' } as const;
  const told: unknown[] = [];
  const store = createSettingsStore(fakeApi({ 'settings.set': () => fail(failure) }), (why) =>
    told.push(why),
  );
  store.change({ zoom: 150 });
  await store.flush();
  store.change({ zoom: 175 });
  await store.flush();
  expect(told).toEqual([failure]);
  expect(store.settings.get().zoom).toBe(175);
});

test('zoom goes by steps from anywhere, and stays at the ends', () => {
  expect(nextZoom(100, 1)).toBe(110);
  expect(nextZoom(103, -1)).toBe(100);
  expect(nextZoom(300, 1)).toBe(300);
  expect(nextZoom(50, -1)).toBe(50);
  const store = createSettingsStore(fakeApi({}), () => undefined);
  changeZoom(store, 1);
  expect(store.settings.get().zoom).toBe(110);
});

test('notices go by themselves, errors do not', async () => {
  const notices = createNotices();
  notices.show({ tone: 'done', text: 'Xong.' });
  notices.show({ tone: 'error', text: 'Hỏng.' });
  expect(notices.shown.get().map(({ text }) => text)).toEqual(['Xong.', 'Hỏng.']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(notices.shown.get().map(({ text }) => text)).toEqual(['Hỏng.']);
  notices.close(notices.shown.get()[0]?.id ?? 0);
  expect(notices.shown.get()).toEqual([]);
});

test('the same notice is not stacked', () => {
  const notices = createNotices();
  for (let i = 0; i < 5; i += 1) notices.show({ tone: 'error', text: 'Hỏng.', detail: `lần ${i}` });
  expect(notices.shown.get()).toHaveLength(1);
  expect(notices.shown.get()[0]?.detail).toBe('lần 4');
});
