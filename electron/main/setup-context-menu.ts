import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandId, commands } from '../contract/commands';
import { EDIT_ROLES } from './edit-roles';
import { DUTY_COMMANDS } from './setup-menu';

type PageCommands = {
  readonly isEnabled: (command: CommandId) => boolean;
  readonly perform: (command: CommandId) => void;
};

/** The menu of the right mouse button: Electron has none of its own. Only where there is text to act on. */
export function setupContextMenu(window: BrowserWindow, { isEnabled, perform }: PageCommands): void {
  const duties = (): MenuItemConstructorOptions[] => [
    { type: 'separator' },
    ...DUTY_COMMANDS.map((id) => ({
      label: commands[id].label,
      accelerator: commands[id].shortcut,
      registerAccelerator: false,
      click: () => perform(id),
    })),
  ];
  window.webContents.on('context-menu', (_event, params) => {
    const { isEditable, selectionText, editFlags, formControlType } = params;
    const { cut, copy, paste, selectAll } = EDIT_ROLES;
    const hasSelection = selectionText.trim() !== '';
    if (!isEditable && !hasSelection) return;
    // On the page words can be said to be somebody's duty; a native field has words only.
    const onPage = isEditable && !/^(?:input|text)/u.test(formControlType) && isEnabled('duty.lead');
    const entries = isEditable
      ? [
          { ...cut, enabled: editFlags.canCut },
          { ...copy, enabled: editFlags.canCopy },
          { ...paste, enabled: editFlags.canPaste },
          { type: 'separator' as const },
          selectAll,
          ...(onPage && hasSelection ? duties() : []),
        ]
      : [copy];
    Menu.buildFromTemplate(entries).popup({ window });
  });
}
