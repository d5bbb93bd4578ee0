import { VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import type { WordChange } from '../../core/diff/word-diff';
import { vi } from '../strings/vi';
import classes from './word-changes.module.css';

const words = vi.trace.suspects;

/** A changed text with what was added and removed marked, by line, colour and, for those who hear it, by word. */
export function WordChanges({ changes }: { readonly changes: readonly WordChange[] }) {
  return (
    <span className={classes.text}>
      {changes.map(({ kind, text }, index) => {
        const key = `${index}${kind}`;
        if (kind === 'same') return <Fragment key={key}>{shortened(text, index, changes.length)}</Fragment>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key} className={classes[kind]}>
            <VisuallyHidden>{` (${words[kind]}: `}</VisuallyHidden>
            {text}
            <VisuallyHidden>) </VisuallyHidden>
          </Mark>
        );
      })}
    </span>
  );
}

/** What stayed is only there to show where the changes are. */
const MOST_KEPT = 80;

function shortened(text: string, index: number, count: number): string {
  if (text.length <= MOST_KEPT) return text;
  const begins = index === 0 ? '' : text.slice(0, MOST_KEPT / 2).replace(/\S*$/u, '');
  const ends = index === count - 1 ? '' : text.slice(-MOST_KEPT / 2).replace(/^\S*/u, '');
  return `${begins}…${ends}`;
}
