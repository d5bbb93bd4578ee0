import { Switch } from '@mantine/core';
import { setHeadingRow } from '../../../core/editing/commands/table';
import type { Table } from '../../../core/plan/blocks';
import { editorStrings } from '../../strings/editor';
import { useEditorSession } from '../session/editor-session';
import { CommandButtons } from './command-buttons';
import { Section } from './section';

const words = editorStrings.inspector;
const ROWS = ['table.row-above', 'table.row-below', 'table.remove-row'] as const;
const COLUMNS = ['table.column-left', 'table.column-right', 'table.remove-column'] as const;

export function TablePanel({ table }: { readonly table: Table }) {
  const { editor } = useEditorSession();
  const columns = table.children[0]?.children.length ?? 0;
  return (
    <Section title={words.table(table.children.length, columns)}>
      <Switch
        size="xs"
        label={words.headingRow}
        checked={table.headingRow}
        onChange={({ currentTarget }) => setHeadingRow(editor, currentTarget.checked)}
      />
      <CommandButtons ids={ROWS} />
      <CommandButtons ids={COLUMNS} />
    </Section>
  );
}
