import path from 'node:path';
import { isOwnAddress } from './own-pages';

/**
 * What a page may load and do. Styles may stand in the page, for the component library writes them there;
 * scripts may not, nothing is fetched, framed or sent anywhere.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SERVED = new Set(['.html', '.js', '.css', '.svg', '.png', '.woff2', '.woff']);

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** A file to answer a request with; it may not exist. */
export type ServedFile = { readonly path: string; readonly headers: Record<string, string> };

/** What an address of our own asks for below `root`; undefined for any other, and for a type that no page has. */
export function servedFile(address: string, root: string): ServedFile | undefined {
  const file = isOwnAddress(address) ? fileFor(new URL(address).pathname, root) : undefined;
  if (file === undefined || !SERVED.has(path.extname(file))) return undefined;
  return { path: file, headers: { ...HEADERS } };
}

/** The file that an address path names; undefined where it leaves `root` or cannot be decoded. */
function fileFor(pathname: string, root: string): string | undefined {
  try {
    const file = path.join(root, decodeURIComponent(pathname));
    return file.startsWith(root + path.sep) && !file.includes('\0') ? file : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
