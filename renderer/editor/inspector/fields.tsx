import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCommit } from './use-commit';

type WordsFieldProps = {
  readonly label?: string;
  /** Names the field where its place says enough to the eye. */
  readonly ariaLabel?: string;
  readonly value: string;
  readonly onCommit: (words: string) => void;
  readonly placeholder?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** Takes the focus when it appears: it was asked for. */
  readonly focused?: boolean;
  /** So many lines high; one when absent. Enter hands the words over in any case. */
  readonly rows?: number;
  readonly onLeave?: () => void;
};

/** A field of words outside the page. See {@link useCommit} for when they reach the plan. */
export function WordsField({
  ariaLabel,
  value,
  onCommit,
  rows,
  onLeave,
  focused,
  ...shown
}: WordsFieldProps) {
  const commit = useCommit(value, onCommit);
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused !== true) return;
    input.current?.select();
    area.current?.select();
  }, [focused]);
  const shared = {
    size: 'xs',
    'aria-label': ariaLabel,
    spellCheck: false,
    inputWrapperOrder: ['label', 'input', 'error', 'description'],
    ...shown,
    ...commit,
    onBlur: () => {
      commit.onBlur();
      onLeave?.();
    },
  } satisfies TextInputProps;
  return rows === undefined ? (
    <TextInput {...shared} ref={input} />
  ) : (
    <Textarea {...shared} ref={area} rows={rows} />
  );
}
