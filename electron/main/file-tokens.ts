import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { FileHandle } from '../contract/file-outcome';

/** The files that the window may speak of, by a name that says nothing about where they are. */
export type FileTokens = {
  readonly handOut: (path: string) => FileHandle;
  readonly pathOf: (token: string) => string | undefined;
};

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    handOut(path) {
      const token = randomUUID();
      paths.set(token, path);
      return { token, name: basename(path), folder: dirname(path) };
    },
    pathOf: (token) => paths.get(token),
  };
}
