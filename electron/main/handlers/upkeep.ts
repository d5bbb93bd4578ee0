import { basename, dirname } from 'node:path';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { Failure } from '../../contract/failure';
import { MAX_FINDINGS } from '../../contract/upkeep-channels';
import { lastFolder, proposedPath } from './proposed-path';
import type { AreaHandlers, Services } from './services';

const LIBRARY_FILE = { name: 'Thư viện của Dự Thảo', extension: 'sqlite' } as const;

export function upkeepHandlers(services: Services): AreaHandlers<'upkeep'> {
  const { library, desktop, settings, tokens } = services;

  /** Nothing that was listed holds any more. */
  function tellOfAll(): void {
    for (const what of ['status', 'plans', 'organs', 'documents', 'threads'] as const)
      services.send('library.changed', { what });
  }

  async function restore(
    backup: string,
  ): Promise<Result<{ outcome: 'restored'; kept: string | null }, Failure>> {
    const restored = await library.restore({ backup });
    if (!restored.ok) return restored;
    tellOfAll();
    const { kept } = restored.value;
    return succeed({ outcome: 'restored', kept: kept === null ? null : basename(kept) });
  }

  return {
    'upkeep.backups': async () => {
      const listed = await library.backups();
      if (!listed.ok) return listed;
      const { folder, keep, backups } = listed.value;
      return succeed({ folder, keep, backups: backups.map(({ at, size }) => ({ at: moment(at), size })) });
    },

    'upkeep.back-up': async () => {
      const made = await library.backUp({ daily: false });
      if (!made.ok) return made;
      const { backup } = made.value;
      if (backup === null) throw new Error('Only a daily backup may be there already');
      return succeed({ backup: { at: moment(backup.at), size: backup.size } });
    },

    'upkeep.back-up-to': async () => {
      const words = `Thư viện Dự Thảo ${localDay(new Date())}`;
      const proposal = proposedPath(services, words, LIBRARY_FILE.extension);
      const path = await desktop.askWhereToSave('Sao lưu thư viện ra nơi khác', proposal, LIBRARY_FILE);
      if (path === undefined) return succeed({ outcome: 'cancelled' });
      const written = await library.backUpTo({ path });
      if (!written.ok) return written;
      settings.set('lastFolder', dirname(path));
      return succeed({ outcome: 'saved', file: tokens.handOut(path) });
    },

    'upkeep.restore': async ({ at }) => {
      const listed = await library.backups();
      if (!listed.ok) return listed;
      const backup = listed.value.backups.find((candidate) => moment(candidate.at) === at);
      return backup === undefined ? fail(backupGone()) : restore(backup.path);
    },

    'upkeep.restore-file': async () => {
      const path = await desktop.askWhichFile('Chọn bản sao lưu', lastFolder(services), LIBRARY_FILE);
      return path === undefined ? succeed({ outcome: 'cancelled' as const }) : restore(path);
    },

    'upkeep.verify': async () => {
      const verified = await library.verify();
      if (!verified.ok) return verified;
      const { plans, findings } = verified.value;
      return succeed({ plans, findings: findings.slice(0, MAX_FINDINGS), total: findings.length });
    },

    'upkeep.rebuild': async () => {
      const rebuilt = await library.rebuild();
      if (rebuilt.ok) tellOfAll();
      return rebuilt;
    },
  };
}

/** The day on the clerk's calendar, `2026-03-01`: in Vietnam the night is still yesterday in UTC. */
function localDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The second of a backup's name as a moment of the contract. */
function moment(at: string): string {
  return `${at}.000Z`;
}

function backupGone(): Failure {
  return {
    code: 'backup-unusable',
    message:
      'Bản sao lưu này không còn trong thư mục sao lưu, nên thư viện được giữ nguyên. Hãy chọn bản khác.',
  };
}
