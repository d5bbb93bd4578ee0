import { TextInput } from '@mantine/core';
import { vi } from '../strings/vi';

type DayFieldProps = {
  readonly label?: string;
  /** Names the field where its place says enough to the eye. */
  readonly ariaLabel?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
};

/** A day, typed as offices write it; see {@link readDay} for what is understood. */
export function DayField({ label, ariaLabel, value, error, placeholder, onChange }: DayFieldProps) {
  return (
    <TextInput
      label={label}
      aria-label={ariaLabel}
      value={value}
      error={error}
      placeholder={placeholder ?? vi.organs.form.dayPlaceholder}
      maxLength={20}
      spellCheck={false}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
