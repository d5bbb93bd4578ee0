import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { taskDataJsonSchema, taskDataSchema } from '../../../core/trace/task-record';
import { resourcePath } from '../../../electron/files/resources';
import { makeReport } from '../../../electron/reports/make-report';
import type { TableReport } from '../../../electron/reports/report';
import { sheetOf } from '../../../electron/reports/sheet';
import { docxParagraphs, docxPart } from '../../helpers/docx-text';
import { taskRecord } from '../../helpers/report-data';
import { temporaryFolder } from '../../helpers/temporary-folder';
import { validationErrors } from '../../helpers/validate-docx';

const TODAY = '2026-06-25';
const template = readFileSync(resourcePath('templates', 'ke-hoach.docx'));

const WILD = taskRecord({
  id: 'plan/wild',
  text: '=HYPERLINK("http://x") {@noi_dung} {tag} <b>&amp;\u0001\uD800 “ngoặc”\ndòng hai',
  lead: [{ id: null, name: '+84 Đảng ủy' }],
  schedule: '-1',
  deadline: null,
  lastDay: null,
});

const TASKS: TableReport = {
  kind: 'tasks',
  today: TODAY,
  data: { scope: null, tasks: [taskRecord(), WILD] },
};
const COVERAGE: TableReport = {
  kind: 'coverage',
  today: TODAY,
  data: {
    document: 'Nghị quyết số 10-NQ/TW',
    counts: { covered: 1, outdated: 0, hole: 1 },
    points: [
      {
        label: '1',
        depth: 1,
        text: 'Hoàn thiện chính sách',
        state: 'covered',
        answers: [
          { task: taskRecord(), state: 'covers' },
          { task: WILD, state: 'covers' },
        ],
      },
      { label: '', depth: 1, text: 'Hợp tác quốc tế', state: 'hole', answers: [] },
    ],
  },
};
const DUE: TableReport = {
  kind: 'due',
  today: TODAY,
  data: {
    span: { from: '2026-01-01', to: '2026-12-31' },
    due: [
      {
        plan: 'plan',
        planKind: 'Kế hoạch',
        symbol: '',
        subject: 'thực hiện',
        item: 'item',
        kind: 'duty',
        path: 'III.2',
        text: 'Báo cáo',
        due: '2026-06-20',
        lastDay: '2026-06-19',
        part: 'Đợt 1',
        words: 'trước ngày 20/6',
        lead: ['Văn phòng Tỉnh ủy'],
      },
    ],
  },
};
const EMPTY: TableReport = { kind: 'tasks', today: TODAY, data: { scope: 'Văn phòng', tasks: [] } };
const REPORTS = [TASKS, COVERAGE, DUE, EMPTY];

async function made(report: TableReport, format: 'xlsx' | 'docx' | 'json'): Promise<Uint8Array> {
  const result = await makeReport({ report, format, template });
  if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join());
  return result.value;
}

const jsonOf = async (report: TableReport) =>
  JSON.parse(new TextDecoder().decode(await made(report, 'json')));

