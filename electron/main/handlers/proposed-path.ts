import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { safeFileName } from '../../files/file-name';
import type { FileKind } from '../desktop';
import type { Services } from './services';

/** The folder in which a dialog opens: the last one used, if it is still there. */
export function lastFolder({
  settings,
  documentsFolder,
}: Pick<Services, 'settings' | 'documentsFolder'>): string {
  const last = settings.get('lastFolder');
  return last !== undefined && existsSync(last) ? last : documentsFolder;
}

/** What a dialog proposes: the page's words made into a name that every system takes. */
export function proposedPath(
  services: Pick<Services, 'settings' | 'documentsFolder'>,
  words: string,
  extension: FileKind['extension'],
): string {
  return join(lastFolder(services), safeFileName(words, `.${extension}`, 'Kế hoạch'));
}
