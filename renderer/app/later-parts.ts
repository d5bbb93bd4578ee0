import { EditorScreen } from '../editor/editor-screen';
import { ExportDialog } from '../export/export-dialog';
import { HelpScreen } from '../help/help-screen';
import { SettingsScreen } from '../settings/settings-screen';
import { AboutDialog } from './about-dialog';
import { Palette } from './palette/palette';

/** What the window does not show when it opens. It makes one file, with most of the application's code in it. */
export const laterParts = { AboutDialog, EditorScreen, ExportDialog, HelpScreen, Palette, SettingsScreen };
