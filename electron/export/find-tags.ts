import type { Document } from '@xmldom/xmldom';
import { type TemplateParagraph, templateParagraphs } from './paragraph-text';

/** `{tag}`, `{?tag}` or `{@tag}` as it stands in a paragraph. */
export type FoundTag = {
  readonly written: string;
  readonly mark: '' | '?' | '@';
  readonly name: string;
  readonly part: string;
  readonly paragraph: TemplateParagraph;
};

/** Braces that make no tag. */
export type StrayBrace = { readonly part: string; readonly paragraph: TemplateParagraph };

export type FoundTags = { readonly tags: readonly FoundTag[]; readonly strays: readonly StrayBrace[] };

const TAG = /\{([^{}]*)\}/gu;

/** The tags of one part, in order. A tag may be spread over runs of any formatting, not over paragraphs. */
export function findTags(document: Document, part: string): FoundTags {
  const tags: FoundTag[] = [];
  const strays: StrayBrace[] = [];
  for (const paragraph of templateParagraphs(document)) {
    for (const [written, content = ''] of paragraph.text.matchAll(TAG)) {
      const [, mark = '', name = ''] = /^([?@]?)(.*)$/su.exec(content) ?? [];
      tags.push({ written, mark: mark === '?' || mark === '@' ? mark : '', name, part, paragraph });
    }
    if (/[{}]/u.test(paragraph.text.replace(TAG, ''))) strays.push({ part, paragraph });
  }
  return { tags, strays };
}

/** Where a tag stands, as the office can find it: the part, the paragraph's number and its first words. */
export function paragraphPlace(part: string, { ordinal, text }: TemplateParagraph): string {
  const start = Array.from(text.slice(0, 80)).slice(0, 40).join('');
  return `${part}, đoạn ${ordinal} (“${start}${start.length < text.length ? '…' : ''}”)`;
}
