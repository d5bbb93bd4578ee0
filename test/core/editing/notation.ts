import { Node, type Path, type Point, Text } from 'slate';
import { countingIds } from '../../../core/base/ids';
import {
  makeAppendix,
  makeAssignment,
  makeItem,
  makeParagraph,
  makeRecipient,
  makeTitle,
} from '../../../core/editing/make-blocks';
import { createPlanEditor } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { makeLetterhead, makeSignature } from '../../../core/plan/blank-blocks';
import type { Block, FieldOwner, ItemMarker, Recipient, Row } from '../../../core/plan/blocks';
import type { Inline } from '../../../core/plan/inline';
import { checkPlan } from '../../../core/plan/parse-plan';
import type { Plan } from '../../../core/plan/plan';
import { DEFAULT_SETTINGS } from '../../../core/plan/settings';

/**
 * Plans as a few lines of text, one block a line:
 *
 *     # I, ## below it, ##- with a dash, ##+ a plus, ##_ no label     ¶ a paragraph     ! an appendix
 *     @ lead | coordinators | schedule | deliverable | sentence       || a | b   a table row (|= heading row, |: new table)
 *     %letterhead a | b …   %title kind | issuer | subject   %signature authority | post | name
 *     > a recipient   >. the archive line
 *
 * Blank fields at a line's end and single blocks with nothing in them are left out. Inside a text:
 * `**bold**`, `//italic//`, `__underlined__`, `[organ-id words]` (as written), `{organ-id}` (auto), `{schedule thường xuyên}`,
 * `<lead>` (a slot). The caret is `‸`, a selection `⟦…⟧` from anchor to focus (`⟧…⟦` backwards).
 */
const CARET = '‸';
const ANCHOR = '⟦';
const FOCUS = '⟧';
const MARKERS: Readonly<Record<string, ItemMarker>> = { '': 'scheme', '-': 'dash', '+': 'plus', _: 'none' };

export const ORGANS = [
  { id: 'bcs', name: 'Ban cán sự đảng' },
  { id: 'btg', name: 'Ban Tuyên giáo' },
  { id: 'vptu', name: 'Văn phòng Tỉnh ủy' },
];

export function editorOf(notation: string): PlanEditor {
  const plan = planFrom(notation);
  const checked = checkPlan(plan);
  if (!checked.ok) throw new Error(`Not a sound plan: ${checked.failure[0]?.message}\n${notation}`);
  const editor = createPlanEditor(plan, { ids: countingIds('n') });
  takeSelection(editor);
  editor.operations = [];
  return editor;
}

