import type { DuThaoApi } from '../../electron/contract/api';
import { vi } from '../strings/vi';
import { createCommandRegistry } from './commands/registry';
import { shellCommands } from './commands/shell-commands';
import type { DialogName } from './dialogs';
import { createLibraryStatus } from './library-status';
import { createNavigation } from './navigation';
import { createNotices } from './notices';
import type { OpenPage } from './open-page';
import { createOpenPlan } from './open-plan';
import { createPaletteSources } from './palette/palette-source';
import { commandSource, recentPlansSource } from './palette/shell-sources';
import { reportError } from './report-error';
import type { Services } from './services';
import { createSettingsStore } from './settings-store';
import { createStore } from './store';
import { createUnwritten } from './unwritten';

/** Puts together what the screens work with. Nothing is asked of the main process yet. */
export function createServices(api: DuThaoApi): Services {
  const notices = createNotices();
  const onBug = (error: unknown) => {
    reportError(api, error);
    notices.show({ tone: 'error', text: vi.app.crash.unexpected, detail: vi.app.crash.logged });
  };
  const settings = createSettingsStore(api, (failure) =>
    notices.show({ tone: 'warning', text: vi.app.failures.settings, detail: failure.message }),
  );
  const navigation = createNavigation({ place: 'library' });
  const services: Services = {
    api,
    notices,
    settings,
    commands: createCommandRegistry(onBug),
    palette: createPaletteSources(),
    library: createLibraryStatus(api),
    openPlan: createOpenPlan(api, (plan) => settings.change({ lastPlan: plan.id }), whenIdle),
    page: createStore<OpenPage | null>(null),
    unwritten: createUnwritten(),
    navigation,
    place: navigation.place,
    dialog: createStore<DialogName | null>(null),
    typedEarly: createStore(''),
    newId: () => crypto.randomUUID(),
  };
  services.commands.register(shellCommands(services));
  services.palette.add(recentPlansSource(services));
  services.palette.add(commandSource(services));
  for (const state of [navigation.here, services.openPlan.session, services.library.state]) {
    state.subscribe(services.commands.refresh);
  }
  return services;
}

/** Acts in the next pause, but within 50 ms: a save that is due must not wait for long. */
function whenIdle(act: () => void): void {
  requestIdleCallback(act, { timeout: 50 });
}
