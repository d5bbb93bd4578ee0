import { LibraryScreen } from '../../library/library-screen';
import { EditorPlace } from '../editor-place';
import { EarlySearch } from '../palette/early-search';
import { useServices } from '../services';
import { useStore } from '../store';
import { useLaterParts } from '../use-later-parts';
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
  const isLibrary = here === 'library' || here === 'bin';
  const later = useLaterParts(!isLibrary || openDialog !== null);
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
        {isLibrary && <LibraryScreen key={here} bin={here === 'bin'} />}
        {later !== null && here === 'trace' && <later.TraceScreen />}
        {later !== null && here === 'documents' && <later.DocumentsScreen />}
        {later !== null && here === 'organs' && <later.OrgansScreen />}
        {later !== null && here === 'due' && <later.DueScreen />}
        {later !== null && here === 'settings' && <later.SettingsScreen />}
        {later !== null && here === 'help' && <later.HelpScreen />}
      </main>
      <StatusBar />
      <NoticeArea />
      {later === null && openDialog === 'palette' && <EarlySearch />}
      {later !== null && openDialog === 'palette' && <later.Palette />}
      {later !== null && openDialog === 'export' && <later.ExportDialog />}
      {later !== null && openDialog === 'about' && <later.AboutDialog />}
      {later !== null && <later.LeaveDialog />}
    </div>
  );
}
