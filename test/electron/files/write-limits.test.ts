import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const program = join(import.meta.dirname, 'write-outcome.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-thao-limits-'));
  chmodSync(folder, 0o777);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program in a shell whose `prelude` sets the limit, and returns what it printed. */
function outcomeUnder(prelude: string, ...args: string[]): unknown {
  const command = `${prelude} exec "$0" --import tsx "$@"`;
  const out = execFileSync('bash', ['-c', command, process.execPath, program, ...args], {
    cwd: process.cwd(),
  });
  return JSON.parse(out.toString());
}

it('keeps the old file when the system allows only a part of the new one', () => {
  const file = join(folder, 'a.docx');
  writeFileSync(file, 'cũ');
  expect(outcomeUnder('ulimit -f 64;', file, String(1024 * 1024))).toMatchObject({
    ok: false,
    failure: { code: 'disk-full', retry: true },
  });
  expect(readFileSync(file, 'utf8')).toBe('cũ');
  expect(readdirSync(folder)).toEqual(['a.docx']);
});

it('keeps the old file on a disk that is full', () => {
  // A disk of 256 KB of our own: as root at once, else in a namespace where we are root.
  const isolate = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-rm'];
  const steps = `mount -t tmpfs -o size=256k tmpfs "$1" && printf cũ > "$1/a.docx" &&
    "$2" --import tsx "$3" "$1/a.docx" 1048576 && printf '\\n' && ls -A "$1" && cat "$1/a.docx"`;
  const run = spawnSync(
    isolate[0] ?? '',
    [...isolate.slice(1), 'bash', '-c', steps, 'steps', folder, process.execPath, program],
    {
      cwd: process.cwd(),
      encoding: 'utf8',
    },
  );
  if (run.status !== 0 && /Operation not permitted|permission denied|propagation/i.test(run.stderr)) {
    // No disk of our own to be had here (a locked-down container, a changed root): a limit on the size of files stands in.
    writeFileSync(join(folder, 'a.docx'), 'cũ');
    const limited = outcomeUnder('ulimit -f 256;', join(folder, 'a.docx'), String(1024 * 1024));
    expect(limited).toMatchObject({ ok: false, failure: { code: 'disk-full', retry: true } });
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('cũ');
    return;
  }
  const [outcome = '', ...rest] = run.stdout.split('\n');
  expect(JSON.parse(outcome)).toMatchObject({ ok: false, failure: { code: 'disk-full', retry: true } });
  expect(rest).toEqual(['a.docx', 'cũ']);
});

it('names the folder in which writing is not allowed', () => {
  chmodSync(folder, 0o555);
  const outcome = outcomeUnder('', join(folder, 'a.docx'), '10', '65534');
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-read-only' } });
  expect(JSON.stringify(outcome)).toContain(folder);
  chmodSync(folder, 0o755);
  expect(readdirSync(folder)).toEqual([]);
});

it('has written a file in a folder that may be written but not read', () => {
  chmodSync(folder, 0o333);
  const file = join(folder, 'a.docx');
  expect(outcomeUnder('', file, '10', '65534')).toEqual({ ok: true });
  chmodSync(folder, 0o755);
  expect(readdirSync(folder)).toEqual(['a.docx']);
});
