import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  Bold,
  IndentDecrease,
  IndentIncrease,
  Italic,
  type LucideIcon,
  Plus,
  Redo2,
  Search,
  Underline,
  Undo2,
} from 'lucide-react';
import { useSlateSelector } from 'slate-react';
import { hasMark, type Mark } from '../../../core/editing/commands/marks';
import { shownShortcut } from '../../app/commands/shortcut';
import { useServices } from '../../app/services';
import { useStore } from '../../app/store';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { BlockKind } from './block-kind';
import styles from './toolbar.module.css';

const words = editorStrings.toolbar;

/** What one reaches for all the time; everything stands in the menus and in the palette too. */
export function EditorToolbar() {
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.label}>
      <Act id="edit.undo" icon={Undo2} />
      <Act id="edit.redo" icon={Redo2} />
      <span className={styles.rule} />
      <BlockKind />
      <Act id="item.outdent" icon={IndentDecrease} />
      <Act id="item.indent" icon={IndentIncrease} />
      <span className={styles.rule} />
      <MarkAct id="format.bold" mark="bold" icon={Bold} />
      <MarkAct id="format.italic" mark="italic" icon={Italic} />
      <MarkAct id="format.underline" mark="underline" icon={Underline} />
      <span className={styles.rule} />
      <InsertMenu />
      <span className={styles.space} />
      <Act id="edit.find" icon={Search} />
    </div>
  );
}

type ActProps = { readonly id: string; readonly icon: LucideIcon; readonly pressed?: boolean };

/** A command as a button. It does not take the focus, so that the selection on the page stays in sight. */
function Act({ id, icon: Icon, pressed }: ActProps) {
  const { commands } = useServices();
  useStore(commands.revision);
  const command = commands.find(id);
  const key = command?.shortcuts?.[0];
  const label = key === undefined ? command?.label : `${command?.label} (${shownShortcut(key)})`;
  return (
    <Tooltip label={label} openDelay={500}>
      <ActionIcon
        variant={pressed === true ? 'light' : 'subtle'}
        color="gray"
        size="md"
        className={styles.act}
        aria-label={command?.label}
        aria-pressed={pressed}
        aria-disabled={!commands.isEnabled(id) || undefined}
        data-dim={!commands.isEnabled(id) || undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => commands.run(id)}
      >
        <Icon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function MarkAct({ id, mark, icon }: ActProps & { readonly mark: Mark }) {
  const pressed = useSlateSelector((editor) => hasMark(editor, mark));
  return <Act id={id} icon={icon} pressed={pressed} />;
}

const INSERTS = [
  'insert.item',
  'insert.paragraph',
  'insert.assignment',
  'insert.table',
  'insert.appendix',
  null,
  'insert.organ',
  'insert.citation',
  'insert.schedule',
  null,
  'duty.lead',
  'duty.coordinator',
  'duty.executor',
  'duty.schedule',
] as const;

function InsertMenu() {
  const { editor } = useEditorSession();
  const { commands } = useServices();
  useStore(commands.revision);
  return (
    <Menu position="bottom-start" shadow="md" returnFocus={false} onClose={() => focusPage(editor)}>
      <Menu.Target>
        <button type="button" className={styles.insert} onMouseDown={(event) => event.preventDefault()}>
          <Plus size={16} aria-hidden />
          {words.insert}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {INSERTS.map((id, at) =>
          id === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Menu.Divider key={at} />
          ) : (
            <Menu.Item key={id} disabled={!commands.isEnabled(id)} onClick={() => commands.run(id)}>
              {commands.find(id)?.label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
