import { Tabs } from '@mantine/core';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { editorStrings } from '../../strings/editor';
import { ChecksPanel } from '../checks/checks-panel';
import { ChecksTab } from '../checks/checks-tab';
import { blockById } from '../session/in-hand';
import { usePlaceValue } from '../session/use-plan';
import { useQuietIndex } from '../session/use-quiet-index';
import { BlockPanel } from './block-panel';
import { blockTitle } from './block-title';
import styles from './inspector.module.css';
import { PlanPanel } from './plan-panel';
import { SuccessionPanel } from './succession-panel';

/** Speaks of the block in hand, and in a second tab of the plan as a whole. */
export function InspectorPane() {
  const index = useQuietIndex();
  const id = usePlaceValue((place) => place?.block ?? null);
  const [tab, setTab] = useState<string | null>('block');
  const block = id === null ? null : blockById(index, id);
  return (
    <Tabs
      value={tab}
      onChange={setTab}
      className={styles.pane}
      data-editor-pane="inspector"
      keepMounted={false}
    >
      <Tabs.List className={styles.tabs}>
        <Tabs.Tab value="block">
          {block === null ? editorStrings.inspector.block : blockTitle(index, block)}
        </Tabs.Tab>
        <ChecksTab />
        <Tabs.Tab value="plan" title={editorStrings.inspector.plan} className={styles.planTab}>
          <span className={styles.planName}>{editorStrings.inspector.plan}</span>
          <SlidersHorizontal size={15} aria-hidden className={styles.planIcon} />
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="block" className={styles.panel}>
        {block === null ? (
          <p className={styles.hint}>{editorStrings.inspector.nothing}</p>
        ) : (
          <BlockPanel block={block} index={index} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="checks" className={styles.panel}>
        <ChecksPanel />
        <SuccessionPanel index={index} />
      </Tabs.Panel>
      <Tabs.Panel value="plan" className={styles.panel}>
        <SuccessionPanel index={index} />
        <PlanPanel plan={index.plan} />
      </Tabs.Panel>
    </Tabs>
  );
}
