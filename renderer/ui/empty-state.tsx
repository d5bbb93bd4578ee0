import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What an empty screen says: what is missing, and what to do first. */
export function EmptyState({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
      <div className={classes.acts}>{children}</div>
    </div>
  );
}
