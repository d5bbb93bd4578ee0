import type { Document, Element } from '@xmldom/xmldom';
import { findTags } from './find-tags';
import type { TemplateParagraph } from './paragraph-text';
import { childElements, WORD } from './parse-xml';

/**
 * Rewrites `{?tag}` into what docxtemplater knows: a condition around the whole paragraph, `{-w:p tag}…{/tag}`,
 * with `{tag}` inside. Changes the document in place.
 */
export function expandOptionalTags(document: Document, part: string): void {
  for (const { mark, name, written, paragraph } of findTags(document, part).tags) {
    if (mark !== '?') continue;
    removeCharacter(paragraph, paragraph.text.indexOf(written) + 1);
    const { element } = paragraph;
    const first = childElements(element).find(({ localName }) => localName !== 'pPr') ?? null;
    element.insertBefore(tagRun(document, `{-w:p ${name}}`), first);
    element.appendChild(tagRun(document, `{/${name}}`));
  }
}

/** The character may stand in any of the runs over which a word processor has spread the text. */
function removeCharacter({ texts }: TemplateParagraph, offset: number): void {
  let start = 0;
  for (const element of texts) {
    const text = element.textContent ?? '';
    if (offset < start + text.length) {
      element.textContent = text.slice(0, offset - start) + text.slice(offset - start + 1);
      return;
    }
    start += text.length;
  }
}

function tagRun(document: Document, tag: string): Element {
  const run = document.createElementNS(WORD, 'w:r');
  const text = document.createElementNS(WORD, 'w:t');
  text.textContent = tag;
  run.appendChild(text);
  return run;
}
