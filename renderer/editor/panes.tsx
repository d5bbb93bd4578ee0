import { type ReactNode, useEffect, useState } from 'react';
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels';
import { useServices } from '../app/services';
import { useSelected } from '../app/store';
import { vi } from '../strings/vi';
import { isCramped, LEAST_SIDE, startingShares } from './pane-widths';
import styles from './panes.module.css';

type PanesProps = { readonly outline: ReactNode; readonly page: ReactNode; readonly inspector: ReactNode };
const SIDES = ['outline', 'inspector'] as const;
type Side = (typeof SIDES)[number];

/** Pixels of the window that are not the editor's: the rail. */
const RAIL = 64;

/** The page between two panes that can be made wider or narrower, or put away; this machine remembers how. */
export function Panes({ outline, page, inspector }: PanesProps) {
  const { settings } = useServices();
  const [layout] = useState(() => {
    const width = window.innerWidth - RAIL;
    const { panes, collapsed } = settings.settings.get();
    const untouched = Object.keys(panes).length === 0 && collapsed.length === 0;
    // A very small window begins with the page and its outline.
    const away = untouched && isCramped(width) ? ['inspector'] : collapsed;
    return {
      away,
      shares: startingShares(panes, new Set(SIDES.filter((side) => away.includes(side))), width),
    };
  });
  useEffect(() => {
    if (layout.away.length > settings.settings.get().collapsed.length)
      settings.change({ collapsed: layout.away });
  }, [settings, layout]);
  return (
    <Group
      className={styles.panes}
      defaultLayout={{ ...layout.shares }}
      onLayoutChanged={(next, { isUserInteraction }) => {
        if (!isUserInteraction) return;
        const { collapsed } = settings.settings.get();
        const away = SIDES.filter((side) => next[side] === 0);
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
      minSize={LEAST_SIDE}
      maxSize="40%"
      groupResizeBehavior="preserve-pixel-size"
    >
      <aside className={styles.side} aria-label={vi.app.panes[side]} hidden={away}>
        {children}
      </aside>
    </Panel>
  );
}
