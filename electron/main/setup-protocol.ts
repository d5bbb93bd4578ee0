import { protocol, type Session } from 'electron';
import { resourcePath } from '../files/resources';
import { OWN_SCHEME } from './own-pages';
import { serve } from './serve-pages';

/** Before the application is ready: makes `app:` a scheme with an origin of its own, secure like https. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: OWN_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built pages, and no other file of the machine, at `app://du-thao/`. */
export function setupProtocol(session: Session): void {
  session.protocol.handle(OWN_SCHEME, (request) => serve(request.url, resourcePath('dist', 'renderer')));
}
