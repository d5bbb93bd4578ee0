import { type BrowserWindow, Menu } from 'electron';
import { EDIT_ROLES } from './edit-roles';

/** The menu of the right mouse button: Electron has none of its own. Only where there is text to act on. */
export function setupContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const { cut, copy, paste, selectAll } = EDIT_ROLES;
    const hasSelection = selectionText.trim() !== '';
    if (!isEditable && !hasSelection) return;
    const entries = isEditable
      ? [
          { ...cut, enabled: editFlags.canCut },
          { ...copy, enabled: editFlags.canCopy },
          { ...paste, enabled: editFlags.canPaste },
          { type: 'separator' as const },
          selectAll,
        ]
      : [copy];
    Menu.buildFromTemplate(entries).popup({ window });
  });
}
