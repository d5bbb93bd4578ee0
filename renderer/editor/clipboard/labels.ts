/** The kinds of numbers that Vietnamese documents put before a line, automatic or typed. */
export type LabelKind = 'roman' | 'decimal' | 'path' | 'letter' | 'capital' | 'dash' | 'plus';

export type ReadLabel = {
  readonly kind: LabelKind;
  /** How many numbers a path has: 2 for `1.1.`. */
  readonly components: number;
  /** How many UTF-16 units the label and the white space behind it take. */
  readonly length: number;
};

/** I to XXXIX; beyond that single letters (C., L., M.) are more likely than numbers. */
const ROMAN = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';

/** What may come right after a mark: white space, or a capital letter where the typist left it out. */
const GAP = '(?:[\\s\\u00A0]+|(?=\\p{Lu})|$)';

const FORMS: readonly (readonly [LabelKind, RegExp])[] = [
  ['path', new RegExp(`^\\d{1,3}(?:\\.\\d{1,3})+\\.${GAP}`, 'u')],
  // Without its last dot a path looks like an amount ("1.5 triệu"), unless a sentence begins behind it.
  ['path', /^\d{1,3}(?:\.\d{1,3})+[\s\u00A0]+(?=\p{Lu})/u],
  ['decimal', new RegExp(`^\\d{1,3}[.)/]${GAP}`, 'u')],
  ['roman', new RegExp(`^${ROMAN}[.\\-–—/)]${GAP}`, 'u')],
  ['letter', /^[a-zđ][.)/](?:[\s\u00A0]+|$)/u],
  ['capital', /^[A-ZĐ][.)](?:[\s\u00A0]+|$)/u],
  ['dash', /^[-–—−](?:[\s\u00A0]+|$)/u],
  ['plus', /^\+(?:[\s\u00A0]+|$)/u],
];

/** The label at the very start of a line, if it has one: `I-`, `II.`, `1.`, `1.1.`, `a)`, `-`, `+` … */
export function readLabel(text: string): ReadLabel | undefined {
  for (const [kind, form] of FORMS) {
    const found = form.exec(text)?.[0];
    if (found === undefined) continue;
    const components = kind === 'path' ? (found.match(/\d+/gu)?.length ?? 1) : 1;
    return { kind, components, length: found.length };
  }
  return undefined;
}
