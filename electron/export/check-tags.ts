import type { Document } from '@xmldom/xmldom';
import type { Finding } from '../../core/base/finding';
import { type FoundTag, findTags, paragraphPlace } from './find-tags';
import type { DocumentParts } from './package-parts';
import { isWord } from './paragraph-text';
import { wordElements } from './parse-xml';
import { isTagName, TAG_NAMES, type TagName, TEMPLATE_TAGS, writtenTag } from './template-tags';

/** More than any form repeats; each is looked up in the paragraph in which it stands. */
const MAX_TAGS = 2000;

/**
 * Every tag must be known, stand where it can be filled, and be there: a template without a tag would leave
 * words of the plan unprinted, and say nothing.
 */
export function tagFindings(parts: DocumentParts, documents: ReadonlyMap<string, Document>): Finding[] {
  const found = [...documents].map(([name, document]) => findTags(document, name));
  const tags = found.flatMap((part) => part.tags);
  if (tags.length > MAX_TAGS) {
    return [
      refusal(
        'template/too-many-tags',
        parts.document,
        `Mẫu có ${tags.length} thẻ, nhiều hơn mức cho phép (${MAX_TAGS}).`,
      ),
    ];
  }
  return [
    ...found
      .flatMap(({ strays }) => strays)
      .map(({ part, paragraph }) =>
        refusal(
          'template/tag-broken',
          paragraphPlace(part, paragraph),
          'Dấu { hoặc } lẻ: thẻ chưa đóng, chưa mở, hoặc bị ngắt sang đoạn khác.',
        ),
      ),
    ...tags.flatMap((tag) => misuse(tag, parts)),
    ...TAG_NAMES.flatMap((name) => presence(name, tags, parts)),
    ...orderFindings(tags, parts),
  ];
}

function misuse(tag: FoundTag, parts: DocumentParts): Finding[] {
  const place = paragraphPlace(tag.part, tag.paragraph);
  const problem = isTagName(tag.name)
    ? misplacement(tag, TEMPLATE_TAGS[tag.name].kind, parts)
    : `Không có thẻ ${tag.written}. Các thẻ dùng được: ${TAG_NAMES.map(writtenTag).join(', ')}.`;
  if (problem === undefined) return [];
  return [refusal(isTagName(tag.name) ? 'template/tag-misplaced' : 'template/tag-unknown', place, problem)];
}

function misplacement(tag: FoundTag, kind: 'words' | 'blocks', parts: DocumentParts): string | undefined {
  const { written, name, mark, part, paragraph } = tag;
  if (parts.asides.includes(part)) return `Thẻ ${written} không được đặt trong chú thích hoặc ghi chú.`;
  // What stands in such a paragraph goes away with it.
  const vanishes = mark === '?' || kind === 'blocks';
  if (vanishes && wordElements(paragraph.element, 'sectPr').length > 0) {
    return `Thẻ ${written} không được đứng trong đoạn có dấu ngắt phần (section break).`;
  }
  if (kind === 'blocks') return blocksMisplacement(tag, parts);
  if (mark === '@') return `Thẻ ${written} chỉ chứa chữ: hãy viết {${name}} hoặc {?${name}}.`;
  if (mark === '?' && paragraph.text.split('{?').length > 2) {
    return `Thẻ ${written} đứng chung đoạn với một thẻ {?…} khác: mỗi đoạn chỉ được có một.`;
  }
  return undefined;
}

function blocksMisplacement(
  { written, name, mark, part, paragraph }: FoundTag,
  parts: DocumentParts,
): string | undefined {
  if (mark !== '@') return `Thẻ ${written} chứa nhiều đoạn: hãy viết {@${name}}.`;
  if (part !== parts.document) return `Thẻ ${written} không được đặt ở đầu trang hoặc cuối trang.`;
  const pictures = PICTURES.some((picture) => wordElements(paragraph.element, picture).length > 0);
  if (paragraph.text.trim() !== written || pictures)
    return `Thẻ ${written} phải đứng một mình trong đoạn của nó.`;
  const parent = paragraph.element.parentNode;
  if (isWord(parent, 'body')) return undefined;
  if (name === 'danh_sach_noi_nhan') {
    return isWord(parent, 'tc')
      ? undefined
      : `Thẻ ${written} phải đứng ngay trong trang hoặc trong một ô bảng.`;
  }
  return `Thẻ ${written} phải đứng ngay trong trang, không trong bảng hay khung.`;
}

const PICTURES = ['drawing', 'pict', 'object'] as const;

/** Appendices may be turned sheets: what stood behind them would be turned too. */
function orderFindings(tags: readonly FoundTag[], parts: DocumentParts): Finding[] {
  const inDocument = tags.filter(({ part }) => part === parts.document);
  const appendices = inDocument.find(({ name }) => name === 'phu_luc');
  const last = inDocument.at(-1);
  if (appendices === undefined || last === undefined || last.name === 'phu_luc') return [];
  const place = paragraphPlace(last.part, last.paragraph);
  return [
    refusal(
      'template/tag-misplaced',
      place,
      `Thẻ ${last.written} đứng sau ${appendices.written}: phụ lục phải ở cuối.`,
    ),
  ];
}

function presence(name: TagName, tags: readonly FoundTag[], parts: DocumentParts): Finding[] {
  const uses = tags.filter((tag) => tag.name === name);
  if (uses.length === 0) {
    const missing = `Mẫu thiếu thẻ ${writtenTag(name)} (${TEMPLATE_TAGS[name].holds}).`;
    return [refusal('template/tag-missing', parts.document, missing)];
  }
  const [, second] = uses;
  if (second === undefined || TEMPLATE_TAGS[name].kind === 'words') return [];
  const place = paragraphPlace(second.part, second.paragraph);
  return [refusal('template/tag-misplaced', place, `Thẻ ${second.written} chỉ được đặt một lần.`)];
}

function refusal(rule: string, place: string, message: string): Finding {
  return { rule, severity: 'error', place, message };
}
