import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ical from 'node-ical';
import { beforeEach, describe, expect, it } from 'vitest';
import { taskDataSchema } from '../../../core/trace/task-record';
import { runCli } from '../../../electron/cli/run-cli';
import { temporaryFolder } from '../../helpers/temporary-folder';

const SEEDS = path.join(import.meta.dirname, '../../../seeds');

let folder: string;
beforeEach(async () => {
  folder = temporaryFolder();
  for (const name of ['ke-hoach-10-nq-tw.json', 'ke-hoach-31-kl-tw.json'])
    copyFileSync(path.join(SEEDS, name), path.join(folder, name));
  await call('import', 'ke-hoach-10-nq-tw.json', 'ke-hoach-31-kl-tw.json');
});

async function call(...words: string[]) {
  const out = { stdout: '', stderr: '' };
  const code = await runCli(['library', 'tv.sqlite', ...words], {
    stdout: (text) => {
      out.stdout += text;
    },
    stderr: (text) => {
      out.stderr += text;
    },
    folder,
  });
  return { code, ...out };
}

const at = (name: string) => path.join(folder, name);

describe('library tasks', () => {
  it('prints tasks, or the published data', async () => {
    const { stdout } = await call('tasks', '--plan', 'ke-hoach-31-kl-tw');
    expect(stdout).toMatch(/^ke-hoach-31-kl-tw II\.1: Quán triệt .* — Ban Tuyên giáo Tỉnh ủy$/mu);
    const data = taskDataSchema.parse(JSON.parse((await call('tasks', '--json')).stdout));
    expect(data.tasks.filter(({ kind }) => kind === 'task')).toHaveLength(7);
  });

  it('writes the kind of file that its name says', async () => {
    for (const name of ['a.xlsx', 'a.docx', 'a.json']) {
      expect(await call('tasks', '--out', name)).toEqual({
        code: 0,
        stdout: `Đã ghi “${at(name)}”.\n`,
        stderr: '',
      });
    }
    expect(readFileSync(at('a.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(taskDataSchema.safeParse(JSON.parse(readFileSync(at('a.json'), 'utf8'))).success).toBe(true);
  });

  it('refuses other files, and to write over the library', async () => {
    expect(await call('tasks', '--out', 'a.pdf')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('phải có đuôi .xlsx, .docx, .json; không phải “a.pdf”'),
    });
    copyFileSync(at('tv.sqlite'), at('tv.json'));
    const code = await runCli(['library', 'tv.json', 'tasks', '--out', 'tv.json'], {
      stdout: () => undefined,
      stderr: () => undefined,
      folder,
    });
    expect(code).toBe(2);
    expect(readFileSync(at('tv.json')).equals(readFileSync(at('tv.sqlite')))).toBe(true);
  });

  it('leaves a file alone that is open elsewhere', async () => {
    writeFileSync(at('a.xlsx'), 'cũ');
    writeFileSync(at('.~lock.a.xlsx#'), '');
    const { code, stderr } = await call('tasks', '--out', 'a.xlsx');
    expect([code, stderr]).toEqual([1, expect.stringContaining('đang mở trong LibreOffice')]);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('cũ');
  });
});

describe('library coverage', () => {
  it('tells each point of a document, and writes it', async () => {
    const { stdout } = await call('coverage', '10-nq/tw');
    expect(stdout).toMatch(/^Nghị quyết số 10-NQ\/TW/u);
    expect(stdout.match(/^\[Còn trống\]/gmu)).toHaveLength(7);
    expect(await call('coverage', '10-NQ/TW', '--out', 'b.xlsx')).toMatchObject({ code: 0 });
    expect(existsSync(at('b.xlsx'))).toBe(true);
    expect(await call('coverage', '99-XX/YY')).toMatchObject({
      code: 1,
      stderr: 'Sổ văn bản không có văn bản nào mang số, ký hiệu “99-XX/YY”.\n',
    });
    expect(await call('coverage')).toMatchObject({ code: 2 });
  });
});

describe('library ics', () => {
  it('writes a calendar that others read, of a plan or an organ', async () => {
    const span = ['--from', '2026-01-01', '--to', '2026-12-31'];
    const events = async (...more: string[]) => {
      expect(await call('ics', ...span, ...more, '--out', 'l.ics')).toMatchObject({ code: 0, stderr: '' });
      return Object.values(ical.sync.parseFile(at('l.ics'))).filter((entry) => entry?.type === 'VEVENT')
        .length;
    };
    const all = await events();
    const ofPlan = await events('--plan', 'ke-hoach-10-nq-tw');
    expect(all).toBeGreaterThanOrEqual(ofPlan);
    expect(ofPlan).toBeGreaterThan(2);
    expect(await events('--organ', 'không-có')).toBe(0);
  });

  it('says what is missing in a call', async () => {
    expect((await call('ics', '--from', '2026-01-01', '--to', '2026-12-31')).stderr).toContain('Thiếu --out');
    expect((await call('ics', '--from', '2026-02-30', '--to', '2026-12-31', '--out', 'l.ics')).code).toBe(2);
    expect(
      (await call('ics', '--from', '2027-01-01', '--to', '2026-12-31', '--out', 'l.ics')).stderr,
    ).toContain('--from phải trước');
  });
});
