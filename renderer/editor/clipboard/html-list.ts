import { letter, roman } from '../../../core/plan/labels';
import { attribute, type HtmlElement, isElement, type StyleRules, styleOf } from './html-style';
import { readLabel } from './labels';
import type { ListMark } from './lines';

/** An open `ol` or `ul`, from the outermost in. */
export type OpenList = { readonly element: HtmlElement; readonly kind: ListMark['kind'] };

const TYPES: Readonly<Record<string, ListMark['kind']>> = {
  I: 'roman',
  i: 'roman',
  1: 'decimal',
  A: 'capital',
  a: 'letter',
  'upper-roman': 'roman',
  'lower-roman': 'roman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal',
  'upper-alpha': 'capital',
  'upper-latin': 'capital',
  'lower-alpha': 'letter',
  'lower-latin': 'letter',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
  none: 'unknown',
};

/** What an `ol` or `ul` counts with; Google writes that on its items. */
export function listKind(list: HtmlElement, rules: StyleRules): ListMark['kind'] {
  const first = list.childNodes.find((node) => isElement(node) && node.tagName === 'li');
  const styled =
    first !== undefined && isElement(first) ? styleOf(first, 'list-style-type', rules) : undefined;
  const type = attribute(list, 'type') ?? styled ?? styleOf(list, 'list-style-type', rules);
  return TYPES[type ?? ''] ?? (list.tagName === 'ol' ? 'decimal' : 'bullet');
}

/**
 * The mark of an `li`. Numbers inside numbers are a path: HTML has no word for `1.1.`, and says only that a
 * decimal list stands in a decimal list.
 */
export function itemMark(item: HtmlElement, lists: readonly OpenList[], rules: StyleRules): ListMark {
  const list = lists.at(-1);
  const styled = styleOf(item, 'list-style-type', rules);
  const kind = (styled === undefined ? undefined : TYPES[styled]) ?? list?.kind ?? 'bullet';
  const decimals = trailing(lists.slice(0, -1), 'decimal') + 1;
  const bullets = trailing(lists, 'bullet');
  const components = kind === 'decimal' ? decimals : 1;
  return {
    kind: components > 1 ? 'path' : kind,
    components,
    level: kind === 'bullet' ? Math.max(bullets, 1) : lists.length,
    label: printedLabel(kind, ordinal(item, list?.element)),
    ...(list === undefined ? {} : { list: list.element }),
  };
}

/** What a browser would print, for places where there are no items. */
function printedLabel(kind: ListMark['kind'], number: number): string {
  switch (kind) {
    case 'roman':
      return `${roman(number)}.`;
    case 'letter':
      return `${letter(number)})`;
    case 'capital':
      return `${letter(number).toUpperCase()}.`;
    case 'decimal':
    case 'path':
      return `${number}.`;
    case 'unknown':
      return '';
    default:
      return '-';
  }
}

/** How many lists of one kind end the chain of open lists. */
function trailing(lists: readonly OpenList[], kind: ListMark['kind']): number {
  let count = 0;
  while (lists[lists.length - 1 - count]?.kind === kind) count += 1;
  return count;
}

function ordinal(item: HtmlElement, list: HtmlElement | undefined): number {
  const items = (list?.childNodes ?? []).filter((node) => isElement(node) && node.tagName === 'li');
  const start = Number(list === undefined ? 1 : (attribute(list, 'start') ?? 1));
  return (Number.isInteger(start) ? start : 1) + Math.max(items.indexOf(item), 0);
}

/** Characters of symbol fonts that Word prints as bullets. */
const SYMBOLS = /^[·•▪■□●○◦o§Øüv➢✓❖*\uF000-\uF0FF]$/u;

/** The list and level that Word writes on a paragraph: `mso-list:l0 level2 lfo1`. */
export function wordListLevel(paragraph: HtmlElement, rules: StyleRules): number | undefined {
  const value = styleOf(paragraph, 'mso-list', rules);
  const level = value === undefined ? null : /\blevel(\d)\b/u.exec(value);
  return level === null ? undefined : Number(level[1]);
}

/** The mark of a paragraph of Word's, by its level and the label that Word printed: `I-`, `1.1.`, `·`. */
export function wordMark(level: number, printed: string): ListMark {
  const label = printed.replace(/[\s\u00A0]+/gu, ' ').trim();
  if (SYMBOLS.test(label)) return { kind: 'bullet', components: 1, level, label: '-' };
  const read = readLabel(label);
  if (read === undefined || read.length < label.length)
    return { kind: 'unknown', components: 1, level, label };
  return { kind: read.kind, components: read.components, level, label };
}
