import { Button, Radio } from '@mantine/core';
import { useEffect } from 'react';
import type { ExportOptions } from '../../electron/contract/export-options';
import { useOwnTemplate } from '../app/use-own-template';
import { vi } from '../strings/vi';
import { FailureNote } from '../ui/failure-note';
import classes from './export.module.css';

const words = vi.exporting;

/** The application's template, or the office's own, which can be chosen here too. */
export function TemplateChoice({
  value,
  onChange,
  onUsable,
}: {
  readonly value: ExportOptions['template'];
  readonly onChange: (value: ExportOptions['template']) => void;
  /** Told whether the template that is chosen can be used. */
  readonly onUsable: (usable: boolean) => void;
}) {
  const { template, refusal, choose } = useOwnTemplate();
  const isGone = template === null && value === 'own';
  // The one that was used last is no longer kept: the choice falls back to what there is.
  useEffect(() => {
    if (isGone) onChange('built-in');
  }, [isGone, onChange]);
  const ownUsable = template !== null && template?.problem === undefined;
  useEffect(() => onUsable(value === 'built-in' || ownUsable), [onUsable, value, ownUsable]);

  return (
    <div>
      <Radio.Group
        label={words.template}
        value={value}
        onChange={(chosen) => onChange(chosen === 'own' ? 'own' : 'built-in')}
      >
        <div className={classes.templates}>
          <Radio value="built-in" label={words.builtIn} description={words.builtInNote} />
          <div className={classes.own}>
            <Radio
              value="own"
              label={words.own}
              disabled={template === null}
              description={template ? words.ownNote(template.name, template.folder) : words.noOwn}
              error={template?.problem}
            />
            <Button variant="default" onClick={() => void choose().then((taken) => taken && onChange('own'))}>
              {template ? words.chooseOther : words.choose}
            </Button>
          </div>
        </div>
      </Radio.Group>
      {refusal !== null && <FailureNote title={vi.settings.template.refused} failure={refusal} />}
    </div>
  );
}
