import { createContext, useContext } from 'react';
import type { DuThaoApi } from '../../electron/contract/api';
import type { CommandRegistry } from './commands/registry';
import type { DialogName } from './dialogs';
import type { LibraryStatus } from './library-status';
import type { Navigation } from './navigation';
import type { Notices } from './notices';
import type { OpenPage } from './open-page';
import type { OpenPlan } from './open-plan';
import type { PaletteSources } from './palette/palette-source';
import type { Place } from './place';
import type { SettingsStore } from './settings-store';
import type { Store } from './store';
import type { Unwritten } from './unwritten';

/** What screens work with; made once when the window opens. */
export type Services = {
  readonly api: DuThaoApi;
  readonly commands: CommandRegistry;
  readonly palette: PaletteSources;
  readonly notices: Notices;
  readonly settings: SettingsStore;
  readonly library: LibraryStatus;
  readonly openPlan: OpenPlan;
  /** The page of the open plan; null until it is drawn. */
  readonly page: Store<OpenPage | null>;
  /** What screens other than the editor have still to write. */
  readonly unwritten: Unwritten;
  readonly navigation: Navigation;
  /** The place of `navigation`. */
  readonly place: Store<Place>;
  readonly dialog: Store<DialogName | null>;
  /** What was typed for the search box before its code was there. */
  readonly typedEarly: Store<string>;
  /** A new, unique id. */
  readonly newId: () => string;
};

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('A screen outside of the shell');
  return services;
}
