import { useEffect, useState } from 'react';
import { Slate } from 'slate-react';
import { planOf } from '../../core/editing/plan-editor';
import type { Plan } from '../../core/plan/plan';
import type { CommandRegistry } from '../app/commands/registry';
import { useServices } from '../app/services';
import { useSelected } from '../app/store';
import styles from './editor-screen.module.css';
import { OutlinePane } from './outline/outline-pane';
import { PageSurface } from './page/page-surface';
import { Panes } from './panes';
import { createPageEditor } from './session/create-editor';
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
  const { newId, notices, settings } = useServices();
  const zoom = useSelected(settings.settings, (chosen) => chosen.zoom);
  const [editor] = useState(() =>
    createPageEditor(plan, newId, ({ message }) => notices.show({ tone: 'warning', text: message })),
  );
  const [store] = useState(() => createPlanStore(planOf(editor)));
  const onSlateChange = () => {
    const changed = editor.operations.some(({ type }) => type !== 'set_selection');
    const next = changed ? planOf(editor) : store.index().plan;
    store.update(next, placeOf(editor));
    if (changed) onChange(next);
  };
  useEffect(() => {
    commands.refresh();
  }, [commands]);
  return (
    <PlanStoreContext value={store}>
      <Slate editor={editor} initialValue={editor.children} onChange={onSlateChange}>
        <Panes
          outline={
            <OutlinePane
              onJump={(id) => jumpTo(editor, id)}
              onMove={() => undefined}
              onDepth={() => undefined}
              onPlace={() => undefined}
            />
          }
          page={
            <div className={styles.desk}>
              <PageSurface zoom={zoom / 100} />
            </div>
          }
          inspector={<div />}
        />
      </Slate>
    </PlanStoreContext>
  );
}
