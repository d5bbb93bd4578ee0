import styles from './entity.module.css';

/**
 * Room for the caret at the inner edges of an inline element. Without it Chromium puts what is typed at the
 * edge outside the element (crbug.com/1249405). It is not text: Slate does not see it.
 */
export function CaretGap() {
  return (
    <span contentEditable={false} className={styles.gap}>
      {String.fromCodePoint(160)}
    </span>
  );
}
