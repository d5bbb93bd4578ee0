import { createContext, useContext } from 'react';
import type { RangeRef } from 'slate';
import type { References } from '../../../core/plan/plan';
import { createStore, type Store } from '../../app/store';
import type { PageEditor } from './create-editor';
import type { PlanStore } from './plan-store';
import type { RecognisedHere } from './recognised-here';

/** What can be picked in a small window at the caret; a role asks for the organ that selected words mean. */
export type PickerKind = 'organ' | 'citation' | 'schedule' | 'table' | 'lead' | 'coordinator' | 'executor';

/** A document to be entered into the register, and cited where it was named on the page. */
export type NewDocument = {
  /** What was typed of it so far. */
  readonly words: string;
  readonly place: RangeRef;
  /** `auto` takes the place of the words; `as-written` keeps them. */
  readonly form: 'auto' | 'as-written';
};

/** What is open around the page. It lives as long as the screen and is saved nowhere. */
export type EditorUi = {
  readonly find: Store<'find' | 'replace' | null>;
  readonly picker: Store<PickerKind | null>;
  readonly newDocument: Store<NewDocument | null>;
  /** What the text in hand names in plain words, as it was last read. */
  readonly recognised: Store<RecognisedHere | null>;
  /** Keys of what was put off and is not offered again. */
  readonly dismissed: Store<ReadonlySet<string>>;
  /** Ids of organs and documents that the register has corrected while the plan was open. */
  readonly corrected: Store<ReadonlySet<string>>;
  /** Ids of entities whose own words are to stay although the register says otherwise. */
  readonly kept: Store<ReadonlySet<string>>;
};

/** One open plan on the screen: its editor, what is derived from it, and what is open around it. */
export type EditorSession = {
  readonly editor: PageEditor;
  readonly store: PlanStore;
  readonly ui: EditorUi;
  /** Outside React, for commands. */
  readonly entries: Store<References>;
};

export function createEditorUi(): EditorUi {
  return {
    find: createStore<'find' | 'replace' | null>(null),
    picker: createStore<PickerKind | null>(null),
    newDocument: createStore<NewDocument | null>(null),
    recognised: createStore<RecognisedHere | null>(null),
    dismissed: createStore<ReadonlySet<string>>(new Set()),
    corrected: createStore<ReadonlySet<string>>(new Set()),
    kept: createStore<ReadonlySet<string>>(new Set()),
  };
}

export function createEntries(): Store<References> {
  return createStore<References>({ organs: [], documents: [] });
}

export const EditorSessionContext = createContext<EditorSession | null>(null);

export function useEditorSession(): EditorSession {
  const session = useContext(EditorSessionContext);
  if (session === null) throw new Error('A part of the editor outside its screen');
  return session;
}
