import { DocumentsScreen } from '../documents/documents-screen';
import { DueScreen } from '../due/due-screen';
import { EditorScreen } from '../editor/editor-screen';
import { fetchPageFonts } from '../editor/page/page-fonts';
import { ExportDialog } from '../export/export-dialog';
import { HelpScreen } from '../help/help-screen';
import { OrgansScreen } from '../organs/organs-screen';
import { PlaceReports } from '../reports/place-reports';
import { SettingsScreen } from '../settings/settings-screen';
import { TraceScreen } from '../trace/trace-screen';
import { AboutDialog } from './about-dialog';
import { LeaveDialog } from './leave-dialog';
import { Palette } from './palette/palette';
import { PlanFiguresLine } from './shell/plan-figures-line';
import { PlanName } from './shell/plan-name';
import { ZoomControl } from './shell/zoom-control';

/** What the window does not show when it opens. It makes one file, with most of the application's code in it. */
export const laterParts = {
  AboutDialog,
  DocumentsScreen,
  DueScreen,
  EditorScreen,
  ExportDialog,
  HelpScreen,
  LeaveDialog,
  OrgansScreen,
  Palette,
  PlanFiguresLine,
  PlaceReports,
  PlanName,
  SettingsScreen,
  TraceScreen,
  ZoomControl,
  fetchPageFonts,
};
