import { Kbd, UnstyledButton } from '@mantine/core';
import { FileOutput, Search } from 'lucide-react';
import { vi } from '../../strings/vi';
import { CommandButton } from '../commands/command-button';
import type { Place } from '../place';
import { useServices } from '../services';
import { useStore } from '../store';
import { useLaterParts } from '../use-later-parts';
import classes from './top-bar.module.css';

/** Where one is, whether it is saved, the one search box, and the main act. */
export function TopBar() {
  const { commands, openPlan, place } = useServices();
  const here = useStore(place);
  const session = useStore(openPlan.session);
  const inEditor = here === 'editor' && session !== null;
  const hasReports = here === 'trace' || here === 'organs';
  const later = useLaterParts(inEditor || hasReports);
  return (
    <header className={classes.bar}>
      <div className={classes.where}>
        <span className={classes.brand}>{vi.app.name}</span>
        <span className={classes.rule} aria-hidden />
        {inEditor && later !== null ? (
          <later.PlanName session={session} />
        ) : (
          <h1 className={classes.name}>{placeName(here)}</h1>
        )}
      </div>
      <UnstyledButton className={classes.search} onClick={() => commands.run('app.palette')}>
        <Search size={16} aria-hidden />
        <span className={classes.searchText}>{vi.search.open}</span>
        <Kbd className={classes.key}>Ctrl K</Kbd>
      </UnstyledButton>
      <div className={classes.acts}>
        {inEditor && (
          <CommandButton command="plan.export" icon={FileOutput}>
            {vi.app.exportButton}
          </CommandButton>
        )}
        {hasReports && later !== null && <later.PlaceReports />}
      </div>
    </header>
  );
}

function placeName(place: Place): string {
  switch (place) {
    case 'library':
      return vi.library.title;
    case 'bin':
      return vi.library.binTitle;
    case 'editor':
      return vi.app.places.editor;
    case 'trace':
      return vi.trace.title;
    case 'documents':
      return vi.documents.title;
    case 'organs':
      return vi.organs.title;
    case 'due':
      return vi.due.title;
    case 'settings':
      return vi.settings.title;
    case 'help':
      return vi.help.title;
  }
}
