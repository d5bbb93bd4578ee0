import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import classes from './help.module.css';
import type { MarkdownBlock, Span } from './markdown';

/** The guide's text on the screen. Everything is text: nothing in it can act. */
export function MarkdownView({ blocks }: { readonly blocks: readonly MarkdownBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is shown
    <Block key={index} block={block} />
  ));
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id} tabIndex={-1}>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'note':
      return (
        <p className={classes.note}>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {keyed(block.items).map(([key, spans]) => (
            <li key={key}>
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {keyed(block.head).map(([key, cell]) => (
                <th key={key} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(block.rows).map(([rowKey, row]) => (
              <tr key={rowKey}>
                {keyed(row).map(([key, spans]) => (
                  <td key={key}>
                    <Spans spans={spans} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return keyed(spans).map(([key, span]) => (
    <Fragment key={key}>
      <SpanView span={span} />
    </Fragment>
  ));
}

function SpanView({ span }: { readonly span: Span }) {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'emphasis':
      return <em>{span.text}</em>;
    case 'key':
      return <Kbd>{span.text}</Kbd>;
  }
}

/** Each entry with its place as a key: the guide does not change while it is shown. */
function keyed<Entry>(entries: readonly Entry[]): readonly (readonly [number, Entry])[] {
  return entries.map((entry, index) => [index, entry]);
}
