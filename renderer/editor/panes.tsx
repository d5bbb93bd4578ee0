import { type ReactNode, useEffect } from 'react';
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels';
import { useServices } from '../app/services';
import { useSelected } from '../app/store';
import { vi } from '../strings/vi';
import styles from './panes.module.css';

type PanesProps = { readonly outline: ReactNode; readonly page: ReactNode; readonly inspector: ReactNode };
type Side = 'outline' | 'inspector';

const USUAL = { outline: 19.5, page: 58, inspector: 22.5 };

/** The page between two panes that can be made wider or narrower, or put away; this machine remembers how. */
export function Panes({ outline, page, inspector }: PanesProps) {
  const { settings } = useServices();
  const { panes } = settings.settings.get();
  const layout = {
    outline: panes.outline ?? USUAL.outline,
    page: panes.page ?? USUAL.page,
    inspector: panes.inspector ?? USUAL.inspector,
  };
  return (
    <Group
      className={styles.panes}
      defaultLayout={layout}
      onLayoutChanged={(next, { isUserInteraction }) => {
        if (!isUserInteraction) return;
        const { collapsed } = settings.settings.get();
        const away = (['outline', 'inspector'] as const).filter((side) => next[side] === 0);
        const others = collapsed.filter((name) => name !== 'outline' && name !== 'inspector');
        settings.change({ collapsed: [...others, ...away], ...(away.length === 0 ? { panes: next } : {}) });
      }}
    >
      <SidePanel side="outline">{outline}</SidePanel>
      <Separator className={styles.edge} aria-label={vi.app.panes.resize(vi.app.panes.outline)} />
      <Panel id="page" minSize="30%">
        {page}
      </Panel>
      <Separator className={styles.edge} aria-label={vi.app.panes.resize(vi.app.panes.inspector)} />
      <SidePanel side="inspector">{inspector}</SidePanel>
    </Group>
  );
}

function SidePanel({ side, children }: { readonly side: Side; readonly children: ReactNode }) {
  const { settings } = useServices();
  const away = useSelected(settings.settings, ({ collapsed }) => collapsed.includes(side));
  const panel = usePanelRef();
  useEffect(() => {
    const handle = panel.current;
    if (handle === null || handle.isCollapsed() === away) return;
    if (away) handle.collapse();
    else handle.expand();
  }, [away, panel]);
  return (
    <Panel
      id={side}
      panelRef={panel}
      collapsible
      minSize="170px"
      maxSize="40%"
      groupResizeBehavior="preserve-pixel-size"
    >
      <aside className={styles.side} aria-label={vi.app.panes[side]} hidden={away}>
        {children}
      </aside>
    </Panel>
  );
}
