import type { Element, Node } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { type Result, succeed } from '../../core/base/result';
import { paragraphLabels } from './paragraph-labels';
import { isWord } from './paragraph-text';
import { parsePart, wordElements } from './parse-xml';
import { readPackage } from './read-package';

/**
 * The text of a Word document in reading order, one paragraph a line, each with the number that Word gives it.
 * Deleted text of tracked changes is left out; nothing of the file is run or fetched.
 */
export function docxText(bytes: Uint8Array): Result<string, Finding> {
  const parts = readPackage(bytes);
  if (!parts.ok) return parts;
  const document = parsePart(parts.value, 'word/document.xml');
  if (!document.ok) return document;
  const labelOf = paragraphLabels(parts.value);
  const lines = wordElements(document.value, 'p').map((paragraph) => {
    const label = labelOf(paragraph);
    const words = wordsOf(paragraph);
    return label === '' || words.trim() === '' ? words : `${label} ${words}`;
  });
  return succeed(lines.join('\n'));
}

/** What stands in a paragraph itself; the paragraphs of a text box in it are lines of their own. */
function wordsOf(paragraph: Element): string {
  let words = '';
  const open: Node[] = [...Array.from(paragraph.childNodes)].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isWord(node, 'p') || isWord(node, 'pPr')) continue;
    if (isWord(node, 't')) words += node.textContent ?? '';
    else if (isWord(node, 'tab')) words += ' ';
    else if (isWord(node, 'br') || isWord(node, 'cr')) words += '\n';
    else if (isWord(node, 'noBreakHyphen')) words += '-';
    else open.push(...Array.from(node.childNodes).reverse());
  }
  return words;
}
