import { memo } from 'react';
import { removeAssignment } from '../../../core/editing/commands/assignment';
import type { Assignment } from '../../../core/plan/blocks';
import type { Settings } from '../../../core/plan/settings';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import { FacesSection } from './faces-section';
import styles from './inspector.module.css';
import { RemoveButton } from './remove-button';

const words = editorStrings.inspector;

type AssignmentPrintProps = {
  readonly assignment: Assignment;
  readonly settings: Settings['assignments'];
};

/** How an assignment comes out on paper, and the way to be rid of it. */
export const AssignmentPrint = memo(Print);

function Print({ assignment, settings }: AssignmentPrintProps) {
  const { editor } = useEditorSession();
  return (
    <>
      <FacesSection assignment={assignment} settings={settings} />
      <RemoveButton label={words.unassign} onRemove={() => removeAssignment(editor, assignment.id)} />
      <p className={styles.hint}>{words.printSettingHint(words.prints[settings.print])}</p>
    </>
  );
}
