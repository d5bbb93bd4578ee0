import type { PlanText } from '../plan/inline';
import { upper } from '../vietnamese/case';

export function plain(text: string): PlanText[] {
  return text === '' ? [] : [{ text }];
}

export function runsText(runs: readonly PlanText[]): string {
  return runs.map(({ text }) => text).join('');
}

export function upperRuns(runs: readonly PlanText[]): PlanText[] {
  return runs.map((run) => ({ ...run, text: upper(run.text) }));
}

export function italicRuns(runs: readonly PlanText[]): PlanText[] {
  return runs.map((run) => ({ ...run, italic: true }));
}

/** The runs without white space at either end. */
export function trimRuns(runs: readonly PlanText[]): PlanText[] {
  const kept = trimRunsEnd(runs);
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    const text = first.text.trimStart();
    if (text !== '') {
      kept[0] = { ...first, text };
      break;
    }
    kept.shift();
  }
  return kept;
}

export function trimRunsEnd(runs: readonly PlanText[]): PlanText[] {
  const kept = [...runs];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== '') {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept;
}

/** The runs with `text` behind them, in the emphasis of the last one. */
export function appendText(runs: readonly PlanText[], text: string): PlanText[] {
  const last = runs.at(-1);
  if (text === '') return [...runs];
  if (last === undefined) return plain(text);
  return [...runs.slice(0, -1), { ...last, text: last.text + text }];
}

/**
 * The runs with a label before them. The label is bold or italic where every word behind it is: who makes a
 * whole heading bold means its number too.
 */
export function prependLabel(label: string, runs: readonly PlanText[]): PlanText[] {
  if (label === '') return [...runs];
  const words = runs.filter(({ text }) => text.trim() !== '');
  const every = (mark: 'bold' | 'italic') => words.length > 0 && words.every((run) => run[mark] === true);
  const run: PlanText = {
    text: `${label} `,
    ...(every('bold') ? { bold: true } : {}),
    ...(every('italic') ? { italic: true } : {}),
  };
  return [run, ...runs];
}
