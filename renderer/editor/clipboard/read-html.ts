import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { countDropped, type DroppedCounts } from './dropped';
import { type ReadCell, readGrid } from './html-grid';
import { leftOut } from './html-left-out';
import { itemMark, listKind, type OpenList, wordListLevel, wordMark } from './html-list';
import {
  attribute,
  classRules,
  type HtmlElement,
  type HtmlNode,
  isElement,
  type StyleRules,
  styleOf,
} from './html-style';
import type { Grid, Line, ListMark } from './lines';
import { createTextBuilder, type Emphasis } from './text-builder';

export type ReadHtml = {
  readonly content: readonly (Line | Grid)[];
  readonly dropped: DroppedCounts;
  /** Whether anything in it made a line of its own; if not, it is a piece of one. */
  readonly hasLines: boolean;
};

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

/** Where the walk stands: what the text there looks like and which lists are open. */
type Context = {
  readonly emphasis: Emphasis;
  readonly lists: readonly OpenList[];
  readonly preformatted: boolean;
};

/** Reads HTML as lines of text and tables. Nothing in it runs, nothing is fetched: it is data. */
export function readHtml(html: string): ReadHtml {
  const document = parse(html);
  const reader = createReader(classRules(styleText(document)));
  reader.walk(document.childNodes, { emphasis: {}, lists: [], preformatted: false });
  return reader.finish();
}

function createReader(rules: StyleRules) {
  const dropped: DroppedCounts = new Map();
  let content: (Line | Grid)[] = [];
  let hasLines = false;
  const builder = createTextBuilder();
  /** The mark that the next line will carry: a list item gives it to its first line. */
  let mark: ListMark | undefined;

  const flush = () => {
    const runs = builder.take();
    if (runs.length === 0) return;
    content.push({ type: 'line', runs, ...(mark === undefined ? {} : { mark }) });
    mark = undefined;
  };

  const walk = (nodes: readonly HtmlNode[], context: Context): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text') addText((node as DefaultTreeAdapterTypes.TextNode).value, context);
      else if (isElement(node)) enter(node, context);
    }
  };

  const addText = (text: string, { emphasis, preformatted }: Context) => {
    if (!preformatted) {
      builder.add(text, emphasis);
      return;
    }
    text.split(/\r\n?|\n/u).forEach((line, index) => {
      if (index > 0) builder.addBreak(emphasis);
      builder.add(line, emphasis);
    });
  };

  const enter = (element: HtmlElement, context: Context): void => {
    const reason = leftOut(element, rules);
    if (reason !== undefined) {
      if (reason !== 'nothing') countDropped(dropped, reason);
      return;
    }
    const inside = { ...context, emphasis: emphasisOf(element, context.emphasis, rules) };
    if (element.tagName === 'br') {
      // A break that begins a page is the source's layout, not a line of the text.
      if (styleOf(element, 'page-break-before', rules) !== 'always') builder.addBreak(inside.emphasis);
    } else if (element.tagName === 'table') {
      flush();
      hasLines = true;
      content.push(...readGrid(element, inCell, dropped));
    } else if (BLOCKS.has(element.tagName)) enterBlock(element, inside);
    else walk(element.childNodes, inside);
  };

  const enterBlock = (element: HtmlElement, context: Context): void => {
    flush();
    hasLines = true;
    const level = wordListLevel(element, rules);
    if (level !== undefined) {
      const label = wordLabel(element, rules);
      if (label !== undefined) mark = wordMark(level, label);
      walk(element.childNodes, context);
    } else if (element.tagName === 'ol' || element.tagName === 'ul') {
      const lists = [...context.lists, { element, kind: listKind(element, rules) }];
      walk(element.childNodes, { ...context, lists });
    } else if (element.tagName === 'li') {
      mark = itemMark(element, context.lists, rules);
      walk(element.childNodes, context);
    } else
      walk(element.childNodes, {
        ...context,
        preformatted: context.preformatted || element.tagName === 'pre',
      });
    flush();
    if (element.tagName === 'li') mark = undefined;
  };

  /** The same walk into a list of its own. */
  const inCell: ReadCell = (cell) => {
    const outer = content;
    content = [];
    walk(cell.childNodes, { emphasis: emphasisOf(cell, {}, rules), lists: [], preformatted: false });
    flush();
    const inner = content;
    content = outer;
    return inner;
  };

  return {
    walk,
    finish(): ReadHtml {
      if (hasLines) flush();
      else {
        const runs = builder.takePiece();
        if (runs.length > 0) content.push({ type: 'line', runs });
      }
      return { content, dropped, hasLines };
    },
  };
}

const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const UNDERLINED = new Set(['u']);

function emphasisOf(element: HtmlElement, outer: Emphasis, rules: StyleRules): Emphasis {
  const weight = styleOf(element, 'font-weight', rules);
  const style = styleOf(element, 'font-style', rules);
  const line = styleOf(element, 'text-decoration', rules) ?? styleOf(element, 'text-decoration-line', rules);
  const bold = weight === undefined ? BOLD.has(element.tagName) || outer.bold === true : isBold(weight);
  const italic =
    style === undefined
      ? ITALIC.has(element.tagName) || outer.italic === true
      : /italic|oblique/u.test(style);
  const underline =
    line === undefined
      ? UNDERLINED.has(element.tagName) || outer.underline === true
      : line.includes('underline') || (outer.underline === true && !line.includes('none'));
  return {
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
  };
}

function isBold(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

/** What Word printed as the label: the text of the span that it marks `mso-list:Ignore`. */
function wordLabel(paragraph: HtmlElement, rules: StyleRules): string | undefined {
  for (const node of paragraph.childNodes) {
    if (!isElement(node)) continue;
    if (styleOf(node, 'mso-list', rules) === 'ignore') return textOf(node);
    const inner = wordLabel(node, rules);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}

function styleText(document: DefaultTreeAdapterTypes.Document): string {
  const found: string[] = [];
  const visit = (nodes: readonly HtmlNode[]) => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.tagName === 'style') found.push(textOf(node));
      else visit(node.childNodes);
    }
  };
  visit(document.childNodes);
  return found.join('\n');
}

/** The value of an attribute of the first element that has it, anywhere in the HTML. */
export function findAttribute(html: string, name: string): string | undefined {
  const visit = (nodes: readonly HtmlNode[]): string | undefined => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const found = attribute(node, name) ?? visit(node.childNodes);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(parse(html).childNodes);
}
