import type { RenderLeafProps } from 'slate-react';
import styles from './leaf.module.css';

/** A run of text with its emphasis. A stable function, as {@link renderElement}. */
export function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const { bold, italic, underline } = leaf;
  return (
    <span
      {...attributes}
      className={styles.leaf}
      data-bold={bold}
      data-italic={italic}
      data-underline={underline}
    >
      {children}
    </span>
  );
}
