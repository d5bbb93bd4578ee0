import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** The program that seems to have a document open, and the file by which it says so. */
export type Opener = { readonly program: 'Word' | 'Excel' | 'LibreOffice'; readonly sign: string };

/**
 * Tells whether Word, Excel or LibreOffice has a document open, by the owner file that each leaves beside it. On
 * Windows the system refuses the write by itself; on a shared folder and on Linux these are the only signs.
 *
 * Word puts `~$` before a short name and in place of the first letters of a longer one, Excel before every name;
 * LibreOffice writes `.~lock.<name>#`.
 */
export async function openElsewhere(path: string): Promise<Opener | undefined> {
  const name = basename(path);
  const program = extname(name).toLowerCase() === '.xlsx' ? 'Excel' : 'Word';
  const signs: Opener[] = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`].map((sign) => ({
    program,
    sign,
  }));
  signs.push({ program: 'LibreOffice', sign: `.~lock.${name}#` });
  for (const opener of signs) {
    if (await exists(join(dirname(path), opener.sign))) return opener;
  }
  return undefined;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
