import type { ReactNode, RefObject } from 'react';
import styles from './inspector.module.css';

type SectionProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Given to who moves the focus inside it; it can then take the focus itself. */
  readonly box?: RefObject<HTMLElement | null>;
};

/** A named part of the inspector. */
export function Section({ title, children, box }: SectionProps) {
  return (
    <section
      className={styles.section}
      aria-label={title}
      {...(box === undefined ? {} : { ref: box, tabIndex: -1 })}
    >
      <h3 className={styles.sectionTitle}>{title}</h3>
      {children}
    </section>
  );
}
