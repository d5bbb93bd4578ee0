import type { DocxView } from '../../core/docx/docx-view';
import { blockText } from '../../core/docx/plain-text';
import { runsText } from '../../core/docx/runs';
import { linesOf, mm, type Region } from './paper-lines';
import type { Page } from './pdf';

/**
 * The text of a print by the regions of its form, without white space: where a line ends is the renderer's
 * business, which letters are printed is not.
 */
export type PaperText = {
  readonly issuer: string;
  readonly party: string;
  readonly main: string;
  readonly recipients: string;
  readonly signature: string;
};

/** The columns of the shipped template's two frames, in points from the left edge of the page. */
const TEXT_LEFT = mm(30);
const HEAD_COLUMN = TEXT_LEFT + 4200 / 20;
const SIGNATURE_COLUMN = TEXT_LEFT + 4500 / 20;
/** Below the page number, above the text. */
const TEXT_TOP = mm(18);

/** Reads a print in the shipped template, up to its signature. */
export function paperText(pages: readonly Page[]): PaperText {
  const [first] = pages;
  const signed = pages.findIndex((page) => recipientsTop(page) !== undefined);
  const last = pages[signed];
  if (first === undefined || last === undefined) throw new Error('No page with “Nơi nhận:”');
  const titleTop = linesOf(first).find(({ text }) => text === 'KẾ HOẠCH')?.top ?? 0;
  const endTop = recipientsTop(last) ?? 0;
  const main = pages.slice(0, signed + 1).map((page, index) =>
    squeezed(page, {
      top: index === 0 ? titleTop - 1 : TEXT_TOP,
      bottom: index === signed ? endTop - 1 : page.height,
    }),
  );
  return {
    issuer: squeezed(first, { right: HEAD_COLUMN, bottom: titleTop - 1 }),
    party: squeezed(first, { left: HEAD_COLUMN, bottom: titleTop - 1 }),
    main: main.join(''),
    recipients: squeezed(last, { right: SIGNATURE_COLUMN, top: endTop - 1 }),
    signature: squeezed(last, { left: SIGNATURE_COLUMN, top: endTop - 1 }),
  };
}

/** What the same regions have to say by the plan. */
export function expectedText({ letterhead, title, body, recipients, signature }: DocxView): PaperText {
  return {
    issuer: squeeze([
      letterhead.upperOrgan,
      letterhead.issuingOrgan,
      '*',
      `Số ${letterhead.symbol}`,
      letterhead.secrecy,
      letterhead.urgency,
    ]),
    party: squeeze([
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      letterhead.placeAndDate,
      letterhead.circulation,
      letterhead.draft,
    ]),
    main: squeeze([title.kind, title.issuer, title.subject, '-----', ...body.map(blockText)]),
    recipients: squeeze(['Nơi nhận:', ...recipients.map(({ runs }) => runsText(runs))]),
    signature: squeeze([signature.authority, signature.post, signature.name]),
  };
}

export function squeeze(lines: readonly (string | null)[]): string {
  return lines.join('').replace(/\s+/gu, '');
}

function squeezed(page: Page, region: Region): string {
  return squeeze(linesOf(page, region).map(({ text }) => text));
}

function recipientsTop(page: Page): number | undefined {
  return linesOf(page, { right: SIGNATURE_COLUMN }).find(({ text }) => text === 'Nơi nhận:')?.top;
}
