import { Alert } from '@mantine/core';
import { useMemo } from 'react';
import { useServices } from '../app/services';
import { useAnswer } from '../app/use-answer';
import { vi } from '../strings/vi';
import { Contents } from './contents';
import classes from './help.module.css';
import { parseMarkdown } from './markdown';
import { MarkdownView } from './markdown-view';

/** The clerks' guide with its table of contents. */
export function HelpScreen() {
  const { api } = useServices();
  const guide = useAnswer(api, 'guide.read', {});
  const markdown = guide?.ok === true ? guide.value.markdown : '';
  const blocks = useMemo(() => parseMarkdown(markdown), [markdown]);
  if (guide?.ok === false) {
    return (
      <div className={classes.failed}>
        <Alert color="red" title={vi.help.failed} role="alert">
          {guide.failure.message}
        </Alert>
      </div>
    );
  }
  return (
    <div className={classes.screen}>
      <Contents blocks={blocks} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard */}
      <article className={classes.article} tabIndex={0} aria-label={vi.help.title}>
        <div className={classes.text}>
          <MarkdownView blocks={blocks} />
        </div>
      </article>
    </div>
  );
}
