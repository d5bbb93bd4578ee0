import { expect, test } from 'vitest';
import { parseMarkdown, spanText } from '../../../renderer/help/markdown';

const text = (words: string) => [{ kind: 'text', text: words }];

test('headings have ids of their own, and text may follow at once', () => {
  expect(parseMarkdown('# Một\nchữ\n\n## Hai')).toEqual([
    { kind: 'heading', level: 1, id: 'muc-1', spans: text('Một') },
    { kind: 'paragraph', spans: text('chữ') },
    { kind: 'heading', level: 2, id: 'muc-2', spans: text('Hai') },
  ]);
});

test('lines of a paragraph, an item and a note go on', () => {
  expect(parseMarkdown('a\nb\n\n- một\n  tiếp\n- hai\n\n1. x\n2. y\n\n> c\n> d')).toEqual([
    { kind: 'paragraph', spans: text('a b') },
    { kind: 'list', ordered: false, items: [text('một tiếp'), text('hai')] },
    { kind: 'list', ordered: true, items: [text('x'), text('y')] },
    { kind: 'note', spans: text('c d') },
  ]);
});

test('a table has a head and rows', () => {
  expect(parseMarkdown('| Phím | Việc |\n|---|---|\n| `Ctrl+S` | Lưu |')).toEqual([
    { kind: 'table', head: ['Phím', 'Việc'], rows: [[[{ kind: 'key', text: 'Ctrl+S' }], text('Lưu')]] },
  ]);
});

test('marks in a line', () => {
  const [block] = parseMarkdown('Bấm `Enter` để **xuống** *dòng*.');
  expect(block).toEqual({
    kind: 'paragraph',
    spans: [
      ...text('Bấm '),
      { kind: 'key', text: 'Enter' },
      ...text(' để '),
      { kind: 'strong', text: 'xuống' },
      ...text(' '),
      { kind: 'emphasis', text: 'dòng' },
      ...text('.'),
    ],
  });
});

test('what is not known stays as its text', () => {
  const [block] = parseMarkdown('<b onclick="x">a</b> [liên kết](http://x) #### d');
  expect(block?.kind === 'paragraph' && spanText(block.spans)).toBe(
    '<b onclick="x">a</b> [liên kết](http://x) #### d',
  );
});
