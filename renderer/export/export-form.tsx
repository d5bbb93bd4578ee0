import { Button, Checkbox, Group, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { docxView } from '../../core/docx/view';
import type { Plan } from '../../core/plan/plan';
import { RULE_PACKS, rulePackOf } from '../../core/plan/rule-pack';
import { type AssignmentPrint, assignmentPrintSchema, rulesSchema } from '../../core/plan/settings';
import type { ExportOptions } from '../../electron/contract/export-options';
import { planTitle } from '../app/plan-title';
import { useServices } from '../app/services';
import { vi } from '../strings/vi';
import { FindingList } from '../ui/finding-list';
import { focusAtOnce } from '../ui/focus-at-once';
import classes from './export.module.css';
import { TemplateChoice } from './template-choice';

const words = vi.exporting;
const AS_IN_PLAN = 'as-in-plan';

/** Chooses the template and the departures from the plan's own settings, which hold for this file only. */
export function ExportForm({
  plan,
  cancelled,
  onStart,
  onClose,
}: {
  readonly plan: Plan;
  /** An export was just stopped by the user. */
  readonly cancelled: boolean;
  readonly onStart: (options: ExportOptions) => void;
  readonly onClose: () => void;
}) {
  const { settings } = useServices();
  const [options, setOptions] = useState<ExportOptions>({
    template: settings.settings.get().export.template,
  });
  const [templateUsable, setTemplateUsable] = useState(true);
  const { assignments, rules, ...others } = options;

  const { findings } = useMemo(() => docxView(plan, options), [plan, options]);

  const start = () => {
    // The template is the office's way; the rest was for this plan, and the next one starts from its own.
    settings.change({ export: { template: options.template } });
    onStart(options);
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      {cancelled && <p role="status">{words.cancelled}</p>}
      <p className={classes.plan}>{planTitle(plan) || vi.app.untitled}</p>
      <TemplateChoice
        value={options.template}
        onChange={(template) => setOptions({ ...options, template })}
        onUsable={setTemplateUsable}
      />
      <div className={classes.choices}>
        <Select
          label={words.assignments}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          data={[
            {
              value: AS_IN_PLAN,
              label: words.asInPlan(words.assignmentsShort[plan.settings.assignments.print]),
            },
            ...assignmentPrintSchema.options.map((value: AssignmentPrint) => ({
              value,
              label: words.assignmentsValue[value],
            })),
          ]}
          value={assignments ?? AS_IN_PLAN}
          onChange={(value) => {
            const chosen = assignmentPrintSchema.safeParse(value);
            const rest = { ...others, ...(rules === undefined ? {} : { rules }) };
            setOptions(chosen.success ? { ...rest, assignments: chosen.data } : rest);
          }}
        />
        <Select
          label={words.rules}
          allowDeselect={false}
          data={[
            { value: AS_IN_PLAN, label: words.asInPlan(rulePackOf(plan).name) },
            ...RULE_PACKS.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={rules ?? AS_IN_PLAN}
          onChange={(value) => {
            const chosen = rulesSchema.safeParse(value);
            const rest = { ...others, ...(assignments === undefined ? {} : { assignments }) };
            setOptions(chosen.success ? { ...rest, rules: chosen.data } : rest);
          }}
        />
      </div>
      <Checkbox
        label={words.twoSided}
        checked={options.twoSided ?? plan.settings.twoSided}
        onChange={(event) => setOptions({ ...options, twoSided: event.currentTarget.checked })}
      />
      {findings.length > 0 && (
        <section>
          <h3 className={classes.heading}>{words.checking}</h3>
          <FindingList findings={findings} />
        </section>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {vi.app.cancel}
        </Button>
        <Button type="submit" ref={focusAtOnce} data-autofocus disabled={!templateUsable}>
          {words.start}
        </Button>
      </Group>
    </form>
  );
}
