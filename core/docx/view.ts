import type { Converted } from '../base/finding';
import { fieldOf } from '../plan/blocks';
import type { Inline } from '../plan/inline';
import { mainTextEnd } from '../plan/outline';
import type { Plan } from '../plan/plan';
import { printedWords, singleBlock } from '../plan/printed-words';
import { sentenceCase, upper } from '../vietnamese/case';
import { appendicesView } from './appendix-view';
import { bodyView } from './body-view';
import { closeText } from './closing-mark';
import type { DocxView, SignatureView, TitleView, ViewBlock } from './docx-view';
import { letterheadView } from './letterhead-view';
import { plainFieldFindings } from './plain-fields';
import { type Printing, type PrintOptions, printingOf } from './printing';
import { recipientsView } from './recipients-view';

/**
 * A plan as it is printed. Pure: the same plan and options always give the same view. The findings say what
 * of the plan could not be printed as it stands; they never stop the printing.
 */
export function docxView(plan: Plan, options: PrintOptions = {}): Converted<DocxView> {
  const printing = printingOf(plan, options);
  const mainText = plan.blocks.slice(0, mainTextEnd(plan.blocks));
  const closed = closeText(bodyView(mainText, printing), printing);
  const title = titleView(printing);
  const kind = sentenceCase(title.kind);
  const value: DocxView = {
    rules: printing.pack.id,
    letterhead: letterheadView(printing),
    title,
    body: keepEnd(closed.value),
    recipients: recipientsView(printing),
    signature: signatureView(printing),
    appendices: appendicesView(printing, kind),
    properties: { title: `${kind} ${title.subject}`.trim(), subject: title.subject },
    lineSpacing: plan.settings.lineSpacing,
    twoSided: printing.twoSided,
  };
  const fields = (['letterhead', 'title', 'signature'] as const).flatMap((type) =>
    plainFieldFindings(singleBlock(plan.blocks, type), printing),
  );
  return { value, findings: [...fields, ...closed.findings] };
}

/** Part 5a: the kind in capitals (grade A). The issuer line and the subject are the plan's own words. */
function titleView(printing: Printing): TitleView {
  const title = singleBlock(printing.plan.blocks, 'title');
  return {
    kind: upper(words(fieldOf(title, 'kind').children, printing)),
    issuer: orNull(words(fieldOf(title, 'issuer').children, printing)),
    subject: words(fieldOf(title, 'subject').children, printing),
  };
}

/** Parts 7a and 7b: authority and post in capitals (grade B). */
function signatureView(printing: Printing): SignatureView {
  const signature = singleBlock(printing.plan.blocks, 'signature');
  return {
    authority: orNull(upper(words(fieldOf(signature, 'authority').children, printing))),
    post: orNull(upper(words(fieldOf(signature, 'post').children, printing))),
    name: orNull(words(fieldOf(signature, 'name').children, printing)),
  };
}

/** The signature never stands alone on a page: the end of the text stays with it. */
function keepEnd(blocks: readonly ViewBlock[]): ViewBlock[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  return [...blocks.slice(0, -1), { ...last, keepNext: true }];
}

function words(inlines: readonly Inline[], printing: Printing): string {
  return printedWords(inlines, printing.context).trim();
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
