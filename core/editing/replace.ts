import { Editor, Transforms } from 'slate';
import { cleanText } from './clean-text';
import { type FindOptions, findAll, type Match } from './find';
import type { PlanEditor } from './slate-types';

/** What a line break would do to fields and to the page is not what one asks for in a one-line input. */
function replacementText(text: string): string {
  return cleanText(text).replace(/\n/gu, ' ');
}

/**
 * Replaces one match with plain text that takes over the emphasis of its first letter, and selects it.
 * Returns false when the match is not there any more.
 */
export function replaceMatch(editor: PlanEditor, match: Match, replacement: string): boolean {
  if (!isThere(editor, match)) return false;
  Editor.withoutNormalizing(editor, () => {
    write(editor, match, replacementText(replacement));
    Transforms.select(editor, {
      anchor: match.range.anchor,
      focus: {
        ...match.range.anchor,
        offset: match.range.anchor.offset + replacementText(replacement).length,
      },
    });
  });
  return true;
}

/** Replaces every match, in one undo step. Returns how many there were. */
export function replaceAll(
  editor: PlanEditor,
  query: string,
  replacement: string,
  options: FindOptions = {},
): number {
  const matches = findAll(editor, query, options);
  const text = replacementText(replacement);
  Editor.withoutNormalizing(editor, () => {
    // From the last to the first, so that the places of those before stay true.
    for (const match of [...matches].reverse()) write(editor, match, text);
  });
  return matches.length;
}

function isThere(editor: PlanEditor, { range, text }: Match): boolean {
  return Editor.hasRange(editor, range) && Editor.string(editor, range) === text;
}

function write(editor: PlanEditor, { range }: Match, text: string): void {
  const { path, offset } = range.anchor;
  // Insert first: words of an entity that are replaced whole must not leave it empty, and lost.
  if (text !== '') editor.apply({ type: 'insert_text', path, offset, text });
  const from = { path, offset: offset + text.length };
  const isSameText = range.focus.path.join() === path.join();
  const to = isSameText ? { path, offset: range.focus.offset + text.length } : range.focus;
  Transforms.delete(editor, { at: { anchor: from, focus: to }, hanging: true });
}
