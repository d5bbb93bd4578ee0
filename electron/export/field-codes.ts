import type { Document } from '@xmldom/xmldom';
import { WORD, wordAttribute, wordElements } from './parse-xml';

type OpenField = { code: string; isCode: boolean };

/**
 * The code of every field of a part (ISO 29500-1, 17.16.5): written in one attribute, or spread over any
 * number of runs. What a field inside a code has printed belongs to that code, as Word reads it.
 */
export function fieldCodes(part: Document): string[] {
  const codes = wordElements(part, 'fldSimple').map((field) => wordAttribute(field, 'instr') ?? '');
  const open: OpenField[] = [];
  for (const element of Array.from(part.getElementsByTagNameNS(WORD, '*'))) {
    const innermost = open.at(-1);
    switch (element.localName) {
      case 'fldChar': {
        const type = wordAttribute(element, 'fldCharType');
        if (type === 'begin') open.push({ code: '', isCode: true });
        else if (type === 'separate' && innermost !== undefined) innermost.isCode = false;
        else if (type === 'end' && innermost !== undefined) codes.push(innermost.code);
        if (type === 'end') open.pop();
        break;
      }
      case 'instrText':
        if (innermost === undefined) codes.push(element.textContent ?? '');
        else innermost.code += element.textContent ?? '';
        break;
      case 't':
        for (const field of open) if (field.isCode) field.code += element.textContent ?? '';
        break;
    }
  }
  return [...codes, ...open.map(({ code }) => code)];
}
