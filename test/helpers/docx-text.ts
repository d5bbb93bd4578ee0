import PizZip from 'pizzip';

/** A part of a document as text. */
export function docxPart(bytes: Uint8Array, name: string): string {
  const part = new PizZip(bytes).file(name);
  if (part === null) throw new Error(`No part ${name}`);
  return part.asText();
}

/** The text of every paragraph of a document that has any, in order; breaks are line feeds. */
export function docxParagraphs(bytes: Uint8Array): string[] {
  const [, ...paragraphs] = docxPart(bytes, 'word/document.xml').split(/<w:p(?= |>)/u);
  return paragraphs
    .map((paragraph) => {
      const pieces = paragraph
        .replaceAll('<w:br/>', '<w:t>\n</w:t>')
        .replaceAll('<w:tab/>', '<w:t>\t</w:t>')
        .matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu);
      return Array.from(pieces, ([, piece = '']) => unescapeXml(piece)).join('');
    })
    .filter((text) => text.trim() !== '');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
