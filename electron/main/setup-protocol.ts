import { protocol, type Session } from 'electron';
import { resourcePath } from '../files/resources';
import { OWN_SCHEME } from './own-pages';
import { servedFile } from './serve-pages';

/** Before the application is ready: makes `app:` a scheme with an origin of its own, secure like https. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: OWN_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Chromium's `net::ERR_FILE_NOT_FOUND`. */
const NOT_FOUND = -6;

/**
 * Serves the built pages, and no other file of the machine, at `app://du-thao/`. Chromium reads the files itself:
 * its newer `protocol.handle` sends every byte through JavaScript, on the thread that the window needs to start
 * (electron/electron#42612), and loads Node's whole `fetch` for that.
 *
 * Resolves once a page has its first script, and what it asked for in the same breath.
 */
export function setupProtocol(session: Session): Promise<void> {
  const root = resourcePath('dist', 'renderer');
  return new Promise((resolve) => {
    session.protocol.registerFileProtocol(OWN_SCHEME, ({ url }, answer) => {
      answer(servedFile(url, root) ?? { error: NOT_FOUND });
      if (url.endsWith('.js')) setImmediate(resolve);
    });
  });
}
