import { vi } from '../strings/vi';
import { Dialog } from '../ui/dialog';
import { Facts } from '../ui/facts';
import { useServices } from './services';
import { useAnswer } from './use-answer';

const words = vi.app.about;

/** What this is, which version, and where its files are. */
export function AboutDialog() {
  const { api, dialog } = useServices();
  const info = useAnswer(api, 'app.info', {});
  return (
    <Dialog onClose={() => dialog.set(null)} title={words.title} size="lg">
      <p>{words.text}</p>
      {info?.ok === true && (
        <Facts
          facts={[
            [words.version, info.value.version],
            [words.runtime, `Electron ${info.value.electron}, Chromium ${info.value.chrome}`],
            [words.dataFolder, info.value.dataFolder],
            [words.logFile, info.value.logFile],
          ]}
        />
      )}
      {info?.ok === false && <p role="alert">{info.failure.message}</p>}
    </Dialog>
  );
}
