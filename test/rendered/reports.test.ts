import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { resourcePath } from '../../electron/files/resources';
import { makeReport } from '../../electron/reports/make-report';
import type { TableReport } from '../../electron/reports/report';
import { convert } from '../helpers/libreoffice';
import { linesOf } from '../helpers/paper-lines';
import { readPdf } from '../helpers/pdf';
import { taskRecord } from '../helpers/report-data';
import { temporaryFolder } from '../helpers/temporary-folder';

const REPORT: TableReport = {
  kind: 'tasks',
  today: '2026-06-25',
  data: {
    scope: 'Văn phòng Tỉnh ủy',
    tasks: [
      taskRecord({ text: '=1+1' }),
      taskRecord({ id: 'plan/b', text: '-2+3 “Đẩy mạnh”, rà soát\nđiều chỉnh' }),
      ...Array.from({ length: 60 }, (_, at) => taskRecord({ id: `plan/${at}`, text: `Việc ${at}` })),
    ],
  },
};

let csv: string;
let pdf: string;

beforeAll(async () => {
  const folder = temporaryFolder();
  const template = readFileSync(resourcePath('templates', 'ke-hoach.docx'));
  for (const format of ['xlsx', 'docx'] as const) {
    const made = await makeReport({ report: REPORT, format, template });
    if (!made.ok) throw new Error(made.failure.map(({ message }) => message).join());
    writeFileSync(path.join(folder, `report.${format}`), made.value);
  }
  const [sheet = ''] = await convert([path.join(folder, 'report.xlsx')], 'csv');
  csv = readFileSync(sheet, 'utf8');
  [pdf = ''] = await convert([path.join(folder, 'report.docx')], 'pdf');
});

describe('a workbook as LibreOffice reads it', () => {
  it('has headings, dates as dates, and words that begin like a formula as words', () => {
    const [heading, first] = csv.split('\n');
    expect(heading).toContain('TT,Mục,Loại,Nhiệm vụ,Cơ quan chủ trì,');
    expect(first).toContain('1,II.1,Nhiệm vụ,=1+1,Văn phòng Tỉnh ủy,');
    expect(first).toContain(',30/06/2026,');
    expect(csv).toContain('-2+3 “Đẩy mạnh”');
    expect(csv.match(/,Việc \d+,/gu)).toHaveLength(60);
  });
});

describe('a Word table as LibreOffice lays it out', () => {
  it('is landscape, repeats its heading, and has a page number from the second page on', async () => {
    const pages = await readPdf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const { width, height } of pages) expect(width).toBeGreaterThan(height);
    const words = pages.map((page) => linesOf(page).map(({ text }) => text));
    expect(words[0]?.[0]).toBe('DANH MỤC NHIỆM VỤ');
    expect(words.slice(1).map(([first]) => first)).toEqual(words.slice(1).map((_page, at) => String(at + 2)));
    for (const page of words) expect(page.join(' ')).toContain('Cơ quan phối hợp');
  });
});
