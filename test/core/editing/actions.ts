import { Editor, Transforms } from 'slate';
import {
  addOrgan,
  changePart,
  insertSlot,
  moveOrgan,
  type OrganPart,
  organsIn,
  removeAssignment,
  removeOrgan,
  setDeliverable,
  setSchedule,
  setSentence,
} from '../../../core/editing/commands/assignment';
import { duplicateBlock } from '../../../core/editing/commands/duplicate';
import {
  entityInHand,
  insertOrgan,
  insertSchedule,
  makeSelectionEntity,
  setEntityWords,
  unlinkEntity,
} from '../../../core/editing/commands/entities';
import { setField } from '../../../core/editing/commands/fields';
import { indent, outdent } from '../../../core/editing/commands/indent';
import {
  insertAppendix,
  insertAssignment,
  insertItem,
  insertParagraph,
  insertTable,
} from '../../../core/editing/commands/insert-block';
import { insertFragment } from '../../../core/editing/commands/insert-fragment';
import { clearMarks, type Mark, toggleMark } from '../../../core/editing/commands/marks';
import { moveBlock, moveBlockTo } from '../../../core/editing/commands/move';
import {
  addRecipient,
  moveRecipient,
  removeRecipient,
  setArchive,
  setRecipientNote,
} from '../../../core/editing/commands/recipients';
import { removeBlock } from '../../../core/editing/commands/remove-block';
import { replaceOrgans } from '../../../core/editing/commands/succession';
import { tab } from '../../../core/editing/commands/tab';
import {
  addColumn,
  addRow,
  removeColumn,
  removeRow,
  setHeadingRow,
} from '../../../core/editing/commands/table';
import { turnIntoItem, turnIntoParagraph } from '../../../core/editing/commands/turn';
import { findAll } from '../../../core/editing/find';
import { blocksFragment, selectedFragment } from '../../../core/editing/fragment';
import { replaceAll, replaceMatch } from '../../../core/editing/replace';
import type { PlanEditor } from '../../../core/editing/slate-types';
import type { Assignment, Block, ItemMarker } from '../../../core/plan/blocks';
import type { AssignmentPart } from '../../../core/plan/inline';
import { entitiesOf } from '../../../core/plan/walk';
import { editorOf, ORGANS } from './notation';

type Action = (editor: PlanEditor, argument: string) => unknown;

