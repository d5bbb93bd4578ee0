import { useState } from 'react';
import { WordsField } from '../editor/inspector/fields';
import type { ReadField } from './read-fields';
import { SuggestField } from './suggest-field';

/** A field whose words are checked when they are handed over: what is wrong stays, with the reason, and changes nothing. */
export function CheckedField<Value>({
  label,
  value,
  read,
  onValue,
  placeholder,
  description,
  error,
  rows,
  focused,
  suggest,
}: {
  readonly label: string;
  /** As it is shown for correcting. */
  readonly value: string;
  readonly read: ReadField<Value>;
  readonly onValue: (value: Value) => void;
  readonly placeholder?: string;
  readonly description?: string;
  /** What the register has against the value, from elsewhere. */
  readonly error?: string | undefined;
  readonly rows?: number;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
  /** Offers words to choose from; others may be typed as well. */
  readonly suggest?: (query: string) => readonly string[];
}) {
  const [wrong, setWrong] = useState<{ readonly words: string; readonly message: string } | null>(null);
  const onCommit = (words: string) => {
    const result = read(words);
    setWrong(result.ok ? null : { words, message: result.failure });
    if (result.ok) onValue(result.value);
  };
  const shown = {
    label,
    value: wrong?.words ?? value,
    onCommit,
    error: wrong?.message ?? error,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(description === undefined ? {} : { description }),
  };
  if (suggest !== undefined) return <SuggestField {...shown} suggest={suggest} />;
  return (
    <WordsField
      {...shown}
      {...(rows === undefined ? {} : { rows })}
      {...(focused === undefined ? {} : { focused })}
    />
  );
}
