import { assertNever } from '../../../core/base/assert-never';
import type { Block } from '../../../core/plan/blocks';
import { assignmentOf } from '../../../core/plan/tasks';
import { FindingNotes } from '../checks/finding-notes';
import { RecognisedSection } from '../recognise/recognised-section';
import { ownerItem } from '../session/in-hand';
import type { PlanIndex } from '../session/plan-index';
import { usePlaceValue } from '../session/use-plan';
import { AppendixPanel } from './appendix-panel';
import { EntityPanel } from './entity-panel';
import { ItemPanel } from './item-panel';
import { LetterheadPanel } from './letterhead-panel';
import { RecipientsPanel } from './recipients-panel';
import { SignaturePanel } from './signature-panel';
import { TablePanel } from './table-panel';
import { TitlePanel } from './title-panel';

type BlockPanelProps = { readonly block: Block; readonly index: PlanIndex };

/** What can be said and set of the block in hand, and of the entity on which the caret stands. */
export function BlockPanel({ block, index }: BlockPanelProps) {
  // The organs and the time of an assignment have their fields and chips below.
  const entity = usePlaceValue((place) =>
    block.type === 'assignment' && place?.field !== 'sentence' ? null : (place?.entity ?? null),
  );
  return (
    <>
      <FindingNotes block={block.id} also={partner(block, index)} />
      {entity !== null && <EntityPanel key={entity} id={entity} block={block} />}
      <PanelOf key={block.id} block={block} index={index} />
      <RecognisedSection />
    </>
  );
}

/** What is found of a task stands at its assignment; the clerk may have its item in hand as well. */
function partner(block: Block, index: PlanIndex): string | null {
  const item = ownerItem(index, block.id);
  if (item === null) return null;
  const assignment = assignmentOf(index.plan.blocks, index.plan.blocks.indexOf(item));
  return (block.type === 'assignment' ? item.id : assignment?.id) ?? null;
}

function PanelOf({ block, index }: BlockPanelProps) {
  switch (block.type) {
    case 'letterhead':
      return <LetterheadPanel letterhead={block} plan={index.plan} />;
    case 'title':
      return <TitlePanel title={block} />;
    case 'item':
    case 'paragraph':
    case 'assignment':
      return <ItemPanel block={block} index={index} />;
    case 'table':
      return (
        <>
          <TablePanel table={block} />
          <ItemPanel block={block} index={index} />
        </>
      );
    case 'appendix':
      return <AppendixPanel />;
    case 'recipients':
      return <RecipientsPanel recipients={block} index={index} />;
    case 'signature':
      return <SignaturePanel signature={block} plan={index.plan} />;
    default:
      return assertNever(block);
  }
}
