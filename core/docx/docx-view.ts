import type { PlanText } from '../plan/inline';
import type { RulePackId } from '../plan/settings';

/**
 * Everything that one plan puts on paper, as plain JSON: numbers, entities, end marks and blanks are words
 * here. The exporter, the plain text and the clipboard all print from it, so they cannot disagree.
 */
export type DocxView = {
  readonly rules: RulePackId;
  readonly letterhead: LetterheadView;
  readonly title: TitleView;
  readonly body: readonly ViewBlock[];
  readonly recipients: readonly ViewParagraph[];
  readonly signature: SignatureView;
  /** In printed order, after the signature, each on a page of its own. */
  readonly appendices: readonly AppendixView[];
  readonly properties: { readonly title: string; readonly subject: string };
  /** Exact line spacing of running text in points; null leaves it to the template. */
  readonly lineSpacing: number | null;
  readonly twoSided: boolean;
};

/** A line that may be absent is null; the others are never empty, they hold the form's blanks. */
export type LetterheadView = {
  readonly upperOrgan: string | null;
  readonly issuingOrgan: string;
  /** Whole: `15-KH/TU`, or with the number left blank `     -KH/TU`. */
  readonly symbol: string;
  readonly placeAndDate: string;
  readonly secrecy: string | null;
  readonly urgency: string | null;
  readonly circulation: string | null;
  readonly draft: string | null;
};

export type TitleView = { readonly kind: string; readonly issuer: string | null; readonly subject: string };

export type SignatureView = {
  readonly authority: string | null;
  readonly post: string | null;
  readonly name: string | null;
};

export type AppendixView = { readonly landscape: boolean; readonly blocks: readonly ViewBlock[] };

/** What a paragraph is; the template says how that looks. */
export type ParagraphRole =
  | 'body'
  | `heading-${1 | 2 | 3 | 4 | 5 | 6}`
  | 'assignment'
  | 'cell'
  | 'column-heading'
  | 'column-number'
  | 'group-heading'
  | 'recipient'
  | 'appendix-label'
  | 'appendix-name'
  | 'appendix-source';

export type ViewParagraph = {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  /** Never empty texts; a line feed is a soft line break. */
  readonly runs: readonly PlanText[];
  /** Stays on the page of what follows, beyond what its role asks. */
  readonly keepNext?: true;
  /** Id of the plan's block that it prints. */
  readonly block?: string;
};

export type ViewTable = {
  readonly type: 'table';
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  /** The first row is repeated on every page. */
  readonly headingRow: boolean;
  readonly rows: readonly ViewRow[];
  /** The last row stays on the page of what follows. */
  readonly keepNext?: true;
  readonly block?: string;
};

export type ViewRow = { readonly cells: readonly ViewCell[] };

export type ViewCell = {
  readonly role: ParagraphRole;
  readonly runs: readonly PlanText[];
  /** How many columns it covers; one when absent. */
  readonly span?: number;
};

export type ViewBlock = ViewParagraph | ViewTable;
