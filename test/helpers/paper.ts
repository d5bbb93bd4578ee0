import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PrintOptions } from '../../core/docx/printing';
import type { Plan } from '../../core/plan/plan';
import { exportDocx } from '../../electron/export/export-docx';
import { convert } from './libreoffice';
import { type Page, readPdf } from './pdf';
import { temporaryFolder } from './temporary-folder';

export const TEMPLATE_FILE = path.join(import.meta.dirname, '../../templates/ke-hoach.docx');

/** One plan to be put on paper. */
export type Print = {
  readonly name: string;
  readonly plan: Plan;
  readonly options?: PrintOptions;
  readonly template?: Uint8Array;
};

export type Paper = { readonly docx: string; readonly pdf: string; readonly pages: readonly Page[] };

/** Exports plans and has LibreOffice render them all in one run. By name. */
export async function putOnPaper(prints: readonly Print[]): Promise<ReadonlyMap<string, Paper>> {
  const folder = path.join(temporaryFolder(), 'docx');
  mkdirSync(folder);
  const files: string[] = [];
  for (const { name, plan, options, template } of prints) {
    const exported = await exportDocx({
      plan,
      template: template ?? readFileSync(TEMPLATE_FILE),
      ...(options === undefined ? {} : { options }),
    });
    if (!exported.ok) throw new Error(`${name}: ${JSON.stringify(exported.failure)}`);
    const file = path.join(folder, `${name}.docx`);
    writeFileSync(file, exported.value.bytes);
    files.push(file);
  }
  const pdfs = await convert(files, 'pdf');
  const papers = new Map<string, Paper>();
  for (const [index, { name }] of prints.entries()) {
    const docx = files[index] ?? '';
    const pdf = pdfs[index] ?? '';
    papers.set(name, { docx, pdf, pages: await readPdf(pdf) });
  }
  return papers;
}
