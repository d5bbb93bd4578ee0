import { TextInput } from '@mantine/core';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { SettingsSection } from './settings-section';

const words = vi.settings.person;

/** Who works on this machine, as links and reviews name the person. */
export function PersonSection() {
  const { settings } = useServices();
  const { userName } = useStore(settings.settings);
  return (
    <SettingsSection title={words.title} text={words.text}>
      <TextInput
        label={words.name}
        maxLength={200}
        value={userName}
        onChange={(event) => settings.change({ userName: event.currentTarget.value })}
      />
    </SettingsSection>
  );
}
