import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../electron/contract/default-settings';
import { type SettingsFile, screenSettings, settingsIn } from '../../../electron/main/settings-store';

/** A settings file whose content is `values`. */
function fileWith(values: Record<string, unknown>): SettingsFile {
  const content = new Map(Object.entries(values));
  return {
    get: (key) => content.get(key),
    set: (key, value) => content.set(key, value).has(key),
    delete: (key) => content.delete(key),
  };
}

describe('the settings', () => {
  it('begin with the defaults', () => {
    const settings = settingsIn(fileWith({}));
    expect(screenSettings(settings)).toEqual(DEFAULT_SETTINGS);
    expect(settings.get('window')).toBeUndefined();
  });

  it('remember what was set and forget what was taken back', () => {
    const settings = settingsIn(fileWith({}));
    settings.set('ownTemplate', '/mẫu.docx');
    expect(settings.get('ownTemplate')).toBe('/mẫu.docx');
    settings.forget('ownTemplate');
    expect(settings.get('ownTemplate')).toBeUndefined();
  });

  it('keep what fits when one does not, or is of another version', () => {
    const { panes: _, ...older } = { ...DEFAULT_SETTINGS, zoom: 150, lastPlan: 'a' };
    const screens = { ...older, collapsed: 'all', later: true };
    expect(screenSettings(settingsIn(fileWith({ screens })))).toEqual({
      ...DEFAULT_SETTINGS,
      zoom: 150,
      lastPlan: 'a',
    });
  });

  it.each([
    { screens: { ...DEFAULT_SETTINGS, zoom: 7 } },
    { screens: { ...DEFAULT_SETTINGS, surprise: 1 } },
    { screens: 'nonsense' },
    { screens: null },
  ])('take what somebody broke in the file for not set: %j', (values) => {
    expect(screenSettings(settingsIn(fileWith(values)))).toEqual(DEFAULT_SETTINGS);
  });
});
