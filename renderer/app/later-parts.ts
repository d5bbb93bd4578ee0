import { EditorScreen } from '../editor/editor-screen';
import { fetchPageFonts } from '../editor/page/page-fonts';
import { ExportDialog } from '../export/export-dialog';
import { HelpScreen } from '../help/help-screen';
import { SettingsScreen } from '../settings/settings-screen';
import { AboutDialog } from './about-dialog';
import { LeaveDialog } from './leave-dialog';
import { Palette } from './palette/palette';
import { PlanFiguresLine } from './shell/plan-figures-line';
import { PlanName } from './shell/plan-name';
import { ZoomControl } from './shell/zoom-control';

/** What the window does not show when it opens. It makes one file, with most of the application's code in it. */
export const laterParts = {
  AboutDialog,
  EditorScreen,
  ExportDialog,
  HelpScreen,
  LeaveDialog,
  Palette,
  PlanFiguresLine,
  PlanName,
  SettingsScreen,
  ZoomControl,
  fetchPageFonts,
};
