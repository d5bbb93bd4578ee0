import { Range } from 'slate';
import type { Finding } from '../../../core/base/finding';
import { insertFragment } from '../../../core/editing/commands/insert-fragment';
import { isAtStart } from '../../../core/editing/edges';
import { selectedFragment } from '../../../core/editing/fragment';
import { focusHolder, holderAt, isEmptyHolder, ownerOf } from '../../../core/editing/locate';
import { planOf } from '../../../core/editing/plan-editor';
import type { PlanEditor } from '../../../core/editing/slate-types';
import { decodeFragment, encodeFragment, FRAGMENT_ATTRIBUTE, FRAGMENT_MIME } from './fragment-format';
import { fromHtml, type Pasted, type PasteOptions } from './from-html';
import { fromPlainText } from './from-plain-text';
import { MAX_CLIPBOARD_LENGTH, nestsTooDeep } from './limits';
import { printFragment } from './print-fragment';
import { findAttribute } from './read-html';
import { toHtml } from './to-html';
import { toPlainText } from './to-plain-text';

/** What goes to the clipboard, by MIME type. */
export type ClipboardContent = {
  readonly 'text/html': string;
  readonly 'text/plain': string;
  readonly [FRAGMENT_MIME]: string;
};

/** The selection for the clipboard; undefined when nothing is selected. For a cut, delete the selection then. */
export function copySelection(editor: PlanEditor): ClipboardContent | undefined {
  const fragment = selectedFragment(editor);
  if (fragment === undefined || editor.selection === null) return undefined;
  const start = Range.start(editor.selection);
  const holder = holderAt(editor, start);
  const startsInside = holder !== undefined && !isAtStart(editor, start, holder[1]);
  const printed = printFragment(fragment, planOf(editor), { startsInside });
  const encoded = encodeFragment(fragment);
  return {
    'text/html': toHtml(printed, encoded),
    'text/plain': toPlainText(printed),
    [FRAGMENT_MIME]: encoded,
  };
}

/** The clipboard as an event gives it: `(type) => event.clipboardData.getData(type)`. */
export type ReadClipboard = (type: 'text/html' | 'text/plain' | typeof FRAGMENT_MIME) => string;

/**
 * Puts the clipboard at the caret, in one undo step: a part of a plan as what it is, foreign text by what can
 * be read of it. Returns what the user should know of what was left out; undefined when nothing was pasted.
 */
export function pasteInto(editor: PlanEditor, read: ReadClipboard): readonly Finding[] | undefined {
  const html = read('text/html');
  const own = decodeFragment(read(FRAGMENT_MIME)) ?? ownFragmentIn(html);
  if (own !== undefined) return insertFragment(editor, own) ? [] : undefined;
  const options = pasteOptions(editor);
  const fromMarkup = html === '' ? undefined : fromHtml(html, options);
  if (fromMarkup !== undefined && insertPasted(editor, fromMarkup.value)) return fromMarkup.findings;
  const fromText = fromPlainText(read('text/plain'), options);
  const findings = [...(fromMarkup?.findings ?? []), ...fromText.findings];
  return insertPasted(editor, fromText.value) || findings.length > 0 ? findings : undefined;
}

function insertPasted(editor: PlanEditor, { content }: Pasted): boolean {
  return content !== null && insertFragment(editor, { content, references: { organs: [], documents: [] } });
}

/** A single typed line goes on in the line of the caret, label and all; only an empty block becomes an item. */
function pasteOptions(editor: PlanEditor): PasteOptions {
  const holder = focusHolder(editor);
  const owner = ownerOf(editor, editor.selection?.focus.path[0] ?? -1);
  return {
    ids: editor.newId,
    numbering: editor.settings.numbering,
    below: owner?.item.depth ?? 0,
    typedLabels: holder !== undefined && isEmptyHolder(holder[0]) ? 'always' : 'several',
  };
}

function ownFragmentIn(html: string) {
  if (!html.includes(FRAGMENT_ATTRIBUTE) || html.length > 2 * MAX_CLIPBOARD_LENGTH || nestsTooDeep(html))
    return undefined;
  const encoded = findAttribute(html, FRAGMENT_ATTRIBUTE);
  return encoded === undefined ? undefined : decodeFragment(encoded);
}
