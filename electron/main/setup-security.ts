import { type App, type Session, session as sessions } from 'electron';
import type { Log } from './log';
import { isOwnAddress } from './own-pages';

/** Everything that Chromium would otherwise do on the network by itself. Names are resolved to nowhere. */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** Before the application is ready: no network by itself, every renderer in the sandbox. */
export function setupSwitches(app: App): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  // Root cannot have the sandbox: the launcher for development says so, and a packaged build insists on it.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** A session that keeps nothing on disk, grants nothing and lets no request leave. */
export function createSession(log: Log): Session {
  const session = sessions.fromPartition('du-thao', { cache: false });
  for (const each of [sessions.defaultSession, session]) withoutDictionaries(each);
  session.setPermissionCheckHandler(() => false);
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.note('permission-denied', { permission });
    decide(false);
  });
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url, resourceType }, decide) => {
    const cancel = !isOwnAddress(url) && !isInPage(url);
    if (cancel) log.note('request-denied', { type: resourceType });
    decide({ cancel });
  });
  return session;
}

/**
 * Keeps the spell checker from fetching dictionaries, which it does in every session, also in one that shows no
 * page and even while it is switched off (electron/electron#22995): with no language it needs none.
 */
function withoutDictionaries(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}

/** Addresses whose content stands in the address itself, or in the page's memory, or in Chromium. */
function isInPage(url: string): boolean {
  return /^(?:data|blob|devtools):/i.test(url);
}

/** Every page, now and later, stays where it is, opens nothing, and sends nothing past what watches requests. */
export function setupNavigation(app: App, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => {
      log.note('window-denied');
      return { action: 'deny' };
    });
    // WebRTC does not go through the session's requests. Without a proxy it now has no way out at all.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-navigate', (event) => {
      event.preventDefault();
      log.note('navigation-denied');
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
