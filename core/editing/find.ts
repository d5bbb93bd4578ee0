import { Node, type Path, type Range } from 'slate';
import { foldLetters, foldWithOffsets } from '../vietnamese/fold';
import { blockAt, holders } from './locate';
import type { Holder, PlanEditor } from './slate-types';

export type FindOptions = {
  /** Tell "a" from "A". Off unless asked for. */
  readonly matchCase?: boolean;
  /** Tell "Đảng" from "Dang". Off unless asked for; matching case implies it. */
  readonly matchDiacritics?: boolean;
  /** Whole words only. */
  readonly wholeWords?: boolean;
};

/** Words that were found: always inside one holder, never in what the register or the rules print. */
export type Match = {
  readonly range: Range;
  readonly block: string;
  readonly text: string;
};

type Segment = { readonly path: Path; readonly start: number; readonly text: string };

/**
 * Every place where `query` stands in the plan, in reading order, without overlaps. White space is compared
 * as it is typed, a soft break counting as a space.
 */
export function findAll(editor: PlanEditor, query: string, options: FindOptions = {}): Match[] {
  const wanted = comparable(query.normalize('NFC'), options).folded;
  if (wanted === '') return [];
  const matches: Match[] = [];
  for (const [holder, path] of holders(editor)) {
    const block = blockAt(editor, path[0] ?? 0);
    for (const segments of runsOf(editor, holder, path)) {
      if (block !== undefined) matches.push(...matchesIn(segments, wanted, options, block.id));
    }
  }
  return matches;
}

function matchesIn(
  segments: readonly Segment[],
  wanted: string,
  options: FindOptions,
  block: string,
): Match[] {
  const text = segments.map((segment) => segment.text).join('');
  // Most texts have no match: they are not worth the offsets.
  if (!likely(text, options).includes(wanted)) return [];
  const { folded, offsets } = comparable(text, options);
  const matches: Match[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; ) {
    const start = offsets[at] ?? 0;
    const end = offsets[at + wanted.length] ?? text.length;
    const isWhole = options.wholeWords !== true || (isWordEdge(text, start) && isWordEdge(text, end));
    if (isWhole && end > start) {
      const range = { anchor: pointAt(segments, start, 'start'), focus: pointAt(segments, end, 'end') };
      matches.push({ range, block, text: text.slice(start, end) });
    }
    at = folded.indexOf(wanted, isWhole ? at + wanted.length : at + 1);
  }
  return matches;
}

/** The editable texts of a holder, in runs that no void interrupts. */
function runsOf(editor: PlanEditor, holder: Holder, path: Path): Segment[][] {
  const runs: Segment[][] = [[]];
  const add = (node: Node, at: Path) => {
    if (Node.isText(node)) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      run?.push({ path: at, start: last === undefined ? 0 : last.start + last.text.length, text: node.text });
    } else if (Node.isElement(node) && editor.isVoid(node)) runs.push([]);
    else {
      node.children.forEach((child, index) => {
        add(child, [...at, index]);
      });
    }
  };
  add(holder, path);
  return runs;
}

function comparable(text: string, { matchCase = false, matchDiacritics = false }: FindOptions) {
  const spaced = text.replace(/\n/gu, ' ');
  if (!matchCase && !matchDiacritics) return foldWithOffsets(spaced);
  const folded = matchCase ? spaced : spaced.toLowerCase();
  // Lower case never changes the length of Vietnamese text; where it would (İ), case is told apart instead.
  const kept = folded.length === spaced.length ? folded : spaced;
  return { folded: kept, offsets: Array.from({ length: kept.length + 1 }, (_unused, index) => index) };
}

/** The comparable text without its offsets. */
function likely(text: string, options: FindOptions): string {
  const { matchCase = false, matchDiacritics = false } = options;
  return matchCase || matchDiacritics
    ? comparable(text, options).folded
    : foldLetters(text.replace(/\n/gu, ' '));
}

function isWordEdge(text: string, at: number): boolean {
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
  return !(isLetter(text[at - 1]) && isLetter(text[at]));
}

/** A start belongs to the text it begins, an end to the text it closes. */
function pointAt(segments: readonly Segment[], offset: number, edge: 'start' | 'end') {
  const segment =
    edge === 'start'
      ? segments.find(({ start, text }) => offset < start + text.length)
      : segments.find(({ start, text }) => offset <= start + text.length && offset > start);
  if (segment === undefined) throw new Error('A match outside of its texts');
  return { path: [...segment.path], offset: offset - segment.start };
}
