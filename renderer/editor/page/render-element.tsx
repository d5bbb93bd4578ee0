import type { RenderElementProps } from 'slate-react';
import { assertNever } from '../../../core/base/assert-never';
import { AppendixBlock } from './appendix-block';
import { AssignmentCard } from './assignment-card';
import { EntityInline, SlotInline } from './entity-inline';
import { FieldElement } from './field-element';
import { ItemBlock, ParagraphBlock } from './item-block';
import { LetterheadBlock } from './letterhead-block';
import { RecipientLine, RecipientsBlock } from './recipients-block';
import { SignatureBlock } from './signature-block';
import { CellElement, RowElement, TableBlock } from './table-block';
import { TitleBlock } from './title-block';

/** Draws one element of the plan on the page. A stable function: Slate redraws an element when this changes. */
export function renderElement({ element, ...props }: RenderElementProps) {
  switch (element.type) {
    case 'letterhead':
      return <LetterheadBlock {...props} element={element} />;
    case 'title':
      return <TitleBlock {...props} element={element} />;
    case 'item':
      return <ItemBlock {...props} element={element} />;
    case 'paragraph':
      return <ParagraphBlock {...props} element={element} />;
    case 'assignment':
      return <AssignmentCard {...props} element={element} />;
    case 'table':
      return <TableBlock {...props} element={element} />;
    case 'row':
      return <RowElement {...props} element={element} />;
    case 'cell':
      return <CellElement {...props} element={element} />;
    case 'appendix':
      return <AppendixBlock {...props} element={element} />;
    case 'recipients':
      return <RecipientsBlock {...props} element={element} />;
    case 'recipient':
      return <RecipientLine {...props} element={element} />;
    case 'signature':
      return <SignatureBlock {...props} element={element} />;
    case 'field':
      return <FieldElement {...props} element={element} />;
    case 'organ':
    case 'citation':
    case 'schedule':
      return <EntityInline {...props} element={element} />;
    case 'slot':
      return <SlotInline {...props} element={element} />;
    default:
      return assertNever(element);
  }
}
