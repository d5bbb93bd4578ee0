import { Button, NativeSelect } from '@mantine/core';
import { ClipboardList } from 'lucide-react';
import { memo } from 'react';
import { indent, outdent } from '../../../core/editing/commands/indent';
import { insertAssignment } from '../../../core/editing/commands/insert-block';
import type { PlanEditor } from '../../../core/editing/slate-types';
import type { Block, Item } from '../../../core/plan/blocks';
import { assignmentOf } from '../../../core/plan/tasks';
import { editorStrings } from '../../strings/editor';
import { AnsweredPoints } from '../points/answered-points';
import { answeringItem } from '../points/answering-item';
import { blockWords } from '../session/block-words';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { ownerItem } from '../session/in-hand';
import type { PlanIndex } from '../session/plan-index';
import { AssignmentPanel } from './assignment-panel';
import { AssignmentPrint } from './assignment-print';
import { CommandButtons } from './command-buttons';
import styles from './inspector.module.css';
import { ItemSource } from './item-source';
import { Section } from './section';
import { setItemMarker } from './set-item-marker';

const words = editorStrings.inspector;
const ARRANGE = ['item.move-up', 'item.move-down', 'item.duplicate', 'item.remove'] as const;

type ItemPanelProps = {
  /** The block in hand: the item itself, or what stands in its own extent. */
  readonly block: Extract<Block, { type: 'item' | 'paragraph' | 'assignment' | 'table' }>;
  readonly index: PlanIndex;
};

/** The item to which the block in hand belongs: its task first, then its place in the numbering. */
export function ItemPanel({ block, index }: ItemPanelProps) {
  const { editor } = useEditorSession();
  const item = ownerItem(index, block.id);
  if (item === null) {
    const hint = index.appended.has(block.id) ? words.appendixOpeningHint : words.openingHint;
    return <p className={styles.hint}>{hint}</p>;
  }
  const assignment = assignmentOf(index.plan.blocks, index.plan.blocks.indexOf(item));
  const text = blockWords(item, index.context);
  const answering = answeringItem(index, block);
  return (
    <>
      <p className={styles.excerpt}>{text === '' ? editorStrings.outline.empty : text}</p>
      {item.origin !== undefined && <ItemSource id={item.id} origin={item.origin} />}
      {assignment === undefined ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<ClipboardList size={15} aria-hidden />}
          onClick={() => {
            insertAssignment(editor, item.id);
            focusPage(editor);
          }}
        >
          {words.assign}
        </Button>
      ) : (
        <AssignmentPanel key={assignment.id} assignment={assignment} />
      )}
      {answering !== null && <AnsweredPoints key={answering} plan={index.plan.id} item={answering} />}
      {assignment !== undefined && (
        <AssignmentPrint
          key={`print ${assignment.id}`}
          assignment={assignment}
          settings={index.plan.settings.assignments}
        />
      )}
      <Section title={words.numbering}>
        <Numbering id={item.id} depth={item.depth} marker={item.marker} />
        <CommandButtons ids={ARRANGE} />
      </Section>
    </>
  );
}

/** Takes apart what it shows of the item, so that typing in the item draws nothing here. */
const Numbering = memo(NumberingOf);

function NumberingOf({ id, depth, marker }: Pick<Item, 'id' | 'depth' | 'marker'>) {
  const { editor } = useEditorSession();
  return (
    <div className={styles.pair}>
      <NativeSelect
        size="xs"
        label={words.depth}
        value={String(depth)}
        data={['1', '2', '3', '4', '5', '6']}
        onChange={({ currentTarget }) => shift(editor, id, Number(currentTarget.value) - depth)}
      />
      <NativeSelect
        size="xs"
        label={words.marker}
        value={marker}
        data={[
          { value: 'scheme', label: words.markers.scheme },
          { value: 'dash', label: words.markers.dash },
          { value: 'plus', label: words.markers.plus },
          { value: 'none', label: words.markers.none },
        ]}
        onChange={({ currentTarget }) => setItemMarker(editor, id, currentTarget.value)}
      />
    </div>
  );
}

/** Level by level, for each is possible or refused on its own; all of one choice are one undo step. */
function shift(editor: PlanEditor, id: string, by: number): void {
  const move = by > 0 ? indent : outdent;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    if (!move(editor, id)) return;
  }
}
