/** A piece of a line. `key` is what is written between backticks: keys and words of the screen. */
export type Span = { readonly kind: 'text' | 'strong' | 'emphasis' | 'key'; readonly text: string };

export type MarkdownBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly id: string;
      readonly spans: readonly Span[];
    }
  | { readonly kind: 'paragraph' | 'note'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    };

const HEADING = /^(#{1,3}) (.+)$/;
const BULLET = /^[-*] (.+)$/;
const NUMBER = /^\d+\. (.+)$/;
const NOTE = /^> ?(.*)$/;
const ROW = /^\|(.+)\|$/;
const TABLE_RULE = /^\|[\s|:-]+\|$/;

/**
 * Reads the part of Markdown that the guide is written in: headings to the third level, paragraphs, lists of
 * one level, notes (`>`), tables, and in a line `**`, `*` and backticks. Anything else stays as its text.
 */
export function parseMarkdown(markdown: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let headings = 0;
  for (const chunk of markdown.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = chunk
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '');
    const heading = HEADING.exec(lines[0] ?? '');
    if (heading !== null) {
      headings += 1;
      blocks.push({
        kind: 'heading',
        level: levelOf(heading[1] ?? ''),
        id: `muc-${headings}`,
        spans: parseSpans(heading[2] ?? ''),
      });
      lines.shift();
    }
    if (lines.length > 0) blocks.push(parseChunk(lines));
  }
  return blocks;
}

function levelOf(marks: string): 1 | 2 | 3 {
  if (marks.length === 1) return 1;
  return marks.length === 2 ? 2 : 3;
}

/** Lines without an empty one between them: one block. */
function parseChunk(lines: readonly string[]): MarkdownBlock {
  if (lines.length >= 2 && ROW.test(lines[0] ?? '') && TABLE_RULE.test(lines[1] ?? '')) {
    const [head = '', , ...rows] = lines;
    return { kind: 'table', head: cells(head), rows: rows.map((row) => cells(row).map(parseSpans)) };
  }
  if (lines.every((line) => NOTE.test(line))) {
    return { kind: 'note', spans: parseSpans(lines.map((line) => NOTE.exec(line)?.[1] ?? '').join(' ')) };
  }
  for (const [pattern, ordered] of [
    [BULLET, false],
    [NUMBER, true],
  ] as const) {
    if (!pattern.test(lines[0] ?? '')) continue;
    return { kind: 'list', ordered, items: listItems(lines, pattern).map(parseSpans) };
  }
  return { kind: 'paragraph', spans: parseSpans(lines.join(' ')) };
}

/** A line without a mark of its own goes on with the item before it. */
function listItems(lines: readonly string[], pattern: RegExp): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    const text = pattern.exec(line)?.[1];
    if (text !== undefined) items.push(text);
    else items.push(`${items.pop() ?? ''} ${line.trim()}`.trim());
  }
  return items;
}

function cells(row: string): readonly string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function parseSpans(line: string): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const match of line.matchAll(/\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`/g)) {
    if (match.index > end) spans.push({ kind: 'text', text: line.slice(end, match.index) });
    const [whole, strong, emphasis, key] = match;
    if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) spans.push({ kind: 'emphasis', text: emphasis });
    else spans.push({ kind: 'key', text: key ?? '' });
    end = match.index + whole.length;
  }
  if (end < line.length) spans.push({ kind: 'text', text: line.slice(end) });
  return spans;
}

/** The words of a line without their marks. */
export function spanText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
