import type { ReactNode } from 'react';
import classes from './link-dialog.module.css';

/** A text with the phrases lit that it shares with another. */
export function LitWords({ text, phrases }: { readonly text: string; readonly phrases: readonly string[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  while (at < text.length) {
    const next = nextPhrase(text, phrases, at);
    if (next === null) break;
    parts.push(text.slice(at, next.start));
    parts.push(
      <mark key={next.start} className={classes.lit}>
        {text.slice(next.start, next.end)}
      </mark>,
    );
    at = next.end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

function nextPhrase(text: string, phrases: readonly string[], from: number) {
  const found = phrases
    .map((phrase) => ({ start: text.indexOf(phrase, from), length: phrase.length }))
    .filter(({ start, length }) => start !== -1 && length > 0)
    .sort((a, b) => a.start - b.start || b.length - a.length)[0];
  return found === undefined ? null : { start: found.start, end: found.start + found.length };
}
