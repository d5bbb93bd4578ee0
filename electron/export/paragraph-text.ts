import type { Document, Element, Node } from '@xmldom/xmldom';
import { WORD, wordElements } from './parse-xml';

/** A paragraph of a template with its own text, paragraphs of text boxes inside it apart. */
export type TemplateParagraph = {
  readonly element: Element;
  /** Counted from 1 through its part, as a reader meets them. */
  readonly ordinal: number;
  readonly texts: readonly Element[];
  readonly text: string;
};

export function templateParagraphs(part: Document): TemplateParagraph[] {
  return wordElements(part, 'p').map((element, index) => {
    const texts = wordElements(element, 't').filter((text) => paragraphOf(text) === element);
    return {
      element,
      ordinal: index + 1,
      texts,
      text: texts.map(({ textContent }) => textContent ?? '').join(''),
    };
  });
}

function paragraphOf(text: Element): Node | null {
  let node: Node | null = text.parentNode;
  while (node !== null && !isWord(node, 'p')) node = node.parentNode;
  return node;
}

export function isWord(node: Node | null, name: string): boolean {
  return node !== null && node.namespaceURI === WORD && node.localName === name;
}
