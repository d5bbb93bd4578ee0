import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole } from '../../../electron/files/write-file';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-thao-write-'));
  file = join(folder, 'Kế hoạch.docx');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const messageOf = (outcome: Awaited<ReturnType<typeof writeFileWhole>>) =>
  outcome.ok ? '' : outcome.failure.message;

describe('writeFileWhole', () => {
  it('writes a new file and leaves nothing else', async () => {
    expect(await writeFileWhole(file, new Uint8Array([1, 2, 3]))).toEqual({ ok: true, value: undefined });
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(['Kế hoạch.docx']);
  });

  it('writes a file whose name is as long as the system allows', async () => {
    // 83 letters of three bytes each, and the extension: 255 bytes with one more letter.
    const long = join(folder, `${'ệ'.repeat(83)}.docx`);
    expect(await writeFileWhole(long, 'mới')).toEqual({ ok: true, value: undefined });
    expect(readFileSync(long, 'utf8')).toBe('mới');
  });

  it('replaces a file and keeps its permissions', async () => {
    writeFileSync(file, 'cũ');
    chmodSync(file, 0o640);
    expect((await writeFileWhole(file, 'mới')).ok).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('mới');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes through a link', async () => {
    const link = join(folder, 'link.docx');
    writeFileSync(file, 'cũ');
    symlinkSync(file, link);
    expect((await writeFileWhole(link, 'mới')).ok).toBe(true);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('mới');
  });

  it('never shows a half-written file to a reader', async () => {
    const long = (letter: string) => letter.repeat(4 * 1024 * 1024);
    await writeFileWhole(file, long('a'));
    const seen = new Set<string>();
    let writing = true;
    const reader = (async () => {
      while (writing) {
        const text = readFileSync(file, 'latin1');
        seen.add(`${text[0]}${text.length === 4 * 1024 * 1024 && text === long(text[0] ?? '')}`);
        await new Promise(setImmediate);
      }
    })();
    for (const letter of 'bcdefgh') await writeFileWhole(file, long(letter));
    writing = false;
    await reader;
    expect([...seen].filter((entry) => !entry.endsWith('true'))).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });

  it.each(['~$Kế hoạch.docx', '~$ hoạch.docx', '.~lock.Kế hoạch.docx#'])(
    'refuses a file that is open elsewhere, as %s tells',
    async (sign) => {
      writeFileSync(file, 'của Word');
      writeFileSync(join(folder, sign), '');
      const outcome = await writeFileWhole(file, 'mới');
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-locked', retry: true } });
      expect(messageOf(outcome)).toContain(file);
      expect(messageOf(outcome)).toContain(sign);
      expect(readFileSync(file, 'utf8')).toBe('của Word');
    },
  );

  it('refuses a read-only file, also where the system would allow it', async () => {
    writeFileSync(file, 'cũ');
    chmodSync(file, 0o444);
    const outcome = await writeFileWhole(file, 'mới');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-read-only' } });
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['Kế hoạch.docx']);
  });

  it('names the folder that is missing', async () => {
    const outcome = await writeFileWhole(join(folder, 'chưa có', 'a.docx'), 'x');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'folder-missing' } });
    expect(messageOf(outcome)).toContain(join(folder, 'chưa có'));
  });

  it('does not write over a folder, nor below a file', async () => {
    mkdirSync(file);
    expect(await writeFileWhole(file, 'x')).toMatchObject({ ok: false, failure: { code: 'file-failed' } });
    writeFileSync(join(folder, 'tệp'), '');
    expect(await writeFileWhole(join(folder, 'tệp', 'a.docx'), 'x')).toMatchObject({
      ok: false,
      failure: { code: 'folder-missing' },
    });
  });

  it.skipIf(process.platform === 'win32')('does not put a file in the place of a pipe', async () => {
    execFileSync('bash', ['-c', 'mkfifo "$0"', file]);
    expect(await writeFileWhole(file, 'x')).toMatchObject({ ok: false, failure: { code: 'file-failed' } });
    expect(lstatSync(file).isFIFO()).toBe(true);
  });

  it('says when the name is too long', async () => {
    const outcome = await writeFileWhole(join(folder, `${'dài'.repeat(90)}.docx`), 'x');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-failed' } });
    expect(messageOf(outcome)).toContain('quá dài');
  });
});
