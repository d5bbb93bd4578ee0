import { setImmediate as nextTurn } from 'node:timers/promises';
import PizZip from 'pizzip';
import type { Finding } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import type { DocxView } from '../../core/docx/docx-view';
import type { PrintOptions } from '../../core/docx/printing';
import { docxView } from '../../core/docx/view';
import { appendicesXml, blocksXml, type WordTarget } from '../../core/docx/wordprocessingml';
import type { Plan } from '../../core/plan/plan';
import { checkTemplate, type Template } from './check-template';
import { fillTemplate } from './fill-template';
import { generatedXmlFault } from './generated-xml';
import { pack } from './pack';
import { PROPERTIES_PART, propertiesXml } from './package-properties';
import type { BlocksTag } from './template-tags';
import { wordValues } from './template-values';

export type ExportRequest = {
  readonly plan: Plan;
  /** The bytes of a `.docx` template. */
  readonly template: Uint8Array;
  readonly options?: PrintOptions;
  /** How far the export has come: `done` from 0 to 1, `step` in words for the user. */
  readonly onProgress?: (done: number, step: string) => void;
  /** Aborting makes the export fail with the one finding `export/cancelled`. */
  readonly signal?: AbortSignal;
};

export type ExportedDocument = {
  readonly bytes: Uint8Array;
  /** What of the plan could not be printed as it stands. */
  readonly findings: readonly Finding[];
};

/** Blocks of XML made in one turn of the event loop: a few milliseconds. */
const BLOCKS_A_TURN = 200;

/**
 * Prints a plan into a template as a Word document. The same plan, template and options give the same bytes.
 * Fails with findings when the template cannot be used, or with `export/cancelled`; nothing is written
 * anywhere.
 */
export async function exportDocx(
  request: ExportRequest,
): Promise<Result<ExportedDocument, readonly Finding[]>> {
  const { plan, options, signal } = request;
  const report = (done: number, step: string) => request.onProgress?.(done, step);
  report(0, 'Đọc mẫu');
  const template = templateOf(request.template);
  if (!template.ok) return template;
  await nextTurn();

  report(0.1, 'Dàn nội dung');
  const { value: view, findings } = docxView(plan, options);
  const target = targetOf(view, template.value);
  const xml: Record<BlocksTag, string> = { noi_dung: '', danh_sach_noi_nhan: '', phu_luc: '' };
  const portions: readonly (readonly [BlocksTag, Iterable<string>, number])[] = [
    ['noi_dung', blocksXml(view.body, target), view.body.length],
    ['danh_sach_noi_nhan', blocksXml(view.recipients, target), view.recipients.length],
    [
      'phu_luc',
      appendicesXml(view.appendices, target),
      view.appendices.flatMap(({ blocks }) => blocks).length,
    ],
  ];
  const total = portions.reduce((sum, [, , count]) => sum + count, 1);
  let made = 0;
  for (const [tag, blocks] of portions) {
    for (const block of blocks) {
      xml[tag] += block;
      made += 1;
      if (made % BLOCKS_A_TURN === 0) {
        report(0.1 + 0.5 * Math.min(1, made / total), 'Dàn nội dung');
        await nextTurn();
        if (signal?.aborted) return fail([CANCELLED]);
      }
    }
    verify(tag, xml[tag], target);
  }
  await nextTurn();
  if (signal?.aborted) return fail([CANCELLED]);

  report(0.6, 'Điền vào mẫu');
  const filled = fillTemplate(packageFor(view, template.value), { ...wordValues(view), ...xml });
  if (!filled.ok) return filled;
  await nextTurn();
  if (signal?.aborted) return fail([CANCELLED]);

  report(0.8, 'Đóng gói');
  const { title, subject } = view.properties;
  filled.value.file(PROPERTIES_PART, propertiesXml(title, subject), { createFolders: false });
  const bytes = pack(filled.value);
  report(1, 'Xong');
  return succeed({ bytes, findings });
}

const CANCELLED: Finding = { rule: 'export/cancelled', severity: 'error', message: 'Đã dừng xuất tệp.' };

let latest:
  | { readonly bytes: Uint8Array; readonly checked: Result<Template, readonly Finding[]> }
  | undefined;

/** The check of the template that was used last is kept: an office exports into one and the same. */
function templateOf(bytes: Uint8Array): Result<Template, readonly Finding[]> {
  if (latest === undefined || Buffer.compare(latest.bytes, bytes) !== 0) {
    latest = { bytes: bytes.slice(), checked: checkTemplate(bytes) };
  }
  return latest.checked;
}

function targetOf(view: DocxView, { styles, page }: Template): WordTarget {
  return {
    styles,
    textWidth: page.textWidth,
    portraitSection: page.portraitSection,
    lineSpacing: view.lineSpacing,
  };
}

function packageFor(view: DocxView, template: Template): PizZip {
  const zip = new PizZip(template.bytes);
  if (view.appendices.at(-1)?.landscape === true) zip.file(template.documentPart, template.landscapeDocument);
  if (view.twoSided) zip.file(template.settingsPart, template.twoSidedSettings);
  return zip;
}

/** Whatever a plan says, what is generated from it is sound; anything else is a bug, and must not reach Word. */
function verify(tag: BlocksTag, xml: string, target: WordTarget): void {
  // The template's own section properties stand in it as they came; the template was parsed as a whole.
  const fault = generatedXmlFault(xml.replaceAll(target.portraitSection, ''));
  if (fault !== undefined) throw new Error(`Generated XML for ${tag} is not sound: ${fault}`);
}
