import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeError } from '../../../electron/contract/error-report';
import { type Log, openLog } from '../../../electron/main/log';

const SECRET = 'Ban Thường vụ Tỉnh ủy ban hành Kế hoạch';

let folder: string;
let log: Log;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-thao-log-'));
  log = openLog(join(folder, 'logs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = () => readFileSync(log.file, 'utf8');

describe('the log file', () => {
  it('says what happened, when', () => {
    log.note('failed', { channel: 'plans.save', code: 'library-full', ms: 12 });
    expect(written()).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:.]+Z info failed channel=plans\.save code=library-full ms=12\n$/,
    );
  });

  it('tells a bug by name, code and place', () => {
    log.bug('bug plans.save', describeError(Object.assign(new TypeError(SECRET), { code: 'EACCES' })));
    expect(written()).toMatch(
      /error bug plans\.save name=TypeError code=EACCES\n {2}.*log\.test\.ts:\d+:\d+\n/,
    );
  });

  it('holds no word of a plan, whatever it is given', () => {
    log.note(SECRET, { [SECRET]: SECRET, id: `x\n${SECRET}`, text: 'Ke hoach\nthuc hien' });
    log.bug(SECRET, { name: SECRET, code: SECRET, frames: [SECRET, `${SECRET} a.js:1:2`, 'f a.js:1:2'] });
    const lines = written();
    for (const word of [...SECRET.split(' '), 'hoach', 'thuc']) expect(lines).not.toContain(word);
    expect(lines).toContain('? ?=? id=? text=?');
    expect(lines).toContain('f a.js:1:2');
  });

  it('does not grow without end', () => {
    for (let line = 0; line < 30_000; line += 1) log.note('filling', { line, more: 'x'.repeat(100) });
    const files = readdirSync(join(folder, 'logs'));
    const size = files.reduce((sum, name) => sum + statSync(join(folder, 'logs', name)).size, 0);
    expect(files.sort()).toEqual(['du-thao.log', 'du-thao.old.log']);
    expect(size).toBeLessThan(2.1 * 1024 * 1024);
  });

  it('stops nothing when it cannot be written, and goes on when it can', () => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, '');
    const hindered = openLog(taken);
    hindered.note('lost');
    rmSync(taken);
    hindered.note('written');
    expect(readFileSync(hindered.file, 'utf8')).toMatch(/^\S+ info written\n$/);
  });
});
