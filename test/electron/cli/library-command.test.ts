import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli';
import { temporaryFolder } from '../../helpers/temporary-folder';

const SEEDS = path.join(import.meta.dirname, '../../../seeds');

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ['ke-hoach-10-nq-tw.json', 'ke-hoach-31-kl-tw.json'])
    copyFileSync(path.join(SEEDS, name), path.join(folder, name));
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

async function json(...words: string[]) {
  const { code, stdout, stderr } = await call(...words, '--json');
  return { code, stderr, data: JSON.parse(stdout) };
}

const importSeeds = () => call('import', 'ke-hoach-10-nq-tw.json', 'ke-hoach-31-kl-tw.json');

describe('library', () => {
  it('imports plans into a new library, and names each file that it cannot take', async () => {
    writeFileSync(path.join(folder, 'hong.json'), '{');
    const first = await call('import', 'ke-hoach-10-nq-tw.json', 'hong.json', 'khong-co.json');
    expect(first).toMatchObject({
      code: 1,
      stdout: 'ke-hoach-10-nq-tw.json: đã đưa vào thư viện, mã ke-hoach-10-nq-tw\n',
    });
    expect(first.stderr).toContain('hong.json');
    expect(first.stderr).toContain('khong-co.json');
    const { code, data } = await json('import', 'ke-hoach-31-kl-tw.json');
    expect([code, data]).toEqual([0, [{ file: 'ke-hoach-31-kl-tw.json', id: 'ke-hoach-31-kl-tw' }]]);
    expect(readdirSync(folder)).not.toContain('tv.sqlite-wal');
  });

  it('searches, with the words between marks', async () => {
    await importSeeds();
    const { stdout } = await call('search', 'dang', 'uy', 'ubnd');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Cơ quan · dang-uy-ubnd-tinh',
      '  «Đảng ủy Ủy ban nhân dân» tỉnh',
    ]);
    const { data } = await json(
      'search',
      'tuyên truyền',
      '--kind',
      'task',
      '--lead',
      'Ban Tuyên giáo Tỉnh ủy',
      '--limit',
      '1',
    );
    expect(data).toMatchObject([{ kind: 'task', owner: 'ke-hoach-31-kl-tw', path: 'II.3', item: 'b12' }]);
    expect(await call('search', 'khongcochunao')).toEqual({
      code: 0,
      stdout: 'Không tìm thấy.\n',
      stderr: '',
    });
  });

  it('traces a symbol to plans, holes and what has to be looked at again', async () => {
    await importSeeds();
    const { stdout, code } = await call('trace', '10-nq/tw');
    expect(code).toBe(0);
    expect(stdout).toContain('Kế hoạch thực hiện: 1\n');
    expect(stdout).toContain('Nội dung: 7 chưa có nhiệm vụ, 0 cần rà soát, 0 đã có nhiệm vụ\n');
    expect(stdout).toContain('Cần rà soát: 0\n');
    const { data } = await json('trace', '31-KL/TW');
    expect(data).toMatchObject([
      { id: '31-kl-tw-2022', implementing: [{ id: 'ke-hoach-31-kl-tw', tasks: 4 }] },
    ]);
    expect(await call('trace', '99-XX/YY')).toMatchObject({ code: 1, stdout: '' });
  });

  it('lists what falls due and the organs of a day', async () => {
    await importSeeds();
    const { data } = await json('due', '--from', '2026-12-01', '--to', '2026-12-30');
    expect(data).toMatchObject([{ due: '2026-12-20', lastDay: '2026-12-19', path: 'III.2.2', kind: 'duty' }]);
    expect((await call('due', '--from', '2026-12-20', '--to', '2026-12-20')).stdout).toMatch(
      /^20\/12\/2026 {2}ke-hoach-10-nq-tw III\.2\.2: /u,
    );
    const { stdout } = await call('organs', '--at', '2025-07-02');
    expect(stdout).toContain(
      'Ban Tuyên giáo Trung ương (đã kết thúc hoạt động) → Ban Tuyên giáo và Dân vận Trung ương\n',
    );
    const organs = await json('organs', '--at', '2020-01-01');
    expect(organs.data.find(({ id }: { id: string }) => id === 'bo-chinh-tri')).toMatchObject({
      existence: 'exists',
    });
  });

  it('verifies, rebuilds, backs up and restores', async () => {
    await importSeeds();
    expect(await json('verify')).toMatchObject({ code: 0, data: { plans: 2, findings: [] } });
    expect(await call('rebuild')).toMatchObject({
      code: 0,
      stdout: 'Đã lập lại danh mục và chỉ mục của 2 kế hoạch.\n',
    });
    const { data } = await json('backup');
    expect(existsSync(data.path)).toBe(true);
    await call('import', 'ke-hoach-10-nq-tw.json');
    expect((await json('verify')).data.plans).toBe(3);
    expect(await json('restore', data.path)).toMatchObject({
      code: 0,
      data: { kept: expect.stringContaining('tv.replaced-') },
    });
    expect((await json('verify')).data.plans).toBe(2);
  });

  it('generates a library, and never over another', async () => {
    expect(await call('generate', '--plans', '5', '--seed', '1')).toMatchObject({ code: 0 });
    expect((await json('verify')).data).toEqual({ plans: 5, findings: [] });
    const again = await call('generate', '--plans', '6', '--seed', '1');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect((await json('verify')).data.plans).toBe(5);
  });

  it('leaves a file alone that is no library, and makes none where it only reads', async () => {
    expect(await call('verify')).toMatchObject({ code: 1, stdout: '' });
    expect(existsSync(path.join(folder, 'tv.sqlite'))).toBe(false);
    writeFileSync(path.join(folder, 'tv.sqlite'), 'không phải thư viện');
    const { code, stderr } = await call('search', 'gì');
    expect(code).toBe(1);
    expect(stderr).toContain('không phải là thư viện Dự Thảo');
    expect(readdirSync(folder).filter((name) => name.startsWith('tv'))).toEqual(['tv.sqlite']);
  });

  it.each([
    [[], 'Thiếu lệnh đi sau tệp thư viện.'],
    [['nấu-cơm'], 'Không có lệnh “library … nấu-cơm”.'],
    [['search'], 'Thiếu chữ cần tìm.'],
    [['search', 'a', '--kind', 'x'], '--kind phải là một trong'],
    [['search', 'a', '--limit', '0'], '--limit'],
    [['search', 'a', '--year', 'nay'], '--year phải là năm'],
    [['search', 'a', '--state', 'x'], '--state phải là một trong'],
    [['due', '--from', '0001-01-01', '--to', '2026-12-31'], 'từ năm 1900 đến năm 2200'],
    [['trace'], 'Cần đúng một số, ký hiệu'],
    [['due', '--from', '2026-01-01'], 'Thiếu --to'],
    [['due', '--from', '2026-02-30', '--to', '2026-03-01'], 'phải là một ngày có thật'],
    [['due', '--from', '2026-03-02', '--to', '2026-03-01'], 'phải trước hoặc bằng'],
    [['organs'], 'Thiếu --at'],
    [['verify', 'thừa'], 'Thừa: “thừa”.'],
    [['verify', '--from', 'x'], 'Không có tùy chọn --from.'],
    [['import'], 'Thiếu tệp kế hoạch'],
    [['restore'], 'Cần đúng một tệp sao lưu.'],
    [['generate', '--plans', 'ba', '--seed', '1'], '--plans phải là số nguyên'],
    [['generate', '--plans', '3'], 'Thiếu --seed'],
  ])('says what is wrong with %j, and where help is', async (words, message) => {
    const { code, stdout, stderr } = await call(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Xem: du-thao library --help');
  });

  it('helps by example', async () => {
    const { code, stdout } = await call('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('du-thao library thu-vien.sqlite trace 10-NQ/TW');
  });
});
