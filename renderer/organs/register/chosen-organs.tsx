import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { vi } from '../../strings/vi';
import classes from './organ-form.module.css';

/** Organs that were chosen, each with what belongs to it and a button that takes it out. */
export function ChosenOrgans({
  label,
  chosen,
  onRemove,
}: {
  readonly label: string;
  readonly chosen: readonly { readonly key: string; readonly name: string; readonly more?: ReactNode }[];
  readonly onRemove: (key: string) => void;
}) {
  if (chosen.length === 0) return null;
  return (
    <ul className={classes.chosen} aria-label={label}>
      {chosen.map(({ key, name, more }) => (
        <li key={key} className={classes.one}>
          <span className={classes.oneName}>{name}</span>
          {more}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={vi.organs.form.takeOut(name)}
            onClick={() => onRemove(key)}
          >
            <X size={14} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
