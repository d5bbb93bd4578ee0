import { sentenceCase, upper } from '../vietnamese/case';
import { fieldOf } from './blocks';
import { defaultSymbol, paddedNumber } from './document-symbol';
import { implementedDocuments } from './implemented-documents';
import { isSectionHeading, numberBlocks } from './numbering';
import type { Plan } from './plan';
import { isoDate, planDate } from './plan-date';
import { printContext, printedWords, singleBlock } from './printed-words';
import { recipientWords } from './recipients';
import { type Task, tasksOf } from './tasks';

/** The plan as data for other programs: the stable output of the `summary` command. Unknown is null. */
export type PlanSummary = {
  readonly kind: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly implements: readonly {
    readonly kind: string;
    readonly symbol: string | null;
    readonly date: string | null;
    readonly issuer: string | null;
    readonly subject: string | null;
  }[];
  readonly sections: readonly { readonly label: string; readonly title: string }[];
  readonly tasks: readonly {
    readonly path: string;
    readonly label: string;
    readonly text: string;
    readonly lead: readonly string[];
    readonly coordinators: readonly string[];
    readonly schedule: string | null;
    readonly deliverable: string | null;
  }[];
  readonly recipients: readonly { readonly name: string; readonly note: string | null }[];
  readonly signature: {
    readonly authority: string | null;
    readonly post: string | null;
    readonly name: string | null;
  };
};

export function summarise(plan: Plan): PlanSummary {
  const context = printContext(plan);
  const words = (inlines: Parameters<typeof printedWords>[0]) => known(printedWords(inlines, context));
  const letterhead = singleBlock(plan.blocks, 'letterhead');
  const title = singleBlock(plan.blocks, 'title');
  const signature = singleBlock(plan.blocks, 'signature');
  const kind = words(fieldOf(title, 'kind').children);
  const number = words(fieldOf(letterhead, 'number').children);
  return {
    kind: kind === null ? null : sentenceCase(kind),
    number,
    symbol: wholeSymbol(plan, number, words(fieldOf(letterhead, 'symbol').children)),
    date: isoDate(planDate(letterhead)),
    place: words(fieldOf(letterhead, 'place').children),
    issuer: issuerName(plan) ?? words(fieldOf(letterhead, 'issuing-organ').children),
    subject: words(fieldOf(title, 'subject').children),
    implements: implementedDocuments(plan).map(({ kind, title, symbol, date, issuer, subject }) => ({
      kind: title === undefined ? kind : `${kind} ${title}`,
      symbol,
      date,
      issuer,
      subject,
    })),
    sections: sections(plan),
    tasks: tasksOf(plan).map(taskSummary),
    recipients: singleBlock(plan.blocks, 'recipients')
      .children.map((recipient) => recipientWords(recipient, context))
      .filter(({ name, note }) => name !== '' || note !== null),
    signature: {
      authority: words(fieldOf(signature, 'authority').children),
      post: words(fieldOf(signature, 'post').children),
      name: words(fieldOf(signature, 'name').children),
    },
  };
}

function known(text: string): string | null {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded === '' ? null : folded;
}

/** The issuing organ in the plan's references, by its running-text name. */
function issuerName({ blocks, references }: Plan): string | null {
  const { issuer } = singleBlock(blocks, 'letterhead');
  return references.organs.find(({ id }) => id === issuer)?.name ?? null;
}

/** `15-KH/TU`, only when the number is known: a symbol is whole or unknown. */
function wholeSymbol(plan: Plan, number: string | null, typed: string | null): string | null {
  const symbol = typed ?? defaultSymbol(plan);
  return number === null || symbol === null ? null : `${paddedNumber(number)}-${symbol}`;
}

function sections(plan: Plan): PlanSummary['sections'] {
  const context = printContext(plan);
  const numbers = numberBlocks(plan.blocks, plan.settings.numbering);
  const sectionsOfPlan: { label: string; title: string }[] = [];
  for (const block of plan.blocks) {
    if (block.type === 'appendix') break;
    if (block.type !== 'item' || block.depth !== 1) continue;
    const words = printedWords(block.children, context).trim();
    const title = isSectionHeading(block, plan.settings.numbering) ? upper(words) : words;
    sectionsOfPlan.push({ label: numbers.get(block.id)?.bare ?? '', title });
  }
  return sectionsOfPlan;
}

function taskSummary(task: Task): PlanSummary['tasks'][number] {
  const { number, text, lead, coordinators, schedule, deliverable } = task;
  return { path: number.path, label: number.bare, text, lead, coordinators, schedule, deliverable };
}
