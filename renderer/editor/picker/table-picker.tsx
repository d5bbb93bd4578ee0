import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { insertTable } from '../../../core/editing/commands/insert-block';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import styles from './picker.module.css';

const words = editorStrings.picker;

/** Asks how large a new table is. */
export function TablePicker({ onDone }: { readonly onDone: () => void }) {
  const { editor } = useEditorSession();
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(3);
  const [headingRow, setHeadingRow] = useState(true);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        insertTable(editor, rows, columns, headingRow);
        onDone();
      }}
    >
      <div className={styles.pair}>
        <TextInput
          size="xs"
          type="number"
          data-autofocus
          label={words.rows}
          min={1}
          max={MOST}
          value={rows}
          onChange={({ currentTarget }) => setRows(sizeOf(currentTarget.value))}
        />
        <TextInput
          size="xs"
          type="number"
          label={words.columns}
          min={1}
          max={MOST}
          value={columns}
          onChange={({ currentTarget }) => setColumns(sizeOf(currentTarget.value))}
        />
      </div>
      <Checkbox
        size="xs"
        label={words.headingRow}
        checked={headingRow}
        onChange={({ currentTarget }) => setHeadingRow(currentTarget.checked)}
      />
      <Button type="submit" size="compact-sm">
        {words.insert}
      </Button>
    </form>
  );
}

/** As many columns as a table can have; rows can be added later. */
const MOST = 60;

function sizeOf(typed: string): number {
  return Math.max(1, Math.min(MOST, Math.round(Number(typed) || 1)));
}