export function planFrom(notation: string): Plan {
  const ids = countingIds('b');
  const lines = notation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const body: Block[] = [];
  const single = { letterhead: makeLetterhead(ids), title: makeTitle(ids), signature: makeSignature(ids) };
  const recipients: Recipient[] = [];
  for (const line of lines) {
    const field = /^%(letterhead|title|signature) ?(.*)$/u.exec(line);
    const item = /^(#{1,6})([-+_]?) ?(.*)$/u.exec(line);
    const row = /^\|([|=:]) ?(.*)$/u.exec(line);
    if (field !== null) fill(single[field[1] as 'title'], field[2] ?? '');
    else if (item !== null) {
      const [, hashes = '', marker = '', text = ''] = item;
      body.push(makeItem(ids, hashes.length, MARKERS[marker] ?? 'scheme', inlines(text)));
    } else if (row !== null) addRow(body, ids(), row[1] ?? '', row[2] ?? '');
    else if (line.startsWith('¶')) body.push(makeParagraph(ids, inlines(line.slice(2))));
    else if (line.startsWith('!')) body.push(makeAppendix(ids, inlines(line.slice(2))));
    else if (line.startsWith('@')) body.push(fill(makeAssignment(ids), line.slice(2)));
    else if (line.startsWith('>.'))
      recipients.push({ ...makeRecipient(inlines(line.slice(3))), archive: true as const });
    else if (line.startsWith('>')) recipients.push(makeRecipient(inlines(line.slice(2))));
    else throw new Error(`Not a line of the notation: ${line}`);
  }
  if (recipients.length === 0) recipients.push(makeRecipient());
  return {
    format: 'du-thao/plan',
    version: 1,
    id: 'plan',
    rules: 'auto',
    settings: DEFAULT_SETTINGS,
    references: { organs: ORGANS, documents: [] },
    blocks: [
      single.letterhead,
      single.title,
      ...body,
      { type: 'recipients', id: ids(), children: recipients },
      single.signature,
    ],
  };
}

function fill<Owner extends FieldOwner>(owner: Owner, text: string): Owner {
  text.split(' | ').forEach((words, index) => {
    const field = owner.children[index];
    if (field === undefined) throw new Error(`Too many fields for ${owner.type}: ${text}`);
    field.children = inlines(words.replace(/^\|$/u, ''));
  });
  return owner;
}

function addRow(body: Block[], id: string, sign: string, text: string): void {
  const row: Row = {
    type: 'row',
    children: text.split(' | ').map((words) => ({ type: 'cell', children: inlines(words) })),
  };
  const last = body.at(-1);
  if (last?.type === 'table' && sign === '|') last.children.push(row);
  else body.push({ type: 'table', id, headingRow: sign === '=', children: [row] });
}

const nextEntity = countingIds('e');

function inlines(text: string): Inline[] {
  const found: Inline[] = [];
  for (const part of text.split(/(\*\*.*?\*\*|__.*?__|\[.*?\]|\{.*?\}|<.*?>)/u)) {
    const id = nextEntity;
    const [, ref = '', words = ''] = /^[[{](\S+?)(?: (.*))?[\]}]$/u.exec(part) ?? [];
    const bold = /^\*\*(.*)\*\*$/u.exec(part)?.[1];
    const underlined = /^__(.*)__$/u.exec(part)?.[1];
    const slot = /^<(.*)>$/u.exec(part)?.[1];
    if (bold !== undefined) found.push({ text: bold, bold: true });
    else if (underlined !== undefined) found.push({ text: underlined, underline: true });
    else if (slot !== undefined) found.push({ type: 'slot', part: slot as 'lead', children: [{ text: '' }] });
    else if (part.startsWith('{schedule')) {
      found.push({
        type: 'schedule',
        id: id(),
        value: { kind: 'ongoing' },
        form: 'auto',
        children: [{ text: '' }],
      });
    } else if (part.startsWith('{'))
      found.push({ type: 'organ', id: id(), ref, form: 'auto', children: [{ text: '' }] });
    else if (part.startsWith('['))
      found.push({ type: 'organ', id: id(), ref, form: 'as-written', children: [{ text: words }] });
    else if (part !== '') found.push({ text: part.replaceAll('⏎', '\n') });
  }
  return found.length === 0 ? [{ text: '' }] : found;
}

function takeSelection(editor: PlanEditor): void {
  const anchor = takeMark(editor, ANCHOR);
  const focus = takeMark(editor, FOCUS);
  const caret = takeMark(editor, CARET);
  if (caret !== undefined) editor.selection = { anchor: caret, focus: caret };
  else if (anchor !== undefined && focus !== undefined) {
    // Taking the second mark may have moved the first when both stood in one text.
    const isSameText = anchor.path.join() === focus.path.join();
    const moved =
      isSameText && focus.offset < anchor.offset ? { ...anchor, offset: anchor.offset - 1 } : anchor;
    editor.selection = { anchor: moved, focus };
  }
}

function takeMark(editor: PlanEditor, mark: string): Point | undefined {
  for (const [node, path] of Node.texts(editor)) {
    const offset = node.text.indexOf(mark);
    if (offset === -1) continue;
    editor.apply({ type: 'remove_text', path, offset, text: mark });
    return { path, offset };
  }
  return undefined;
}

/** The editor's blocks and selection in the notation. */
export function notationOf(editor: PlanEditor): string {
  const { selection } = editor;
  const marks: { readonly point: Point; readonly mark: string }[] = [];
  if (selection !== null) {
    const isCaret =
      selection.anchor.path.join() === selection.focus.path.join() &&
      selection.anchor.offset === selection.focus.offset;
    if (isCaret) marks.push({ point: selection.anchor, mark: CARET });
    else marks.push({ point: selection.anchor, mark: ANCHOR }, { point: selection.focus, mark: FOCUS });
  }
  const words = (node: Node, path: Path): string => {
    if (Text.isText(node)) {
      let text = node.text.replaceAll('\n', '⏎');
      const here = marks.filter(({ point }) => point.path.join() === path.join());
      for (const { point, mark } of here.sort((a, b) => b.point.offset - a.point.offset)) {
        text = text.slice(0, point.offset) + mark + text.slice(point.offset);
      }
      if (node.underline === true) text = `__${text}__`;
      if (node.italic === true) text = `//${text}//`;
      return node.bold === true ? `**${text}**` : text;
    }
    const inner = node.children.map((child, index) => words(child, [...path, index])).join('');
    if (!Node.isElement(node)) return inner;
    switch (node.type) {
      case 'organ':
        return node.form === 'auto' ? `{${node.ref}${inner}}` : `[${node.ref} ${inner}]`;
      case 'schedule':
        return node.form === 'auto' ? '{schedule}' : `[schedule ${inner}]`;
      case 'slot':
        return `<${node.part}>`;
      default:
        return inner;
    }
  };
  return (editor.children as Block[]).flatMap((block, index) => blockLines(block, [index], words)).join('\n');
}

type Words = (node: Node, path: Path) => string;

function blockLines(block: Block, path: Path, words: Words): string[] {
  const fields = () =>
    block.children
      .map((child, index) => words(child, [...path, index]))
      .join(' | ')
      .replace(/(?: \| )+$/u, '');
  switch (block.type) {
    case 'item': {
      const marker = Object.keys(MARKERS).find((key) => MARKERS[key] === block.marker) ?? '?';
      return [`${'#'.repeat(block.depth)}${marker} ${words(block, path)}`.trimEnd()];
    }
    case 'paragraph':
      return [`¶ ${words(block, path)}`.trimEnd()];
    case 'appendix':
      return [`! ${words(block, path)}`.trimEnd()];
    case 'assignment':
      return [`@ ${fields()}`.trimEnd()];
    case 'table':
      return block.children.map((row, index) => {
        const cells = row.children.map((cell, at) => words(cell, [...path, index, at])).join(' | ');
        return `${index === 0 && block.headingRow ? '|=' : '||'} ${cells}`.trimEnd();
      });
    case 'recipients':
      return block.children.flatMap((recipient, index) => {
        const text = words(recipient, [...path, index]);
        if (text === '' && recipient.archive !== true && block.children.length === 1) return [];
        return [`${recipient.archive === true ? '>.' : '>'} ${text}`.trimEnd()];
      });
    default: {
      const text = fields();
      return text === '' ? [] : [`%${block.type} ${text}`];
    }
  }
}
