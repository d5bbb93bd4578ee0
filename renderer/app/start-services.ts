import { vi } from '../strings/vi';
import { listenToKeys } from './commands/keyboard';
import { connectMenu } from './commands/menu-bridge';
import { finishTyping } from './commit-field';
import { reportError } from './report-error';
import type { Services } from './services';

/** Connects the services with the main process, the keyboard and the window, for as long as the window lives. */
export function startServices(services: Services): void {
  const { api, commands, library, notices, openPlan, settings } = services;
  connectMenu(api, commands);
  listenToKeys(commands);
  void settings.load();
  void library.refresh();
  api.on('library.changed', ({ what }) => {
    if (what === 'status') void library.refresh();
  });
  api.on('app.closing', () => void answerClosing(services));
  // Whoever turns to another program may pull the plug there.
  window.addEventListener('blur', () => void openPlan.session.get()?.flush());

  const onBug = (error: unknown) => {
    reportError(api, error);
    notices.show({ tone: 'error', text: vi.app.crash.unexpected, detail: vi.app.crash.logged });
  };
  window.addEventListener('unhandledrejection', ({ reason }) => onBug(reason));
  // Without an error object it is the browser's own note that a layout took two rounds.
  window.addEventListener('error', ({ error }) => {
    if (error instanceof Error) onBug(error);
  });
}

/** Writes everything and says so; what cannot be written is the main process's to ask about. */
async function answerClosing({ api, openPlan, settings, unwritten }: Services): Promise<void> {
  const goOn = await finishTyping();
  const session = openPlan.session.get();
  const [planWritten, othersWritten] = await Promise.all([
    session?.flush() ?? true,
    unwritten.flush(),
    settings.flush(),
  ]);
  const written = planWritten && othersWritten;
  // The user will be asked, and may stay.
  if (!written) goOn();
  await api.invoke('app.closing-answer', { answer: written ? 'done' : 'failed' });
}