describe('every table', () => {
  it("satisfies Microsoft's validator, as a workbook and as a document", async () => {
    const folder = temporaryFolder();
    const files: string[] = [];
    for (const [index, report] of REPORTS.entries()) {
      for (const format of ['xlsx', 'docx'] as const) {
        const file = path.join(folder, `${index}-${report.kind}.${format}`);
        writeFileSync(file, await made(report, format));
        files.push(file);
      }
    }
    expect(Object.fromEntries(await validationErrors(files))).toEqual(
      Object.fromEntries(files.map((file) => [file, []])),
    );
  });

  it('has the same bytes for the same report', async () => {
    for (const format of ['xlsx', 'docx'] as const)
      expect(Buffer.compare(await made(TASKS, format), await made(TASKS, format))).toBe(0);
  });

  it('has a legal name of its sheet, and rows as long as its heading', () => {
    for (const report of REPORTS) {
      const { name, columns, rows } = sheetOf(report);
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});

describe('a workbook', () => {
  it('has real dates, text that stays text, a heading in sight and filters', async () => {
    const bytes = await made(TASKS, 'xlsx');
    const { sheets } = await readXlsx(bytes);
    const [sheet] = sheets;
    const [heading = [], first = [], second = []] = sheet?.rows ?? [];
    const column = (name: string) => heading.indexOf(name);
    expect(first[column('Thời hạn')]).toEqual(new Date('2026-06-30T00:00:00Z'));
    expect(first[column('Ngày kế hoạch')]).toEqual(new Date('2026-02-05T00:00:00Z'));
    expect(first[column('Tình trạng')]).toBe('Sắp đến hạn');
    expect(first[column('Cơ quan phối hợp')]).toBe('Ban Tổ chức Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy');
    expect(second[column('Nhiệm vụ')]).toBe(
      '=HYPERLINK("http://x") {@noi_dung} {tag} <b>&amp; “ngoặc”\ndòng hai',
    );
    expect(second[column('Thời hạn')]).toBeNull();

    const xml = docxPart(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:N3"/>');
    expect(docxPart(bytes, 'xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"');
  });

  it('repeats a point for each task, so that filters find them', () => {
    const { columns, rows } = sheetOf(COVERAGE);
    const at = (name: string) => columns.findIndex(({ heading }) => heading === name);
    expect(rows.map((row) => [row[at('Nội dung')], row[at('Trạng thái')], row[at('Mục')]])).toEqual([
      ['Hoàn thiện chính sách', 'Đã có nhiệm vụ', 'II.1'],
      ['Hoàn thiện chính sách', 'Đã có nhiệm vụ', 'II.1'],
      ['Hợp tác quốc tế', 'Còn trống', null],
    ]);
  });

  it('cuts what a cell cannot hold', async () => {
    const long = taskRecord({ text: 'ủ'.repeat(40_000) });
    const bytes = await made({ ...TASKS, data: { scope: null, tasks: [long] } } as TableReport, 'xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(String(sheets[0]?.rows[1]?.[3])).toHaveLength(32_767);
  });
});

describe('a Word table', () => {
  it('stands on landscape pages of the template, with its words as they are', async () => {
    const bytes = await made(COVERAGE, 'docx');
    const document = docxPart(bytes, 'word/document.xml');
    expect(document).toContain('w:orient="landscape"');
    expect(document.match(/<w:sectPr/gu)).toHaveLength(1);
    expect(document).toContain('<w:titlePg/>');
    expect(document).toContain('<w:tblHeader/>');
    const words = docxParagraphs(bytes);
    expect(words.slice(0, 3)).toEqual([
      'THEO DÕI THỰC HIỆN VĂN BẢN',
      '(Nghị quyết số 10-NQ/TW, tính đến ngày 25/6/2026)',
      'Trong các nội dung không chia nhỏ nữa: 1 đã có nhiệm vụ, 0 cần rà soát, 1 còn trống.',
    ]);
    expect(words.join('\n')).toContain('{@noi_dung} {tag} <b>&amp;');
    expect(words.join('\n')).not.toMatch(/undefined|null|ĐẢNG CỘNG SẢN/u);
  });

  it('names each plan above its tasks when there are several', async () => {
    const other = taskRecord({
      id: 'other/item',
      plan: { ...taskRecord().plan, id: 'other', symbol: null, date: null, subject: 'phòng, chống bão' },
    });
    const report = { ...TASKS, data: { scope: null, tasks: [taskRecord(), other] } } as TableReport;
    const words = docxParagraphs(await made(report, 'docx'));
    expect(words).toContain('Kế hoạch số 15-KH/TU, ngày 05/02/2026 thực hiện Nghị quyết số 10-NQ/TW');
    expect(words).toContain('Kế hoạch phòng, chống bão');
    expect(docxParagraphs(await made(TASKS, 'docx'))).not.toContain('Kế hoạch phòng, chống bão');
  });

  it('is refused when it would be too long for Word', async () => {
    const tasks = Array.from({ length: 5_000 }, (_, at) => taskRecord({ id: `plan/${at}` }));
    const report: TableReport = { kind: 'tasks', today: TODAY, data: { scope: null, tasks } };
    expect(await makeReport({ report, format: 'docx', template })).toMatchObject({
      ok: false,
      failure: [{ rule: 'report/too-long' }],
    });
    expect((await made(report, 'xlsx')).length).toBeGreaterThan(0);
  });
});

describe('task data', () => {
  it('has each task once, as the schema says', async () => {
    const fromTasks = taskDataSchema.parse(await jsonOf(TASKS));
    expect(fromTasks.tasks).toHaveLength(2);
    expect(fromTasks.tasks[0]).toEqual(taskRecord());
    expect(taskDataSchema.parse(await jsonOf(COVERAGE)).tasks.map(({ id }) => id)).toEqual([
      'plan/item',
      'plan/wild',
    ]);
  });

  it('is described by the schema that is shipped', async () => {
    const file = JSON.parse(readFileSync(resourcePath('templates', 'nhiem-vu.schema.json'), 'utf8'));
    expect(file).toEqual(taskDataJsonSchema());
    // Whoever has only the file reads the same out of it.
    const shipped = z.fromJSONSchema(file);
    expect(shipped.safeParse(await jsonOf(TASKS)).success).toBe(true);
    expect(shipped.safeParse({ ...(await jsonOf(TASKS)), version: 2 }).success).toBe(false);
  });
});
