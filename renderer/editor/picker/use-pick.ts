import { useState } from 'react';
import { Editor, Range } from 'slate';
import type { DocumentEntry } from '../../../core/citations/document-entry';
import {
  type EntityTarget,
  insertCitation,
  insertOrgan,
  insertSchedule,
  makeSelectionEntity,
} from '../../../core/editing/commands/entities';
import type { Organ } from '../../../core/organs/organ';
import type { OrganEntity } from '../../../core/plan/inline';
import { useServices } from '../../app/services';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';

export type Pick = {
  /** The words that what is picked will be said of; empty for the caret's place. */
  readonly selected: string;
  readonly pickOrgan: (organ: Organ) => void;
  readonly pickDocument: (document: DocumentEntry) => void;
  readonly pickSchedule: (words: string) => void;
};

/** Puts what was picked at the caret; selected words become what they name and stay as they are. */
export function usePick(onDone: () => void, role?: OrganEntity['role']): Pick {
  const { editor } = useEditorSession();
  const { notices } = useServices();
  const [selected] = useState(() =>
    editor.selection === null || Range.isCollapsed(editor.selection)
      ? ''
      : Editor.string(editor, editor.selection),
  );
  const put = (target: EntityTarget, insert: () => boolean) => {
    const done = selected === '' ? insert() : makeSelectionEntity(editor, target);
    if (!done) notices.show({ tone: 'warning', text: editorStrings.picker.notHere });
    onDone();
  };
  return {
    selected,
    pickOrgan: (organ) =>
      put({ type: 'organ', organ, ...(role === undefined ? {} : { role }) }, () =>
        insertOrgan(editor, organ, roleHere()),
      ),
    pickDocument: (document) => put({ type: 'citation', document }, () => insertCitation(editor, document)),
    pickSchedule: (words) => put({ type: 'schedule' }, () => insertSchedule(editor, words)),
  };

  /** In a field of an assignment an organ has the field's role. */
  function roleHere(): 'lead' | 'coordinator' | undefined {
    const field = editor.selection === null ? undefined : Editor.above(editor, { match: isOrganField });
    if (field === undefined) return undefined;
    return 'name' in field[0] && field[0].name === 'lead' ? 'lead' : 'coordinator';
  }
}

function isOrganField(node: object): boolean {
  return (
    'type' in node &&
    node.type === 'field' &&
    'name' in node &&
    (node.name === 'lead' || node.name === 'coordinators')
  );
}
