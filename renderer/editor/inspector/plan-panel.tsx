import { NativeSelect, Switch } from '@mantine/core';
import { setAssignmentSettings, setRules, setSettings } from '../../../core/editing/commands/settings';
import type { Plan } from '../../../core/plan/plan';
import { rulePackOf } from '../../../core/plan/rule-pack';
import { assignmentPrintSchema, rulesSchema, settingsSchema } from '../../../core/plan/settings';
import { editorStrings } from '../../strings/editor';
import { CorrectionsSection } from '../corrections/corrections-section';
import { DutiesSection } from '../duties/duties-section';
import { PlanRelations } from '../points/plan-relations';
import { useEditorSession } from '../session/editor-session';
import { WordsField } from './fields';
import styles from './inspector.module.css';
import { NumberingSection } from './numbering-section';
import { Section } from './section';

const words = editorStrings.planSettings;
const LINES = ['lead', 'coordinators', 'schedule', 'deliverable'] as const;

/** What holds for the whole plan. A correction here is one undo step like any other. */
export function PlanPanel({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <CorrectionsSection />
      <FormSection plan={plan} />
      <NumberingSection numbering={plan.settings.numbering} />
      <AssignmentSettings plan={plan} />
      <PlanRelations plan={plan.id} />
      <DutiesSection />
    </>
  );
}

function FormSection({ plan }: { readonly plan: Plan }) {
  const { editor } = useEditorSession();
  const { settings } = plan;
  const pack = rulePackOf(plan);
  return (
    <Section title={words.form}>
      <NativeSelect
        size="xs"
        label={words.rules}
        description={words.rulesNow(pack.name)}
        value={plan.rules}
        data={rulesSchema.options.map((rules) => ({ value: rules, label: words.packs[rules] }))}
        onChange={({ currentTarget }) => {
          const rules = rulesSchema.safeParse(currentTarget.value);
          if (rules.success) setRules(editor, rules.data);
        }}
      />
      <div className={styles.pair}>
        <NativeSelect
          size="xs"
          label={words.closingMark}
          value={settings.closingMark}
          data={settingsSchema.shape.closingMark.options.map((mark) => ({
            value: mark,
            label: words.marks[mark],
          }))}
          onChange={({ currentTarget }) => {
            const mark = settingsSchema.shape.closingMark.safeParse(currentTarget.value);
            if (mark.success) setSettings(editor, { closingMark: mark.data });
          }}
        />
        <WordsField
          label={words.lineSpacing}
          value={settings.lineSpacing === null ? '' : String(settings.lineSpacing)}
          placeholder={words.byTemplate}
          onCommit={(text) => {
            const spacing = text.trim() === '' ? null : Number(text.replace(',', '.'));
            const checked = settingsSchema.shape.lineSpacing.safeParse(spacing);
            if (checked.success) setSettings(editor, { lineSpacing: checked.data });
          }}
        />
      </div>
      <Switch
        size="xs"
        label={words.twoSided}
        checked={settings.twoSided}
        onChange={({ currentTarget }) => setSettings(editor, { twoSided: currentTarget.checked })}
      />
    </Section>
  );
}

function AssignmentSettings({ plan }: { readonly plan: Plan }) {
  const { editor } = useEditorSession();
  const { assignments } = plan.settings;
  return (
    <Section title={words.assignments}>
      <NativeSelect
        size="xs"
        label={words.print}
        value={assignments.print}
        data={assignmentPrintSchema.options.map((print) => ({ value: print, label: words.prints[print] }))}
        onChange={({ currentTarget }) => {
          const print = assignmentPrintSchema.safeParse(currentTarget.value);
          if (print.success) setAssignmentSettings(editor, { print: print.data });
        }}
      />
      <Switch
        size="xs"
        label={words.italic}
        checked={assignments.italic}
        onChange={({ currentTarget }) => setAssignmentSettings(editor, { italic: currentTarget.checked })}
      />
      <div className={styles.pair}>
        <WordsField
          label={words.linePrefix}
          value={assignments.linePrefix}
          onCommit={(text) => setAssignmentSettings(editor, { linePrefix: text.slice(0, 5) })}
        />
        <WordsField
          label={words.sentencePrefix}
          value={assignments.sentencePrefix}
          onCommit={(text) => setAssignmentSettings(editor, { sentencePrefix: text.slice(0, 5) })}
        />
      </div>
      {LINES.map((part) => (
        <div key={part} className={styles.labelAndMark}>
          <WordsField
            label={words.labelOf(editorStrings.assignment.names[part])}
            value={assignments[part].label}
            onCommit={(text) => {
              const label = text.trim();
              if (label !== '') setAssignmentSettings(editor, { [part]: { ...assignments[part], label } });
            }}
          />
          <WordsField
            label={words.endMark}
            value={assignments[part].endMark}
            onCommit={(text) =>
              setAssignmentSettings(editor, {
                [part]: { ...assignments[part], endMark: text.trim().slice(0, 3) },
              })
            }
          />
        </div>
      ))}
    </Section>
  );
}
