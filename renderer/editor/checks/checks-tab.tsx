import { Tabs } from '@mantine/core';
import { checkStrings } from '../../strings/checks';
import styles from './checks.module.css';
import { useFindings } from './use-findings';

/** The tab of all findings, with how many there are. */
export function ChecksTab() {
  const count = useFindings()?.length ?? 0;
  return (
    <Tabs.Tab
      value="checks"
      className={styles.tab}
      aria-label={count === 0 ? checkStrings.tab : checkStrings.tabOf(count)}
    >
      {checkStrings.tab} {count > 0 && <span className={styles.count}>{count}</span>}
    </Tabs.Tab>
  );
}
