import type { IdSource } from '../base/ids';
import { makeField } from '../plan/blank-blocks';
import type {
  Appendix,
  Assignment,
  Cell,
  Item,
  ItemMarker,
  Paragraph,
  Recipient,
  Recipients,
  Row,
  Table,
  Title,
} from '../plan/blocks';
import type { Inline } from '../plan/inline';

const empty = (): Inline[] => [{ text: '' }];

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
      makeField('lead'),
      makeField('coordinators'),
      makeField('schedule'),
      makeField('deliverable'),
      makeField('sentence'),
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

export function makeTitle(ids: IdSource): Title {
  return {
    type: 'title',
    id: ids(),
    children: [makeField('kind'), makeField('issuer'), makeField('subject')],
  };
}

export function makeRecipients(ids: IdSource): Recipients {
  return { type: 'recipients', id: ids(), children: [makeRecipient()] };
}
