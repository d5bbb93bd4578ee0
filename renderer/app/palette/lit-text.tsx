import type { ReactNode } from 'react';
import classes from './palette.module.css';
import type { LitText } from './palette-source';

/** A text with the words that were looked for marked in it. */
export function LitWords({ text: { text, lit = [] } }: { readonly text: LitText }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of lit) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className={classes.lit}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
