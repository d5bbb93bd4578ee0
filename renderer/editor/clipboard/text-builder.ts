import { cleanText } from '../../../core/editing/clean-text';
import type { PlanText } from '../../../core/plan/inline';

export type Emphasis = Omit<PlanText, 'text'>;

/** Characters that lay text out on a screen and are no letters: soft hyphens, zero-width spaces, byte order marks. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const SPACES = /[\t\n\f\r \u00A0\u2002\u2003\u2009\u202F]+/gu;

/** Collects the runs of one line as a browser would show them: white space folded, none at the ends. */
export function createTextBuilder() {
  let runs: PlanText[] = [];
  let piece: { readonly startsWithSpace: boolean; readonly endsWithSpace: boolean } | undefined;
  const last = () => runs.at(-1);
  const endsLine = () => {
    const text = last()?.text ?? '';
    return text === '' || text.endsWith(' ') || text.endsWith('\n');
  };
  const push = (text: string, emphasis: Emphasis) => {
    if (text === '') return;
    const before = last();
    if (before !== undefined && sameEmphasis(before, emphasis)) {
      runs[runs.length - 1] = { ...before, text: before.text + text };
    } else runs.push({ ...emphasis, text });
  };
  const trimEnd = () => {
    for (let run = last(); run !== undefined; run = last()) {
      const text = run.text.trimEnd();
      if (text !== '') {
        runs[runs.length - 1] = { ...run, text };
        return;
      }
      runs.pop();
    }
  };
  return {
    add(text: string, emphasis: Emphasis): void {
      const shown = text.replace(INVISIBLE, '');
      const folded = shown.replace(SPACES, ' ');
      if (/[^\n\r\t]/u.test(shown)) {
        const startsWithSpace = piece?.startsWithSpace ?? /^[ \u00A0]/u.test(shown);
        piece = { startsWithSpace, endsWithSpace: /[ \u00A0]$/u.test(shown) };
      }
      push(endsLine() ? folded.trimStart() : folded, emphasis);
    },
    /** A soft line break; at the start of a line it means nothing. */
    addBreak(emphasis: Emphasis): void {
      const before = last();
      if (before === undefined) return;
      runs[runs.length - 1] = { ...before, text: before.text.replace(/ $/u, '') };
      push('\n', emphasis);
    },
    /** As {@link take}, but a space at either end stays: between what words it was is not known here. */
    takePiece(): PlanText[] {
      const { startsWithSpace = false, endsWithSpace = false } = piece ?? {};
      const taken = this.take();
      const [first] = taken;
      if (first !== undefined && startsWithSpace) taken[0] = { ...first, text: ` ${first.text}` };
      const final = taken.at(-1);
      if (final !== undefined && endsWithSpace)
        taken[taken.length - 1] = { ...final, text: `${final.text} ` };
      return taken;
    },
    /** The runs so far, whole and clean; the builder starts anew. */
    take(): PlanText[] {
      trimEnd();
      const taken = runs
        .map((run) => ({ ...run, text: cleanText(run.text) }))
        .filter(({ text }) => text !== '');
      runs = [];
      piece = undefined;
      return taken;
    },
  };
}

function sameEmphasis(a: Emphasis, b: Emphasis): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
}

/** The runs without their first `length` units, and without white space that is first then. */
export function withoutStart(runs: readonly PlanText[], length: number): PlanText[] {
  let rest = length;
  const kept = runs.flatMap((run): PlanText[] => {
    const cut = Math.min(rest, run.text.length);
    rest -= cut;
    const text = run.text.slice(cut);
    return text === '' ? [] : [{ ...run, text }];
  });
  const [first, ...others] = kept;
  if (first === undefined) return [];
  const text = first.text.trimStart();
  return text === '' ? withoutStart(others, 0) : [{ ...first, text }, ...others];
}
