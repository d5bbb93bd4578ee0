import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileUpTo, readTextUpTo } from '../../../electron/files/read-file';

const MB = 1024 * 1024;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-thao-read-'));
  file = join(folder, 'kế hoạch.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readFileUpTo', () => {
  it('reads a file to its last byte, at the limit too', async () => {
    writeFileSync(file, 'đủ chữ');
    const read = await readFileUpTo(file, Buffer.byteLength('đủ chữ'));
    expect(read.ok && Buffer.from(read.value).toString()).toBe('đủ chữ');
  });

  it('reads an empty file', async () => {
    writeFileSync(file, '');
    expect(await readFileUpTo(file, 10)).toMatchObject({ ok: true, value: { length: 0 } });
  });

  it('refuses 200 MB without reading them, and names file, size and limit', async () => {
    writeFileSync(file, '');
    truncateSync(file, 200 * MB);
    const before = process.memoryUsage().arrayBuffers;
    const read = await readFileUpTo(file, 20 * MB);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MB);
    expect(read).toMatchObject({ ok: false, failure: { code: 'file-too-large' } });
    expect(!read.ok && read.failure.message).toContain(file);
    expect(!read.ok && read.failure.message).toMatch(/200 MB.*20 MB/);
  });

  it.each([
    ['a file that is not there', () => join(folder, 'không có.json'), 'file-missing'],
    ['a folder that is not there', () => join(folder, 'không', 'có.json'), 'file-missing'],
    ['a file in the place of a folder', () => join(file, 'x.json'), 'file-missing'],
    ['a folder', () => folder, 'file-unreadable'],
    ['a device', () => '/dev/zero', 'file-unreadable'],
  ])('fails on %s', async (_, path, code) => {
    writeFileSync(file, 'x');
    const read = await readFileUpTo(path(), 100);
    expect(read).toMatchObject({ ok: false, failure: { code } });
    expect(!read.ok && read.failure.message).toContain(path());
  });

  it('does not wait for the writer of a pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('bash', ['-c', 'mkfifo "$0"', pipe]);
    expect(await readFileUpTo(pipe, 100)).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
  });

  it('says when reading is not allowed', async () => {
    writeFileSync(file, 'x');
    chmodSync(file, 0o000);
    const script = `import { readFileUpTo } from ${JSON.stringify(join(process.cwd(), 'electron/files/read-file.ts'))};
      if (process.getuid() === 0) process.setuid(65534);
      console.log(JSON.stringify(await readFileUpTo(process.argv[2], 100)));`;
    const runner = join(folder, 'run.mts');
    writeFileSync(runner, script);
    mkdirSync(join(folder, 'open'));
    chmodSync(folder, 0o755);
    const out = execFileSync(process.execPath, ['--import', 'tsx', runner, file], { cwd: process.cwd() });
    expect(JSON.parse(out.toString())).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
  });
});

describe('readTextUpTo', () => {
  it('drops a byte order mark', async () => {
    writeFileSync(file, '\uFEFF{"a":"ữ"}');
    expect(await readTextUpTo(file, 100)).toEqual({ ok: true, value: '{"a":"ữ"}' });
  });

  it('refuses what is not UTF-8', async () => {
    writeFileSync(file, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    appendFileSync(file, 'x');
    const read = await readTextUpTo(file, 100);
    expect(read).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
    expect(!read.ok && read.failure.message).toContain('UTF-8');
  });
});
