import { Combobox } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { Organ } from '../../../core/organs/organ';
import { editorStrings } from '../../strings/editor';
import { organNamed, searchOrgans } from './organ-search';
import styles from './register.module.css';

/** Value of the option that makes a new organ of what was typed. */
export const NEW_ORGAN = '\u0000new';

type OrganOptionsProps = {
  readonly organs: readonly Organ[];
  readonly query: string;
  /** Ids that are not offered. */
  readonly without?: ReadonlySet<string>;
};

/** The organs that the words typed so far may mean, and last a new one of that name. */
export function OrganOptions({ organs, query, without }: OrganOptionsProps) {
  const name = newOrganName(organs, query);
  const found = searchOrgans(
    without === undefined ? organs : organs.filter(({ id }) => !without.has(id)),
    query,
  );
  return (
    <Combobox.Options className={styles.options}>
      {found.map((organ) => (
        <Combobox.Option key={organ.id} value={organ.id}>
          {organ.name}
        </Combobox.Option>
      ))}
      {found.length === 0 && name === null && <Combobox.Empty>{editorStrings.register.none}</Combobox.Empty>}
      {name !== null && (
        <Combobox.Option value={NEW_ORGAN} className={styles.create}>
          <Plus size={14} aria-hidden />
          {editorStrings.register.create(name)}
        </Combobox.Option>
      )}
    </Combobox.Options>
  );
}

/** The name that a new organ would get: what was typed, unless an organ is called so already. */
export function newOrganName(organs: readonly Organ[], query: string): string | null {
  const name = query.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return name === '' || organNamed(organs, name) !== undefined ? null : name;
}
