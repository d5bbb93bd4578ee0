import type { IdSource } from '../base/ids';
import type {
  Appendix,
  Assignment,
  Cell,
  Item,
  ItemMarker,
  Letterhead,
  Paragraph,
  Recipient,
  Recipients,
  Row,
  Signature,
  Table,
  Title,
} from '../plan/blocks';
import type { Inline } from '../plan/inline';

const empty = (): Inline[] => [{ text: '' }];

function field<const Name extends string>(name: Name): { type: 'field'; name: Name; children: Inline[] } {
  return { type: 'field', name, children: empty() };
}

export function makeParagraph(ids: IdSource, children: Inline[] = empty()): Paragraph {
  return { type: 'paragraph', id: ids(), children };
}

export function makeItem(
  ids: IdSource,
  depth: number,
  marker: ItemMarker,
  children: Inline[] = empty(),
): Item {
  return { type: 'item', id: ids(), depth, marker, children };
}

export function makeAppendix(ids: IdSource, children: Inline[] = empty()): Appendix {
  return { type: 'appendix', id: ids(), children };
}

export function makeAssignment(ids: IdSource): Assignment {
  return {
    type: 'assignment',
    id: ids(),
    children: [
      field('lead'),
      field('coordinators'),
      field('schedule'),
      field('deliverable'),
      field('sentence'),
    ],
  };
}

export function makeCell(children: Inline[] = empty()): Cell {
  return { type: 'cell', children };
}

export function makeRow(columns: number): Row {
  return { type: 'row', children: Array.from({ length: columns }, () => makeCell()) };
}

export function makeTable(ids: IdSource, rows: number, columns: number, headingRow: boolean): Table {
  return {
    type: 'table',
    id: ids(),
    headingRow,
    children: Array.from({ length: rows }, () => makeRow(columns)),
  };
}

export function makeRecipient(children: Inline[] = empty()): Recipient {
  return { type: 'recipient', children };
}

export function makeLetterhead(ids: IdSource): Letterhead {
  return {
    type: 'letterhead',
    id: ids(),
    children: [
      field('upper-organ'),
      field('issuing-organ'),
      field('number'),
      field('symbol'),
      field('place'),
      field('day'),
      field('month'),
      field('year'),
    ],
  };
}

export function makeTitle(ids: IdSource): Title {
  return { type: 'title', id: ids(), children: [field('kind'), field('issuer'), field('subject')] };
}

export function makeRecipients(ids: IdSource): Recipients {
  return { type: 'recipients', id: ids(), children: [makeRecipient()] };
}

export function makeSignature(ids: IdSource): Signature {
  return { type: 'signature', id: ids(), children: [field('authority'), field('post'), field('name')] };
}
