import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A SQLite file and what SQLite keeps beside it: a damaged library can only be rescued with all three. */
const PARTS = ['', '-wal', '-shm'] as const;

/**
 * Moves a library that cannot be used, or that gives way to its backup, out of the way, under a name with the date that nothing has yet, and
 * returns that name. Nothing is deleted or overwritten. Also moves parts that were left alone: a log without
 * its library would be replayed into the next one.
 * @throws the system's error when it cannot be moved.
 */
export function setAside(path: string, now: Date, as: 'damaged' | 'replaced' = 'damaged'): string {
  const stamp = now.toISOString().slice(0, 19).replace(/[T:]/g, '-');
  const stem = join(dirname(path), basename(path).replace(/\.[^.]*$/, ''));
  let target = `${stem}.${as}-${stamp}.sqlite`;
  for (let count = 2; isPresent(target); count += 1) target = `${stem}.${as}-${stamp}-${count}.sqlite`;
  for (const part of PARTS) {
    if (existsSync(path + part)) renameSync(path + part, target + part);
  }
  return target;
}

/** True when any part of a library is there. */
export function isPresent(path: string): boolean {
  return PARTS.some((part) => existsSync(path + part));
}
