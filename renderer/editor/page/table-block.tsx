import type { Cell, Row, Table } from '../../../core/plan/blocks';
import type { ElementProps } from './element-props';
import { useAppended } from './item-block';
import styles from './table.module.css';

export function TableBlock({ attributes, children, element }: ElementProps<Table>) {
  const appended = useAppended(element.id);
  const total = element.widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  return (
    <div {...attributes} className={styles.frame} data-block={element.id} data-appended={appended}>
      <table className={styles.table} data-heading-row={element.headingRow || undefined}>
        {element.widths !== undefined && (
          <colgroup contentEditable={false}>
            {element.widths.map((width, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={column} style={{ width: `${(100 * width) / total}%` }} />
            ))}
          </colgroup>
        )}
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function RowElement({ attributes, children }: ElementProps<Row>) {
  return <tr {...attributes}>{children}</tr>;
}

export function CellElement({ attributes, children }: ElementProps<Cell>) {
  return (
    <td {...attributes} className={styles.cell}>
      {children}
    </td>
  );
}
