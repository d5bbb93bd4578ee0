import { expect, it } from 'vitest';
import { libraryHandlers } from '../../../electron/main/handlers/library';
import { testServices } from './services';

it('shows the library in its folder without being told a path by the page', async () => {
  const services = testServices();
  expect(await libraryHandlers(services)['library.show-in-folder']({})).toEqual({ ok: true, value: {} });
  expect(services.asked()).toEqual([{ what: 'showInFolder', path: services.libraryPath }]);
});
