import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temporary-folder';

const ROOT = path.join(import.meta.dirname, '../../..');

/** The script of package.json, called from another folder as npm allows. */
function duThao(folder: string, ...words: string[]) {
  const npm = ['--prefix', ROOT, 'run', '--silent', 'du-thao', '--', ...words];
  return spawnSync('npm', npm, { cwd: folder, encoding: 'utf8' });
}

describe('npm run du-thao', () => {
  it('works in the caller’s folder with plain Node, and keeps stdout for the answer', () => {
    const folder = temporaryFolder();
    copyFileSync(path.join(ROOT, 'seeds/ke-hoach-31-kl-tw.json'), path.join(folder, 'plan.json'));
    expect(duThao(folder, 'export', 'plan.json', '--to', 'x.docx')).toMatchObject({ status: 0, stdout: '' });
    expect(existsSync(path.join(folder, 'x.docx'))).toBe(true);
    const summary = duThao(folder, 'summary', 'plan.json');
    expect(summary.status).toBe(0);
    expect(JSON.parse(summary.stdout)).toMatchObject({ kind: 'Kế hoạch', tasks: { length: 4 } });
  });

  it('ends with the code of what went wrong, without a stack trace', () => {
    const folder = temporaryFolder();
    const missing = duThao(folder, 'text', 'khong-co.json');
    expect(missing).toMatchObject({ status: 1, stdout: '' });
    expect(missing.stderr).toContain(path.join(folder, 'khong-co.json'));
    const wrong = duThao(folder, 'text', '--nothing');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr + wrong.stderr).not.toMatch(/\n\s+at /u);
  });

  it.runIf(existsSync('/dev/full'))(
    'says that the answer could not be written, without a stack trace',
    () => {
      const seed = path.join(ROOT, 'seeds/ke-hoach-10-nq-tw.json');
      const full = spawnSync('sh', ['-c', `npm run --silent du-thao -- text ${seed} > /dev/full`], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(full.status).toBe(1);
      expect(full.stderr).toMatch(/^Không ghi được kết quả ra \(mã lỗi ENOSPC\)[^\n]*\n$/u);
    },
  );

  it('lets a reader go that has seen enough', () => {
    const seed = path.join(ROOT, 'seeds/ke-hoach-10-nq-tw.json');
    const piped = spawnSync('sh', ['-c', `npm run --silent du-thao -- text ${seed} | head -n 1`], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(piped.stdout).toBe('TỈNH ỦY …\n');
    expect(piped.stderr).not.toContain('EPIPE');
  });
});
