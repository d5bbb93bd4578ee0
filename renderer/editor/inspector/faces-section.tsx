import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Editor, Transforms } from 'slate';
import { insertSlot, setLine, setSentence } from '../../../core/editing/commands/assignment';
import { fieldPath } from '../../../core/editing/commands/fields';
import { ASSIGNMENT_FIELDS, type Assignment, fieldOf } from '../../../core/plan/blocks';
import type { AssignmentPart } from '../../../core/plan/inline';
import { assignmentData } from '../../../core/plan/printed-words';
import type { Settings } from '../../../core/plan/settings';
import { editorStrings } from '../../strings/editor';
import { assignmentWords } from '../page/assignment-words';
import { isBlank } from '../page/blanks';
import { useEditorSession } from '../session/editor-session';
import { focusPage } from '../session/focus-page';
import { usePlanValue } from '../session/use-plan';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { PrintedAssignment } from './printed-assignment';
import { Section } from './section';
import { sentencePattern } from './sentence-pattern';

const words = editorStrings.inspector;
const PARTS = ASSIGNMENT_FIELDS.filter((name): name is AssignmentPart => name !== 'sentence');

type FacesProps = { readonly assignment: Assignment; readonly settings: Settings['assignments'] };

/** The two faces of an assignment: its lines and its sentence, as they come out on paper. */
export function FacesSection({ assignment, settings }: FacesProps) {
  const [face, setFace] = useState(settings.print === 'sentence' ? 'sentence' : 'lines');
  return (
    <Section title={words.faces}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={words.faces}
        value={face}
        onChange={setFace}
        data={[
          { value: 'lines', label: words.lines },
          { value: 'sentence', label: words.sentence },
        ]}
      />
      {face === 'lines' ? (
        <Lines assignment={assignment} settings={settings} />
      ) : (
        <Sentence assignment={assignment} />
      )}
    </Section>
  );
}

function Lines({ assignment, settings }: FacesProps) {
  const { editor } = useEditorSession();
  const context = usePlanValue('context', (index) => index.context);
  const [own, setOwn] = useState(false);
  const printed = assignmentWords(assignment, context);
  const lines = PARTS.filter((part) => printed[part] !== '').map((part) => {
    const field = fieldOf(assignment, part);
    return {
      part,
      label: field.label ?? settings[part].label,
      endMark: field.endMark ?? settings[part].endMark,
    };
  });
  return (
    <>
      <PrintedAssignment assignment={assignment} face="lines" nothing={words.noLines} />
      <Button variant="subtle" size="compact-xs" className={styles.fold} onClick={() => setOwn(!own)}>
        {own ? words.hideOwnLabels : words.ownLabels}
      </Button>
      {own &&
        lines.map(({ part, label, endMark }) => (
          <div key={part} className={styles.labelAndMark}>
            <WordsField
              label={words.labelOf(editorStrings.assignment.names[part])}
              value={label}
              onCommit={(text) =>
                setLine(editor, assignment.id, part, { label: departure(text, settings[part].label) || null })
              }
            />
            <WordsField
              label={words.endMark}
              value={endMark}
              onCommit={(text) =>
                setLine(editor, assignment.id, part, {
                  endMark: departure(text.slice(0, 3), settings[part].endMark),
                })
              }
            />
          </div>
        ))}
    </>
  );
}

/** What equals the plan's setting is no departure from it. */
function departure(text: string, usual: string): string | null {
  return text.trim() === usual ? null : text.trim();
}

function Sentence({ assignment }: Pick<FacesProps, 'assignment'>) {
  const { editor } = useEditorSession();
  const context = usePlanValue('context', (index) => index.context);
  const field = fieldOf(assignment, 'sentence');
  const data = assignmentData(assignment, context);
  const written = !isBlank(field);
  const write = () => {
    if (!written) setSentence(editor, assignment.id, sentencePattern(data));
    const path = fieldPath(editor, assignment.id, 'sentence');
    if (path === undefined) return;
    Transforms.select(editor, Editor.end(editor, path));
    focusPage(editor);
  };
  return (
    <>
      <PrintedAssignment
        assignment={assignment}
        face="sentence"
        pattern={!written}
        nothing={words.noSentence}
      />
      <p className={styles.hint}>{written ? words.sentenceWritten : words.sentencePattern}</p>
      <div className={styles.acts}>
        <Button variant="default" size="compact-xs" onClick={write}>
          {written ? words.editSentence : words.writeSentence}
        </Button>
        {written && (
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => setSentence(editor, assignment.id, [{ text: '' }])}
          >
            {words.usePattern}
          </Button>
        )}
      </div>
      {written && (
        <div className={styles.acts}>
          {PARTS.map((part) => (
            <Button
              key={part}
              variant="light"
              color="gray"
              size="compact-xs"
              title={words.slotHint}
              onClick={() => insertSlot(editor, assignment.id, part)}
            >
              {`+ ${editorStrings.assignment.names[part]}`}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
