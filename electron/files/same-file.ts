import { stat } from 'node:fs/promises';

/** True when both paths are equal, or lead to one file on disk through links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  // As bigint: the file numbers of NTFS do not fit into a number.
  const find = (path: string) => stat(path, { bigint: true }).catch(() => undefined);
  const [first, second] = await Promise.all([find(one), find(other)]);
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}
