import { succeed } from '../../../core/base/result';
import type { AreaHandlers, Services } from './services';

export function libraryHandlers(services: Services): AreaHandlers<'library'> {
  const { library, libraryPath: path } = services;
  return {
    'library.status': async () => {
      const status = await library.status();
      return status.ok
        ? succeed({ ready: true, path, notices: [...status.value.notices] })
        : succeed({ ready: false, path, notices: [status.failure.message] });
    },

    'library.show-in-folder': () => {
      services.desktop.showInFolder(path);
      return succeed({});
    },

    'library.retry': async () => {
      const status = await library.status();
      if (!status.ok) return status;
      services.send('library.changed', { what: 'status' });
      return succeed({});
    },
  };
}