/** What a case can do, by the name that its file uses; the rest of the line is the argument. */
export const actions: Readonly<Record<string, Action>> = {
  type: (editor, text) => Editor.insertText(editor, text),
  enter: (editor) => Editor.insertBreak(editor),
  'soft-break': (editor) => Editor.insertSoftBreak(editor),
  backspace: (editor) => Editor.deleteBackward(editor, { unit: 'character' }),
  'backspace-word': (editor) => Editor.deleteBackward(editor, { unit: 'word' }),
  delete: (editor) => Editor.deleteForward(editor, { unit: 'character' }),
  'delete-selection': (editor) => Editor.deleteFragment(editor, { direction: 'forward' }),
  /** What an input method does over a selection: the page deletes first, then the composed text comes. */
  compose: (editor, text) => {
    Editor.deleteFragment(editor);
    Editor.insertText(editor, text);
  },
  'select-all': (editor) => Transforms.select(editor, Editor.range(editor, [])),
  tab: (editor) => tab(editor),
  'shift-tab': (editor) => tab(editor, true),
  item: (editor, marker) => turnIntoItem(editor, (marker || 'scheme') as ItemMarker),
  paragraph: (editor) => turnIntoParagraph(editor),
  /** Pastes the body of another plan; its blocks stand on the line, separated by " / ". */
  paste: (editor, notation) => {
    const source = editorOf(notation.replaceAll(' / ', '\n'));
    insertFragment(editor, blocksFragment(source, 2, source.children.length - 2));
  },
  /** Copies the selection and pastes it at the start of the block with that text. */
  'copy-to': (editor, text) => {
    const fragment = selectedFragment(editor);
    Transforms.select(editor, Editor.end(editor, [indexOf(editor, text)]));
    if (fragment !== undefined) insertFragment(editor, fragment);
  },
  'indent-item': (editor, text) => indent(editor, idOf(editor, text)),
  'outdent-item': (editor, text) => outdent(editor, idOf(editor, text)),
  'move-up': (editor, text) => moveBlock(editor, idOf(editor, text), 'up'),
  'move-down': (editor, text) => moveBlock(editor, idOf(editor, text), 'down'),
  /** `move-before <what> -> <before which>`, or the end of the body. */
  'move-before': (editor, argument) => {
    const [what = '', before = ''] = argument.split(' -> ');
    moveBlockTo(
      editor,
      idOf(editor, what),
      before === 'end' ? editor.children.length - 2 : indexOf(editor, before),
    );
  },
  duplicate: (editor, text) => duplicateBlock(editor, idOf(editor, text)),
  remove: (editor, text) => removeBlock(editor, idOf(editor, text)),
  'insert-paragraph': (editor) => insertParagraph(editor),
  'insert-item': (editor) => insertItem(editor),
  'insert-table': (editor) => insertTable(editor, 2, 2),
  'insert-appendix': (editor) => insertAppendix(editor),
  'insert-assignment': (editor) => insertAssignment(editor),
  'add-row': (editor, side) => addRow(editor, side as 'above'),
  'add-column': (editor, side) => addColumn(editor, side as 'left'),
  'remove-row': (editor) => removeRow(editor),
  'remove-column': (editor) => removeColumn(editor),
  'heading-row': (editor, on) => setHeadingRow(editor, on === 'on'),
  mark: (editor, mark) => toggleMark(editor, mark as Mark),
  'clear-marks': (editor) => clearMarks(editor),
  'insert-organ': (editor, id) => insertOrgan(editor, organ(id)),
  'replace-organ': (editor, ids) => {
    const [gone, ...by] = ids.split(' ');
    const places = [...entitiesOf(editor.children as Block[])].flatMap(({ entity }) =>
      entity.type === 'organ' && entity.ref === gone ? [entity.id] : [],
    );
    replaceOrgans(editor, new Set(places), by.map(organ));
  },
  'insert-schedule': (editor, words) => insertSchedule(editor, words, 'schedule'),
  'name-selection': (editor, id) => makeSelectionEntity(editor, { type: 'organ', organ: organ(id) }),
  unlink: (editor) => unlinkEntity(editor, entityId(editor)),
  'entity-words': (editor, words) => setEntityWords(editor, entityId(editor), words === '' ? null : words),
  'add-organ': (editor, argument) => {
    const [part = '', id = '', index] = argument.split(' ');
    addOrgan(
      editor,
      task(editor).id,
      part as OrganPart,
      organ(id),
      index === undefined ? undefined : Number(index),
    );
  },
  'remove-organ': (editor, part) => {
    const [first] = organsIn(task(editor), part as OrganPart);
    removeOrgan(editor, task(editor).id, part as OrganPart, first?.id ?? '');
  },
  'move-organ': (editor, argument) => {
    const [part = '', from = '', to = ''] = argument.split(' ');
    const moved = organsIn(task(editor), part as OrganPart)[Number(from)];
    moveOrgan(editor, task(editor).id, part as OrganPart, moved?.id ?? '', Number(to));
  },
  'make-lead': (editor) => {
    const [first] = organsIn(task(editor), 'coordinators');
    changePart(editor, task(editor).id, first?.id ?? '', 'lead');
  },
  schedule: (editor, words) => setSchedule(editor, task(editor).id, words),
  deliverable: (editor, words) => setDeliverable(editor, task(editor).id, words),
  sentence: (editor, words) => setSentence(editor, task(editor).id, [{ text: words }]),
  slot: (editor, part) => insertSlot(editor, task(editor).id, part as AssignmentPart),
  'remove-assignment': (editor) => removeAssignment(editor, task(editor).id),
  'add-recipient': (editor, words) => addRecipient(editor, ORGANS.find(({ id }) => id === words) ?? words),
  'remove-recipient': (editor, at) => removeRecipient(editor, Number(at)),
  'move-recipient': (editor, argument) => {
    const [from, to] = argument.split(' ').map(Number);
    moveRecipient(editor, from ?? -1, to ?? -1);
  },
  note: (editor, argument) => setRecipientNote(editor, Number(argument[0]), argument.slice(2)),
  archive: (editor, argument) => setArchive(editor, Number(argument[0]), argument.slice(2) === 'on'),
  'title-subject': (editor, words) => setField(editor, blocks(editor)[1]?.id ?? '', 'subject', words),
  'replace-all': (editor, argument) => {
    const [query = '', text = ''] = argument.split(' -> ');
    replaceAll(editor, query, text);
  },
  'replace-all-exact': (editor, argument) => {
    const [query = '', text = ''] = argument.split(' -> ');
    replaceAll(editor, query, text, { matchCase: true, matchDiacritics: true });
  },
  'replace-second': (editor, argument) => {
    const [query = '', text = ''] = argument.split(' -> ');
    const [, second] = findAll(editor, query);
    if (second !== undefined) replaceMatch(editor, second, text);
  },
};

function blocks(editor: PlanEditor): readonly Block[] {
  return editor.children as Block[];
}

function indexOf(editor: PlanEditor, text: string): number {
  const index = blocks(editor).findIndex((_block, at) => Editor.string(editor, [at]).startsWith(text));
  if (index === -1) throw new Error(`No block begins with “${text}”`);
  return index;
}

function idOf(editor: PlanEditor, text: string): string {
  return blocks(editor)[indexOf(editor, text)]?.id ?? '';
}

function task(editor: PlanEditor): Assignment {
  const found = blocks(editor).find(({ type }) => type === 'assignment');
  if (found?.type !== 'assignment') throw new Error('No assignment in this case');
  return found;
}

function entityId(editor: PlanEditor): string {
  const [first] = entitiesOf(blocks(editor));
  return (entityInHand(editor)?.[0] ?? first?.entity)?.id ?? '';
}

/** A known organ, or a new one of that id. */
function organ(id: string) {
  return ORGANS.find((known) => known.id === id) ?? { id, name: `Cơ quan ${id}` };
}
