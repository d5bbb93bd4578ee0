import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Slate } from 'slate-react';
import { insertTask } from '../../core/editing/commands/insert-task';
import { planOf } from '../../core/editing/plan-editor';
import type { Plan } from '../../core/plan/plan';
import type { CommandRegistry } from '../app/commands/registry';
import type { OpenPage } from '../app/open-page';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { FindingsProvider } from './checks/findings-provider';
import { editorCommands } from './commands/editor-commands';
import { Desk } from './desk';
import { InspectorPane } from './inspector/inspector-pane';
import { EditorOutline } from './outline/editor-outline';
import { Panes } from './panes';
import { RegisterProvider } from './register/register-provider';
import { createPageEditor } from './session/create-editor';
import {
  createEditorUi,
  createEntries,
  type EditorSession,
  EditorSessionContext,
} from './session/editor-session';
import { focusPage } from './session/focus-page';
import { jumpTo } from './session/jump';
import { placeOf } from './session/place-of';
import { createPlanStore } from './session/plan-store';
import { PlanStoreContext } from './session/use-plan';

type EditorScreenProps = {
  /** The plan to begin with. Another plan needs another screen (a `key`): the history belongs to one plan. */
  readonly plan: Plan;
  /** Told the whole plan after each change; it shares with the editor what did not change. */
  readonly onChange: (plan: Plan) => void;
  readonly commands: CommandRegistry;
};

/** Outline, page and inspector of one plan. */
export function EditorScreen({ plan, onChange, commands }: EditorScreenProps) {
  const { navigation, newId, notices, page, place } = useServices();
  const [session] = useState((): EditorSession => {
    const editor = createPageEditor(plan, newId, ({ message }) =>
      notices.show({ tone: 'warning', text: message }),
    );
    return { editor, store: createPlanStore(planOf(editor)), ui: createEditorUi(), entries: createEntries() };
  });
  const { editor, store } = session;

  useEffect(
    () => commands.register(editorCommands(session, notices, () => place.get() === 'editor')),
    [commands, session, notices, place],
  );

  useEffect(() => {
    const shown: OpenPage = {
      plan: plan.id,
      insertTask: (task) => {
        const item = insertTask(editor, task);
        focusPage(editor);
        return item;
      },
    };
    page.set(shown);
    return () => {
      if (page.get() === shown) page.set(null);
    };
  }, [editor, page, plan.id]);

  const here = useStore(navigation.here);
  useEffect(() => {
    if (here.place !== 'editor') return;
    if (here.block !== undefined && here.plan === plan.id) jumpTo(editor, here.block);
    // Whoever has opened a plan goes on in it; what has the focus by the user's own choice keeps it.
    else if (document.activeElement === document.body) focusPage(editor);
  }, [here, editor, plan.id]);

  // What stands beside the page comes a moment after it.
  const isPageDrawn = useDeferredValue(true, false);
  const possible = useRef('');
  const onSlateChange = () => {
    const changes = editor.operations.filter(({ type }) => type !== 'set_selection');
    const changed = changes.length > 0;
    const next = changed ? planOf(editor) : store.index().plan;
    const typing = changes.every(({ type }) => type === 'insert_text' || type === 'remove_text');
    store.update(next, placeOf(editor), typing);
    if (changed) onChange(next);
    const now = whatIsPossible(session);
    if (now !== possible.current) refreshSoon(commands);
    possible.current = now;
  };

  return (
    <EditorSessionContext value={session}>
      <PlanStoreContext value={store}>
        <Slate editor={editor} initialValue={editor.children} onChange={onSlateChange}>
          <RegisterProvider>
            <FindingsProvider>
              <Panes
                outline={isPageDrawn && <EditorOutline />}
                page={<Desk />}
                inspector={isPageDrawn && <InspectorPane />}
              />
            </FindingsProvider>
          </RegisterProvider>
        </Slate>
      </PlanStoreContext>
    </EditorSessionContext>
  );
}

/** Changes when a command may have become possible or impossible; while one types in a block it does not. */
function whatIsPossible({ editor, store }: EditorSession): string {
  const { undos, redos } = editor.history;
  const place = store.place();
  return [undos.length > 0, redos.length > 0, editor.selection !== null, place?.block, place?.field].join();
}

let isRefreshing = false;

/** Which commands are possible is looked up when the window has drawn what was typed, not before. */
function refreshSoon(commands: CommandRegistry): void {
  if (isRefreshing) return;
  isRefreshing = true;
  requestIdleCallback(
    () => {
      isRefreshing = false;
      commands.refresh();
    },
    { timeout: 500 },
  );
}
