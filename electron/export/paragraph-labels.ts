import type { Document, Element } from '@xmldom/xmldom';
import { roman } from '../../core/plan/labels';
import { childElements, parsePart, WORD, wordAttribute, wordElements } from './parse-xml';
import type { Package } from './read-package';

/** One level of a list: ISO 29500-1, 17.9.6. */
type Level = { readonly start: number; readonly format: string; readonly text: string };
type List = { readonly key: string; readonly levels: ReadonlyMap<number, Level> };
type NumberedAs = { readonly numId: string | undefined; readonly level: number | undefined };

/** A list has nine levels: a file that says otherwise is not counted by. */
const LEVELS: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The numbers that Word gives to the paragraphs of a document, by the lists and styles of its package. They must
 * be asked for in reading order, each paragraph once; a bullet is "-", a paragraph without a number "".
 */
export function paragraphLabels(parts: Package): (paragraph: Element) => string {
  const numbering = parsePart(parts, 'word/numbering.xml');
  if (!numbering.ok) return () => '';
  const lists = readLists(numbering.value);
  const styles = parsePart(parts, 'word/styles.xml');
  const styled = styles.ok ? readStyles(styles.value) : new Map<string, NumberedAs>();
  const counts = new Map<string, number[]>();

  return (paragraph) => {
    const properties = child(paragraph, 'pPr');
    const own = numberedAs(properties);
    const style = styled.get(wordAttribute(child(properties, 'pStyle') ?? paragraph, 'val') ?? '');
    const list = lists.get(own.numId ?? style?.numId ?? '');
    const at = own.level ?? style?.level ?? 0;
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined || !LEVELS.includes(at)) return '';
    const counters = counts.get(list.key) ?? [];
    counters.length = Math.min(counters.length, at + 1);
    for (let above = 0; above < at; above += 1) counters[above] ??= list.levels.get(above)?.start ?? 1;
    counters[at] = (counters[at] ?? level.start - 1) + 1;
    counts.set(list.key, counters);
    if (level.format === 'bullet') return '-';
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      return inFormat(counters[index] ?? 1, list.levels.get(index)?.format ?? 'decimal');
    });
  };
}

/** The lists by the number that paragraphs name; lists of one definition count on together. */
function readLists(numbering: Document): ReadonlyMap<string, List> {
  const definitions = new Map(
    wordElements(numbering, 'abstractNum').map((definition) => [
      wordAttribute(definition, 'abstractNumId') ?? '',
      new Map(
        childElements(definition)
          .filter(({ localName }) => localName === 'lvl')
          .map((level) => [Number(wordAttribute(level, 'ilvl')), readLevel(level)]),
      ),
    ]),
  );
  return new Map(
    wordElements(numbering, 'num').map((num) => {
      const numId = wordAttribute(num, 'numId') ?? '';
      const definition = valOf(num, 'abstractNumId') ?? '';
      const restarts = wordElements(num, 'startOverride').length > 0;
      return [
        numId,
        { key: restarts ? `num ${numId}` : definition, levels: definitions.get(definition) ?? new Map() },
      ];
    }),
  );
}

/** Word lets nobody begin higher. */
const MAX_START = 32_767;

function readLevel(level: Element): Level {
  return {
    start: Math.min(Math.max(Math.trunc(Number(valOf(level, 'start') ?? 1)) || 0, 0), MAX_START),
    format: valOf(level, 'numFmt') ?? 'decimal',
    text: valOf(level, 'lvlText') ?? '',
  };
}

/** The lists that paragraph styles put their paragraphs into, straight or by the style they are based on. */
function readStyles(styles: Document): ReadonlyMap<string, NumberedAs> {
  const all = new Map(
    wordElements(styles, 'style').map((style) => [wordAttribute(style, 'styleId') ?? '', style]),
  );
  const resolve = (id: string, seen: readonly string[]): NumberedAs => {
    const style = all.get(id);
    if (style === undefined || seen.includes(id)) return { numId: undefined, level: undefined };
    const own = numberedAs(child(style, 'pPr'));
    if (own.numId !== undefined) return own;
    const base = resolve(valOf(style, 'basedOn') ?? '', [...seen, id]);
    return { numId: base.numId, level: own.level ?? base.level };
  };
  return new Map([...all.keys()].map((id) => [id, resolve(id, [])]));
}

function numberedAs(properties: Element | undefined): NumberedAs {
  const numbered = child(properties, 'numPr');
  const level = valOf(numbered, 'ilvl');
  return { numId: valOf(numbered, 'numId'), level: level === undefined ? undefined : Number(level) };
}

function child(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  return childElements(element).find(
    ({ namespaceURI, localName }) => namespaceURI === WORD && localName === name,
  );
}

function valOf(element: Element | undefined, name: string): string | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : wordAttribute(found, 'val');
}

function inFormat(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(Math.min(count, 3999));
    case 'lowerRoman':
      return roman(Math.min(count, 3999)).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** As Word counts: A … Z, AA, BB … */
function letters(count: number): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(count / 26), 10));
}
