import { useServices } from '../app/services';
import { useSelected, useStore } from '../app/store';
import styles from './desk.module.css';
import { FindBar } from './find/find-bar';
import { NewDocumentDialog } from './new-document/new-document-dialog';
import { PageSurface } from './page/page-surface';
import { CaretPicker } from './picker/caret-picker';
import { Recognition } from './recognise/recognition';
import { useEditorSession } from './session/editor-session';
import { EditorToolbar } from './toolbar/editor-toolbar';
import { useWheelZoom } from './use-wheel-zoom';

/** The page on its desk, with the toolbar above it and what floats over it. */
export function Desk() {
  const { settings } = useServices();
  const { ui } = useEditorSession();
  const zoom = useSelected(settings.settings, (chosen) => chosen.zoom);
  const find = useStore(ui.find);
  const picker = useStore(ui.picker);
  const newDocument = useStore(ui.newDocument);
  const desk = useWheelZoom(settings);
  return (
    <div className={styles.frame}>
      <EditorToolbar />
      {find !== null && <FindBar replacing={find === 'replace'} />}
      <div ref={desk} className={styles.desk} data-editor-pane="page">
        <PageSurface zoom={zoom / 100} />
      </div>
      <Recognition />
      {newDocument !== null && <NewDocumentDialog asked={newDocument} />}
      {picker !== null && <CaretPicker key={picker} kind={picker} />}
    </div>
  );
}
