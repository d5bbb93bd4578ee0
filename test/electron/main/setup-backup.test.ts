import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { listBackups } from '../../../electron/library/backup';
import { setupBackup } from '../../../electron/main/setup-backup';
import { keptLog } from './fake-log';
import { testServices } from './services';

it('backs the library up once a day, however long the application runs', async () => {
  const { library, libraryPath } = testServices();
  await library.status();
  let looked = 0;
  const watched: Pick<typeof library, 'backUp'> = {
    backUp: async (request) => {
      const made = await library.backUp(request);
      looked += 1;
      return made;
    },
  };
  const backup = setupBackup(watched, keptLog(), { first: 1, again: 1 });
  while (looked < 3) await pause(5);
  backup.stop();
  expect(listBackups(libraryPath)).toHaveLength(1);
});
