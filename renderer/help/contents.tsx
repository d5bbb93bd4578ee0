import { UnstyledButton } from '@mantine/core';
import { vi } from '../strings/vi';
import classes from './help.module.css';
import { type MarkdownBlock, spanText } from './markdown';

/** The guide's headings, to jump to. */
export function Contents({ blocks }: { readonly blocks: readonly MarkdownBlock[] }) {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level > 1 ? [block] : []));
  return (
    <nav className={classes.contents} aria-label={vi.help.contents}>
      <h2>{vi.help.contents}</h2>
      <ul>
        {headings.map(({ id, level, spans }) => (
          <li key={id} data-level={level}>
            <UnstyledButton className={classes.jump} onClick={() => jumpTo(id)}>
              {spanText(spans)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
