import type { WebFrameMain } from 'electron';

/** The scheme and host of the application's own pages. */
export const OWN_SCHEME = 'app';
const OWN_HOST = 'du-thao';
export const START_PAGE = `${OWN_SCHEME}://${OWN_HOST}/index.html`;

/** True for an address of one of our own pages or files, and for nothing that merely looks like one. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return protocol === `${OWN_SCHEME}:` && host === OWN_HOST;
  } catch {
    return false; // no address at all
  }
}

/** True for the main frame of one of our own pages: the only place whose requests are answered. */
export function isOwnFrame(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
