import { memo } from 'react';
import {
  addOrgan,
  moveOrgan,
  type OrganPart,
  organsIn,
  removeOrgan,
  setDeliverable,
  setSchedule,
} from '../../../core/editing/commands/assignment';
import { setEntityWords } from '../../../core/editing/commands/entities';
import { type Assignment, fieldOf } from '../../../core/plan/blocks';
import { isText } from '../../../core/plan/inline';
import { editorStrings } from '../../strings/editor';
import { assignmentWords } from '../page/assignment-words';
import { useRegister } from '../register/use-register';
import { useEditorSession } from '../session/editor-session';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import { OrganField } from './organ-field';
import { ScheduleMeaning } from './schedule-meaning';

const words = editorStrings.inspector;

type AssignmentPanelProps = { readonly assignment: Assignment };

/** Who leads, who takes part, when, and what comes of it. The same fields stand on the card of the page. */
export const AssignmentPanel = memo(Panel);

function Panel({ assignment }: AssignmentPanelProps) {
  const { editor } = useEditorSession();
  const register = useRegister();
  const context = usePlanValue('context', (index) => index.context);
  const { id } = assignment;
  const printed = assignmentWords(assignment, context);
  const organField = (part: OrganPart, label: string) => {
    const organs = organsIn(assignment, part);
    return (
      <OrganField
        label={label}
        tone={part}
        organs={organs}
        typed={typedWords(assignment, part)}
        register={register}
        onAdd={(organ) => addOrgan(editor, id, part, organ)}
        onRemove={(entity) => removeOrgan(editor, id, part, entity)}
        onMove={(entity, by) =>
          moveOrgan(editor, id, part, entity, organs.findIndex((organ) => organ.id === entity) + by)
        }
        onWords={(entity, wording) => setEntityWords(editor, entity, wording)}
      />
    );
  };
  return (
    <>
      {organField('lead', words.lead)}
      {organField('coordinators', words.coordinators)}
      <WordsField
        label={words.schedule}
        rows={2}
        value={printed.schedule}
        placeholder={words.empty}
        onCommit={(text) => setSchedule(editor, id, text)}
        description={printed.schedule === '' ? undefined : <ScheduleMeaning words={printed.schedule} />}
      />
      <WordsField
        label={words.deliverable}
        rows={2}
        value={printed.deliverable}
        placeholder={words.empty}
        onCommit={(text) => setDeliverable(editor, id, text)}
      />
    </>
  );
}

/** Words between the organs, as typed on the page. */
function typedWords(assignment: Assignment, part: OrganPart): string {
  return fieldOf(assignment, part)
    .children.map((inline) => (isText(inline) ? inline.text : ''))
    .join(' ')
    .replace(/^[\s,;]+|[\s,;]+$/gu, '');
}
