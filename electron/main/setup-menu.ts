import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandId, commands } from '../contract/commands';
import { EDIT_ROLES } from './edit-roles';

/** What makes a duty of words: the menu of the right mouse button has them too. */
export const DUTY_COMMANDS = [
  'duty.lead',
  'duty.coordinator',
  'duty.executor',
  'duty.schedule',
] as const satisfies readonly CommandId[];

type Entry = CommandId | 'separator' | MenuItemConstructorOptions;

/** The menu bar: `development` adds what only developers use. */
function menuBar(development: boolean): readonly { label: string; entries: readonly Entry[] }[] {
  return [
    {
      label: '&Tệp',
      entries: [
        'plan.new',
        'plan.open-file',
        'separator',
        'plan.save',
        'plan.save-file',
        'plan.duplicate',
        'separator',
        'plan.export',
        'separator',
        'app.settings',
        'separator',
        { role: 'quit', label: 'Thoát', accelerator: 'Ctrl+Q' },
      ],
    },
    {
      label: '&Chỉnh sửa',
      entries: [
        'edit.undo',
        'edit.redo',
        'separator',
        EDIT_ROLES.cut,
        EDIT_ROLES.copy,
        EDIT_ROLES.paste,
        EDIT_ROLES.selectAll,
        'separator',
        'edit.find',
        'edit.replace',
        'separator',
        'item.move-up',
        'item.move-down',
      ],
    },
    {
      label: '&Xem',
      entries: [
        'view.library',
        'view.editor',
        'view.trace',
        'view.documents',
        'view.organs',
        'view.due',
        'separator',
        'view.back',
        'separator',
        'view.outline',
        'view.inspector',
        'separator',
        'view.zoom-in',
        'view.zoom-out',
        'view.zoom-reset',
        'separator',
        'app.palette',
        { role: 'togglefullscreen', label: 'Toàn màn hình', accelerator: 'F11' },
        ...(development ? [{ role: 'toggleDevTools', label: 'Công cụ lập trình' } as const] : []),
      ],
    },
    {
      label: 'C&hèn',
      entries: [
        'insert.item',
        'insert.paragraph',
        'insert.assignment',
        'separator',
        'insert.organ',
        'insert.citation',
        'insert.schedule',
        'insert.recognised',
        'separator',
        ...DUTY_COMMANDS,
        'separator',
        'insert.table',
        'insert.appendix',
      ],
    },
    { label: '&Định dạng', entries: ['format.bold', 'format.italic', 'format.underline'] },
    { label: 'Trợ &giúp', entries: ['help.guide', 'help.about'] },
  ];
}

export type MenuOptions = {
  readonly development: boolean;
  readonly perform: (command: CommandId) => void;
};

/** Before the application is ready: Electron would else make a menu of its own, which nobody sees. */
export function withoutUsualMenu(): void {
  Menu.setApplicationMenu(null);
}

/** Puts the menu up, all commands grey until the window says which it can perform. */
export function setupMenu({ development, perform }: MenuOptions): {
  enable: (ids: readonly CommandId[]) => void;
  isEnabled: (id: CommandId) => boolean;
} {
  const item = (entry: Entry): MenuItemConstructorOptions => {
    if (entry === 'separator') return { type: 'separator' };
    if (typeof entry !== 'string') return entry;
    const command: { label: string; shortcut?: string } = commands[entry];
    return {
      id: entry,
      label: command.label,
      enabled: false,
      click: () => perform(entry),
      ...(command.shortcut === undefined
        ? {}
        : // Shown only: the page's own command registry answers the key.
          { accelerator: command.shortcut, registerAccelerator: false }),
    };
  };
  const menu = Menu.buildFromTemplate(
    menuBar(development).map(({ label, entries }) => ({ label, submenu: entries.map(item) })),
  );
  Menu.setApplicationMenu(menu);
  return {
    enable(ids) {
      for (const id of Object.keys(commands) as CommandId[]) {
        const entry = menu.getMenuItemById(id);
        if (entry !== null) entry.enabled = ids.includes(id);
      }
    },
    isEnabled: (id) => menu.getMenuItemById(id)?.enabled === true,
  };
}
