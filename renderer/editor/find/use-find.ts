import { useCallback, useEffect, useMemo, useState } from 'react';
import { Point, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { type FindOptions, findAll, type Match } from '../../../core/editing/find';
import { replaceAll, replaceMatch } from '../../../core/editing/replace';
import type { PageEditor } from '../session/create-editor';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { markMatches, unmarkMatches } from './match-marks';

export type Find = {
  readonly count: number;
  /** From 0; -1 without matches. */
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
  readonly replace: (words: string) => void;
  /** Returns how many were replaced. */
  readonly replaceAll: (words: string) => number;
  /** Puts the selection on the current match and the focus on the page. */
  readonly leave: () => void;
};

/** After a change of the plan the search runs again so much later, in milliseconds. */
const LAG = 150;

/** The matches of a search in the open plan, kept true while the plan changes. */
export function useFind(query: string, options: FindOptions): Find {
  const { editor, store } = useEditorSession();
  const [matches, setMatches] = useState<readonly Match[]>([]);
  const [current, setCurrent] = useState(-1);
  const { matchCase, matchDiacritics, wholeWords } = options;
  const chosen = useMemo(
    () => ({
      ...(matchCase === undefined ? {} : { matchCase }),
      ...(matchDiacritics === undefined ? {} : { matchDiacritics }),
      ...(wholeWords === undefined ? {} : { wholeWords }),
    }),
    [matchCase, matchDiacritics, wholeWords],
  );
  const search = useCallback(() => {
    const found = findAll(editor, query, chosen);
    const at = nearest(editor, found);
    setMatches(found);
    setCurrent(at);
    return found[at];
  }, [editor, query, chosen]);

  useEffect(() => {
    const first = search();
    if (first !== undefined) reveal(editor, first);
  }, [editor, search]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.listen('blocks', () => {
      clearTimeout(timer);
      timer = setTimeout(search, LAG);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, search]);
  useMarks(editor, matches, current);

  const step = (by: 1 | -1) => {
    if (matches.length === 0) return;
    const next = (current + by + matches.length) % matches.length;
    setCurrent(next);
    const match = matches[next];
    if (match !== undefined) show(editor, match);
  };
  return {
    count: matches.length,
    current,
    step,
    replace: (words) => {
      const match = matches[current];
      if (match === undefined || !replaceMatch(editor, match, words)) return;
      // What follows is found again from the place behind the new words.
      Transforms.collapse(editor, { edge: 'end' });
      const found = findAll(editor, query, chosen);
      const next = nearest(editor, found);
      setMatches(found);
      setCurrent(next);
      const shown = found[next];
      if (shown !== undefined) show(editor, shown);
    },
    replaceAll: (words) => {
      const replaced = replaceAll(editor, query, words, chosen);
      search();
      return replaced;
    },
    leave: () => {
      const match = matches[current];
      focusPage(editor);
      if (match !== undefined) Transforms.select(editor, match.range);
    },
  };
}

function useMarks(editor: PageEditor, matches: readonly Match[], current: number): void {
  useEffect(() => {
    const ranges = matches.map(({ range }) => range);
    markMatches(editor, ranges, current);
  }, [editor, matches, current]);
  useEffect(() => unmarkMatches, []);
}

/** The first match at or behind the selection's start, else the first of all. */
function nearest(editor: PageEditor, matches: readonly Match[]): number {
  if (matches.length === 0) return -1;
  const { selection } = editor;
  if (selection === null) return 0;
  const from = Range.start(selection);
  return Math.max(
    0,
    matches.findIndex(({ range }) => !Point.isBefore(range.anchor, from)),
  );
}

function show(editor: PageEditor, match: Match): void {
  Transforms.select(editor, match.range);
  reveal(editor, match);
}

function reveal(editor: PageEditor, match: Match): void {
  ReactEditor.resolveDOMRange(editor, match.range)?.startContainer.parentElement?.scrollIntoView({
    block: 'center',
  });
}
