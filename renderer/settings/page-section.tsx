import { NativeSelect, Switch } from '@mantine/core';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { ZOOM_STEPS } from '../app/zoom';
import { vi } from '../strings/vi';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section';

const words = vi.settings.page;
const PANES = ['outline', 'inspector'] as const;

/** How the page and what stands beside it are shown. */
export function PageSection() {
  const { settings } = useServices();
  const { zoom, collapsed } = useStore(settings.settings);
  const show = (pane: string, shown: boolean) => {
    const others = collapsed.filter((name) => name !== pane);
    settings.change({ collapsed: shown ? others : [...others, pane] });
  };
  const steps = [...new Set<number>([...ZOOM_STEPS, zoom])].sort((a, b) => a - b);
  return (
    <SettingsSection title={words.title}>
      <NativeSelect
        className={classes.narrow}
        label={words.zoom}
        description={words.zoomNote}
        data={steps.map((step) => ({ value: String(step), label: vi.app.status.zoom(step) }))}
        value={String(zoom)}
        onChange={(event) => settings.change({ zoom: Number(event.currentTarget.value) })}
      />
      {PANES.map((pane) => (
        <Switch
          key={pane}
          label={words[pane]}
          checked={!collapsed.includes(pane)}
          onChange={(event) => show(pane, event.currentTarget.checked)}
        />
      ))}
    </SettingsSection>
  );
}
