import { Editor, Transforms } from 'slate';
import { focusHolder, nextHolder } from '../locate';
import type { PlanEditor } from '../slate-types';
import { indent, outdent } from './indent';
import { moveToCell } from './table';

/**
 * Tab, and Shift+Tab backwards: an item changes its depth, a table goes to its next cell, fields and
 * recipients go to the next place. Returns false where Tab means nothing, so that it moves the focus.
 */
export function tab(editor: PlanEditor, backwards = false): boolean {
  const entry = focusHolder(editor);
  switch (entry?.[0].type) {
    case 'item':
      // A refused Tab is spent all the same: a caret that left the page would surprise more.
      void (backwards ? outdent(editor) : indent(editor));
      return true;
    case 'cell':
      return moveToCell(editor, backwards);
    case 'field':
    case 'recipient': {
      const next = nextHolder(editor, entry[1], backwards);
      if (next === undefined) return false;
      Transforms.select(editor, Editor.end(editor, next[1]));
      return true;
    }
    default:
      return false;
  }
}
