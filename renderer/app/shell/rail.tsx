import { UnstyledButton } from '@mantine/core';
import {
  CalendarClock,
  CircleHelp,
  FilePen,
  Landmark,
  LibraryBig,
  type LucideIcon,
  ScrollText,
  Settings,
  Waypoints,
} from 'lucide-react';
import { vi } from '../../strings/vi';
import type { Place } from '../place';
import { useServices } from '../services';
import { useStore } from '../store';
import classes from './rail.module.css';
import { SuspectBadge } from './suspect-badge';

type Stop = {
  readonly place: Place;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly here: (place: Place) => boolean;
};

const WORK: readonly Stop[] = [
  {
    place: 'library',
    label: vi.app.places.library,
    icon: LibraryBig,
    here: (place) => place === 'library' || place === 'bin',
  },
  { place: 'editor', label: vi.app.places.editor, icon: FilePen, here: (place) => place === 'editor' },
  { place: 'trace', label: vi.app.places.trace, icon: Waypoints, here: (place) => place === 'trace' },
  {
    place: 'documents',
    label: vi.app.places.documents,
    icon: ScrollText,
    here: (place) => place === 'documents',
  },
  { place: 'organs', label: vi.app.places.organs, icon: Landmark, here: (place) => place === 'organs' },
  { place: 'due', label: vi.app.places.due, icon: CalendarClock, here: (place) => place === 'due' },
];

const AROUND: readonly Stop[] = [
  { place: 'help', label: vi.app.places.help, icon: CircleHelp, here: (place) => place === 'help' },
  { place: 'settings', label: vi.app.places.settings, icon: Settings, here: (place) => place === 'settings' },
];

/** The places one can go to. A place stands here only when what is behind it works. */
export function Rail() {
  return (
    <nav className={classes.rail} aria-label={vi.app.places.label}>
      <RailGroup stops={WORK} />
      <RailGroup stops={AROUND} />
    </nav>
  );
}

function RailGroup({ stops }: { readonly stops: readonly Stop[] }) {
  const { place } = useServices();
  const now = useStore(place);
  return (
    <ul className={classes.group}>
      {stops.map(({ place: target, label, icon: Icon, here }) => (
        <li key={target}>
          <UnstyledButton
            className={classes.stop}
            aria-current={here(now) ? 'page' : undefined}
            onClick={() => place.set(target)}
          >
            <Icon size={20} strokeWidth={1.75} aria-hidden />
            <span>{label}</span>
            {target === 'trace' && <SuspectBadge />}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
