import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../electron/contract/commands';
import { shownShortcut } from '../../../renderer/app/commands/shortcut';
import { type MarkdownBlock, parseMarkdown, type Span } from '../../../renderer/help/markdown';

const markdown = readFileSync(path.join(import.meta.dirname, '../../../templates/huong-dan.md'), 'utf8');
const blocks = parseMarkdown(markdown);

function spansOf(block: MarkdownBlock): readonly Span[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return block.spans;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
  }
}

const spans = blocks.flatMap(spansOf);
const keys = new Set(spans.filter(({ kind }) => kind === 'key').map(({ text }) => text));

test('the guide is written in the part of Markdown that is shown', () => {
  const leftOver = spans.filter(({ text }) => /\*\*|`|^#|\[.*\]\(/.test(text));
  expect(leftOver).toEqual([]);
  expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(10);
  expect(markdown).toBe(markdown.normalize('NFC'));
});

test('every shortcut of the menu is in the guide', () => {
  const shortcuts = Object.values(commands).flatMap(
    (command: { readonly label: string; readonly shortcut?: string }) =>
      command.shortcut === undefined ? [] : [shownShortcut(command.shortcut)],
  );
  expect(shortcuts.length).toBeGreaterThan(10);
  expect(shortcuts.filter((shortcut) => !keys.has(shortcut))).toEqual([]);
});

test('what the guide says to insert is called so in the menu', () => {
  const labels = new Set<string>(Object.values(commands).map(({ label }) => label));
  const named = spans
    .filter(({ kind, text }) => kind === 'strong' && text.startsWith('Chèn → '))
    .map(({ text }) => text.slice('Chèn → '.length));
  expect(named.length).toBeGreaterThanOrEqual(4);
  expect(named.filter((label) => !labels.has(label))).toEqual([]);
});
