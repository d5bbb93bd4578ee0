import { Button, Group } from '@mantine/core';
import { useServices } from '../app/services';
import { useOwnTemplate } from '../app/use-own-template';
import { vi } from '../strings/vi';
import { Facts } from '../ui/facts';
import { FailureNote } from '../ui/failure-note';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section';

const words = vi.settings.template;

/** The office's own Word template: choose it, see where it lies, give it up. */
export function TemplateSection() {
  const { settings } = useServices();
  const { template, refusal, choose, forget } = useOwnTemplate();
  const use = (kind: 'built-in' | 'own') =>
    settings.change({ export: { ...settings.settings.get().export, template: kind } });
  return (
    <SettingsSection title={words.title} text={words.text}>
      {template === null && <p className={classes.text}>{words.none}</p>}
      {template && <Facts facts={[[template.name, template.folder]]} />}
      {template?.problem !== undefined && (
        <FailureNote
          title={words.problem}
          failure={{ code: 'template-invalid', message: template.problem }}
        />
      )}
      {refusal !== null && <FailureNote title={words.refused} failure={refusal} />}
      <Group gap="sm">
        <Button variant="default" onClick={() => void choose().then((taken) => taken && use('own'))}>
          {template ? words.chooseOther : words.choose}
        </Button>
        {template && (
          <Button variant="default" onClick={() => void forget().then(() => use('built-in'))}>
            {words.forget}
          </Button>
        )}
      </Group>
    </SettingsSection>
  );
}
