import { readFile } from 'node:fs/promises';
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

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Answers a request for a file below `root`; whatever is not there, or not of a known type, is 404. */
export async function serve(address: string, root: string): Promise<Response> {
  const file = isOwnAddress(address) ? fileFor(new URL(address).pathname, root) : undefined;
  const type = file === undefined ? undefined : CONTENT_TYPES[path.extname(file)];
  if (file === undefined || type === undefined) return new Response(null, { status: 404 });
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': CONTENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  });
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
