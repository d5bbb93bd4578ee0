import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../core/docx/plain-text';
import { docxView } from '../../../core/docx/view';
import { summarise } from '../../../core/plan/summary';
import { isCliCall, runCli } from '../../../electron/cli/run-cli';
import { docxParagraphs, docxPart } from '../../helpers/docx-text';
import { templateText } from '../../helpers/make-docx';
import { SEED_NAMES, seedPlan } from '../../helpers/seeds';
import { temporaryFolder } from '../../helpers/temporary-folder';

const SHIPPED_TEMPLATE = path.join(import.meta.dirname, '../../../templates/ke-hoach.docx');
const SEEDS = path.join(import.meta.dirname, '../../../seeds');

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  copyFileSync(path.join(SEEDS, 'ke-hoach-31-kl-tw.json'), path.join(folder, 'plan.json'));
});

async function call(...args: string[]) {
  const out = { stdout: '', stderr: '' };
  const code = await runCli(args, {
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

function file(name: string): string {
  return path.join(folder, name);
}

describe('export', () => {
  it('writes the document, from the caller’s folder, and says nothing', async () => {
    mkdirSync(file('in'));
    expect(await call('export', 'plan.json', '--to', 'in/ke-hoach.docx')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(docxParagraphs(readFileSync(file('in/ke-hoach.docx')))).toContain('KẾ HOẠCH');
    expect(readdirSync(file('in'))).toEqual(['ke-hoach.docx']);
  });

  it.each([
    ['the plan itself', ['plan.docx', '--to', 'plan.docx']],
    ['the plan through a link', ['plan.json', '--to', 'link-to-plan.docx']],
    ['its template', ['plan.json', '--to', 'mau.docx', '--template', './mau.docx']],
    ['its template through a link', ['plan.json', '--to', 'link-to-mau.docx', '--template', 'mau.docx']],
  ])('does not write over %s', async (_name, args) => {
    copyFileSync(file('plan.json'), file('plan.docx'));
    copyFileSync(SHIPPED_TEMPLATE, file('mau.docx'));
    symlinkSync('plan.json', file('link-to-plan.docx'));
    symlinkSync('mau.docx', file('link-to-mau.docx'));
    const watched = [file('plan.docx'), file('plan.json'), file('mau.docx')];
    const before = watched.map((name) => readFileSync(name));
    const { code, stderr } = await call('export', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining('sẽ bị ghi đè')]);
    expect(watched.map((name) => readFileSync(name))).toEqual(before);
  });

  it('takes every option', async () => {
    writeFileSync(file('mau.docx'), templateText('*</w:t>', '* * *</w:t>'));
    const words = ['--template', 'mau.docx', '--assignments', 'annex', '--rules', 'hd-05', '--two-sided'];
    expect(await call('export', 'plan.json', '--to', 'x.docx', ...words)).toMatchObject({ code: 0 });
    const bytes = readFileSync(file('x.docx'));
    expect(docxParagraphs(bytes)).toEqual(
      expect.arrayContaining(['* * *', 'DANH MỤC NHIỆM VỤ', '- Ban Thường vụ Tỉnh đoàn;']),
    );
    expect(docxPart(bytes, 'word/settings.xml')).toContain('mirrorMargins');
  });

  it('replaces a document that is there', async () => {
    writeFileSync(file('x.docx'), 'cũ');
    expect(await call('export', 'plan.json', '--to', 'x.docx')).toMatchObject({ code: 0 });
    expect(docxParagraphs(readFileSync(file('x.docx')))).toContain('KẾ HOẠCH');
  });

  it.each([
    ['a folder that does not exist', 'khong-co/x.docx', 'khong-co'],
    ['a folder in the place of the file', 'thu-muc.docx', 'thư mục'],
    ['a file that is read-only', 'chi-doc.docx', 'chỉ đọc'],
    ['a file that Word has open', 'dang-mo.docx', 'Word'],
  ])('writes nothing to %s', async (_, to, words) => {
    mkdirSync(file('thu-muc.docx'));
    writeFileSync(file('chi-doc.docx'), 'cũ');
    chmodSync(file('chi-doc.docx'), 0o444);
    writeFileSync(file('~$ng-mo.docx'), '');
    writeFileSync(file('dang-mo.docx'), 'cũ');
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await call('export', 'plan.json', '--to', to);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(path.basename(to));
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(file('chi-doc.docx'), 'utf8')).toBe('cũ');
    expect(readFileSync(file('dang-mo.docx'), 'utf8')).toBe('cũ');
  });

  it.each([
    ['missing', 'khong-co.docx', 'Không tìm thấy'],
    ['no archive', 'chu.docx', 'ZIP'],
    ['without a tag', 'thieu.docx', '{trich_yeu}'],
  ])('refuses a template that is %s, by name', async (_, template, words) => {
    writeFileSync(file('chu.docx'), 'chữ thường');
    writeFileSync(file('thieu.docx'), templateText('{trich_yeu}', ''));
    const { code, stderr } = await call('export', 'plan.json', '--to', 'x.docx', '--template', template);
    expect(code).toBe(1);
    expect(stderr).toContain(file(template));
    expect(stderr).toContain(words);
    expect(existsSync(file('x.docx'))).toBe(false);
  });

  it.each([
    [['plan.json'], '--to'],
    [['plan.json', '--to', 'x.pdf'], '.docx'],
    [['plan.json', '--to'], '--to'],
    [['--to', 'x.docx'], 'Thiếu tệp kế hoạch'],
    [['plan.json', 'plan.json', '--to', 'x.docx'], 'thừa'],
    [['plan.json', '--to', 'x.docx', '--assignments', 'bullets'], 'lines, sentence, annex, both'],
    [['plan.json', '--to', 'x.docx', '--rules', 'auto'], 'hd-36, hd-05'],
    [['plan.json', '--to', 'x.docx', '--two-sided=yes'], '--two-sided'],
    [['plan.json', '--to', 'x.docx', '--force'], '--force'],
    [['plan.json', '--to', 'x.docx', '--template', './x.docx'], 'ghi đè'],
  ])('is a wrong call with %o', async (words, complaint) => {
    const { code, stdout, stderr } = await call('export', ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(complaint);
    expect(stderr).toContain('du-thao export --help');
    expect(existsSync(file('x.docx'))).toBe(false);
  });
});

describe('summary and text', () => {
  it.each(SEED_NAMES)('print %s', async (name) => {
    copyFileSync(path.join(SEEDS, `${name}.json`), file('plan.json'));
    const summary = await call('summary', 'plan.json');
    expect(summary).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(summary.stdout)).toEqual(summarise(seedPlan(name)));
    const text = await call('text', 'plan.json', '--assignments', 'both', '--rules', 'hd-05');
    const view = docxView(seedPlan(name), { assignments: 'both', rules: 'hd-05' }).value;
    expect(text).toEqual({ code: 0, stdout: plainText(view), stderr: '' });
  });

  it.each(['summary', 'text', 'export'])(
    '%s tells file, place and what was expected of a wrong plan',
    async (command) => {
      const plan = { ...seedPlan('ke-hoach-31-kl-tw'), rules: 'hd-99' };
      writeFileSync(file('plan.json'), JSON.stringify(plan));
      const { code, stdout, stderr } = await call(
        command,
        'plan.json',
        ...(command === 'export' ? ['--to', 'x.docx'] : []),
      );
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^plan\.json: rules: .*hd-36/u);
    },
  );

  it.each([
    ['missing', 'khong-co.json', 'Không tìm thấy'],
    ['a folder', '.', 'thư mục'],
    ['empty', 'trong.json', 'tệp trống'],
    ['cut off', 'cut.json', 'dòng'],
    ['of 200 MB', 'lon.json', '200 MB'],
    ['deeply nested', 'sau.json', 'lồng nhau'],
    ['not Unicode', 'nhi-phan.json', 'UTF-8'],
    ['of a later version', 'moi.json', 'mới hơn'],
    ['not a plan', 'khac.json', 'du-thao/plan'],
  ])('refuse a file that is %s', async (_, name, words) => {
    const whole = readFileSync(file('plan.json'), 'utf8');
    writeFileSync(file('trong.json'), '');
    writeFileSync(file('cut.json'), whole.slice(0, whole.length / 2));
    writeFileSync(file('lon.json'), '');
    truncateSync(file('lon.json'), 200 * 1024 * 1024);
    writeFileSync(file('sau.json'), '['.repeat(100_000));
    writeFileSync(file('nhi-phan.json'), Buffer.from([0x7b, 0xff, 0xfe]));
    writeFileSync(file('moi.json'), JSON.stringify({ ...JSON.parse(whole), version: 99 }));
    writeFileSync(file('khac.json'), '{"name": "x"}');
    const { code, stdout, stderr } = await call('summary', name);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain(name === '.' ? folder : name);
  });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['export', '--help'], ['summary', '-h'], ['text', 'plan.json', '--help']])(
    'explains by example: %s %s',
    async (...words) => {
      const { code, stdout, stderr } = await call(...words);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Ví dụ:\n  du-thao ');
    },
  );

  it('is shown for a call without a command or with an unknown one, as an error', async () => {
    expect(await call()).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('du-thao export'),
    });
    expect(await call('print')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('“print”'),
    });
  });

  it('is part of what makes a call one of the command line', () => {
    expect([['export', 'x'], ['summary'], ['text'], ['--help']].every(isCliCall)).toBe(true);
    expect([[], ['plan.json'], ['--no-sandbox'], ['.']].some(isCliCall)).toBe(false);
  });
});
