import { Combobox, PillsInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Organ } from '../../../core/organs/organ';
import type { OrganEntity } from '../../../core/plan/inline';
import { editorStrings } from '../../strings/editor';
import { OrganOptions } from '../register/organ-options';
import type { Register } from '../register/use-register';
import styles from './inspector.module.css';
import { OrganChip, type OrganChipActs } from './organ-chip';
import { useOrganPick } from './use-organ-pick';

type OrganFieldProps = OrganChipActs & {
  readonly label: string;
  readonly tone: 'lead' | 'coordinators';
  readonly organs: readonly OrganEntity[];
  /** Names typed on the page as plain words: shown, so that nothing printed is missing here. */
  readonly typed: string;
  readonly register: Register;
  readonly onAdd: (organ: Organ) => void;
};

/** Organs as chips, chosen by typing. Keyboard: type, arrows, Enter; Backspace takes back the last one. */
export function OrganField({ label, tone, organs, typed, register, onAdd, ...acts }: OrganFieldProps) {
  const { query, combobox, type, submit } = useOrganPick(onAdd);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const last = organs.at(-1);
    if (event.key === 'Backspace' && query === '' && last !== undefined) {
      event.preventDefault();
      acts.onRemove(last.id);
    }
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} offset={4} shadow="md">
      <Combobox.DropdownTarget>
        <PillsInput label={label} size="xs" className={styles.organs} onClick={() => combobox.openDropdown()}>
          <div className={styles.chips}>
            {organs.map((organ, at) => (
              <OrganChip key={organ.id} organ={organ} tone={tone} at={at} count={organs.length} {...acts} />
            ))}
            {typed !== '' && (
              <span className={styles.typed} title={editorStrings.inspector.typedHint}>
                {typed}
              </span>
            )}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                value={query}
                aria-label={editorStrings.inspector.addTo(label)}
                placeholder={editorStrings.inspector.addOrgan}
                onChange={({ currentTarget }) => type(currentTarget.value)}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onKeyDown={onKeyDown}
              />
            </Combobox.EventsTarget>
          </div>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <OrganOptions
          organs={register.organs}
          query={query}
          without={new Set(organs.map(({ ref }) => ref))}
        />
      </Combobox.Dropdown>
    </Combobox>
  );
}
