import { Button } from '@mantine/core';
import type { Response } from '../../electron/contract/channels';
import { useServices } from '../app/services';
import { useStore } from '../app/store';
import { vi } from '../strings/vi';
import { Facts } from '../ui/facts';
import classes from './settings.module.css';
import { SettingsSection } from './settings-section';

const words = vi.settings.library;

/** Where this machine keeps things. */
export function LibrarySection({ info }: { readonly info: Response<'app.info'> | null }) {
  const { api, library } = useServices();
  const status = useStore(library.state);
  const facts: (readonly [string, string])[] = [];
  if (status !== null) facts.push([words.file, status.path]);
  if (info !== null) {
    facts.push(
      [words.folder, info.dataFolder],
      [words.log, info.logFile],
      [vi.settings.version, info.version],
    );
  }
  return (
    <SettingsSection title={words.title} text={words.text}>
      <Facts facts={facts} />
      <Button variant="default" onClick={() => void api.invoke('library.show-in-folder', {})}>
        {words.show}
      </Button>
      {status !== null && status.notices.length > 0 && (
        <div className={classes.notices}>
          <strong>{words.notices}</strong>
          {status.notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
    </SettingsSection>
  );
}
