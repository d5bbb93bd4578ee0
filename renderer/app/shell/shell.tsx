import { ExportDialog } from '../../export/export-dialog';
import { HelpScreen } from '../../help/help-screen';
import { LibraryScreen } from '../../library/library-screen';
import { SettingsScreen } from '../../settings/settings-screen';
import { AboutDialog } from '../about-dialog';
import { EditorPlace } from '../editor-place';
import { LeaveDialog } from '../leave-dialog';
import { Palette } from '../palette/palette';
import { useServices } from '../services';
import { useStore } from '../store';
import { NoticeArea } from './notice-area';
import { Rail } from './rail';
import { SaveTrouble } from './save-trouble';
import classes from './shell.module.css';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';

/** The window: bars around the screen of the place where the user is. */
export function Shell() {
  const { place, dialog } = useServices();
  const here = useStore(place);
  const openDialog = useStore(dialog);
  return (
    <div className={classes.shell}>
      <TopBar />
      <Rail />
      <main className={classes.main}>
        <SaveTrouble />
        {/* The editor stays where it is while another screen is shown, with its undo history. */}
        <div className={classes.place} hidden={here !== 'editor'}>
          <EditorPlace />
        </div>
        {(here === 'library' || here === 'bin') && <LibraryScreen key={here} bin={here === 'bin'} />}
        {here === 'settings' && <SettingsScreen />}
        {here === 'help' && <HelpScreen />}
      </main>
      <StatusBar />
      <NoticeArea />
      {openDialog === 'palette' && <Palette />}
      {openDialog === 'export' && <ExportDialog />}
      {openDialog === 'about' && <AboutDialog />}
      <LeaveDialog />
    </div>
  );
}
