import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { Minus, Plus } from 'lucide-react';
import { commands as contract } from '../../../electron/contract/commands';
import { vi } from '../../strings/vi';
import { useServices } from '../services';
import { useSelected } from '../store';
import { ZOOM_STEPS } from '../zoom';
import classes from './zoom-control.module.css';

/** The page's zoom: one step down, any step, one step up. */
export function ZoomControl() {
  const { commands, settings } = useServices();
  const zoom = useSelected(settings.settings, (all) => all.zoom);
  const step = (id: 'view.zoom-out' | 'view.zoom-in') => ({
    'aria-label': contract[id].label,
    title: `${contract[id].label} (${contract[id].shortcut})`,
    onClick: () => commands.run(id),
  });
  return (
    <div className={classes.zoom}>
      <ActionIcon size="xs" variant="subtle" color="gray" {...step('view.zoom-out')}>
        <Minus size={12} aria-hidden />
      </ActionIcon>
      <Menu position="top-end" width={96}>
        <Menu.Target>
          <UnstyledButton
            className={classes.value}
            aria-label={`${vi.app.status.zoomLabel}: ${vi.app.status.zoom(zoom)}`}
          >
            {vi.app.status.zoom(zoom)}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {ZOOM_STEPS.map((percent) => (
            <Menu.Item
              key={percent}
              className={classes.option}
              aria-current={percent === zoom}
              onClick={() => settings.change({ zoom: percent })}
            >
              {vi.app.status.zoom(percent)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon size="xs" variant="subtle" color="gray" {...step('view.zoom-in')}>
        <Plus size={12} aria-hidden />
      </ActionIcon>
    </div>
  );
}
