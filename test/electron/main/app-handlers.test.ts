import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../electron/contract/default-settings';
import { appHandlers } from '../../../electron/main/handlers/app';
import { screenSettings, settingsIn } from '../../../electron/main/settings-store';
import { testServices } from './services';

const PARTS = { version: '1.2.3', dataFolder: '/dữ liệu', enableCommands: () => {}, answerClosing: () => {} };

it('changes the settings that are given, and leaves the others', async () => {
  const services = testServices();
  const handlers = appHandlers(services, PARTS);
  await handlers['settings.set']({ zoom: 150 });
  expect(await handlers['settings.set']({ collapsed: ['outline'] })).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, zoom: 150, collapsed: ['outline'] },
  });
});

it('tells when settings cannot be written; they hold until the window closes', async () => {
  const values = new Map<string, unknown>();
  const settings = settingsIn({
    get: (key) => values.get(key),
    set: (key, value) => !values.set(key, value),
    delete: (key) => values.delete(key),
  });
  const handlers = appHandlers({ ...testServices(), settings }, PARTS);
  const answer = await handlers['settings.set']({ zoom: 150 });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'file-failed', retry: true } });
  expect(!answer.ok && answer.failure.message).toContain('/dữ liệu');
  expect(screenSettings(settings).zoom).toBe(150);
});
