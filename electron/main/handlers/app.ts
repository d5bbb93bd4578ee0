import { fail, succeed } from '../../../core/base/result';
import type { Request } from '../../contract/channels';
import type { CommandId } from '../../contract/commands';
import type { Failure } from '../../contract/failure';
import { settingsSchema } from '../../contract/settings';
import { readTextUpTo } from '../../files/read-file';
import { resourcePath } from '../../files/resources';
import { screenSettings } from '../settings-store';
import type { AreaHandlers, Services } from './services';

/** The guide is short; anything longer is not the guide. */
const MAX_GUIDE_SIZE = 1024 * 1024;

export type AppParts = {
  readonly version: string;
  readonly dataFolder: string;
  readonly enableCommands: (commands: readonly CommandId[]) => void;
  readonly answerClosing: (answer: Request<'app.closing-answer'>['answer']) => void;
};

export function appHandlers(
  { settings, log }: Services,
  parts: AppParts,
): AreaHandlers<'app' | 'settings' | 'menu' | 'guide' | 'log'> {
  return {
    'settings.get': () => succeed(screenSettings(settings)),
    'settings.set': (changes) => {
      const given = Object.entries(changes).filter(([, value]) => value !== undefined);
      const changed = settingsSchema.parse({ ...screenSettings(settings), ...Object.fromEntries(given) });
      return settings.set('screens', changed) ? succeed(changed) : fail(notKept(parts.dataFolder));
    },

    'menu.enable': ({ commands }) => {
      parts.enableCommands(commands);
      return succeed({});
    },

    'guide.read': async () => {
      const guide = await readTextUpTo(resourcePath('templates', 'huong-dan.md'), MAX_GUIDE_SIZE);
      return guide.ok ? succeed({ markdown: guide.value }) : guide;
    },

    'app.info': () =>
      succeed({
        version: parts.version,
        electron: process.versions.electron ?? '',
        chrome: process.versions.chrome ?? '',
        dataFolder: parts.dataFolder,
        logFile: log.file,
      }),

    'app.closing-answer': ({ answer }) => {
      parts.answerClosing(answer);
      return succeed({});
    },

    'log.renderer-error': (report) => {
      log.bug('page-error', report);
      return succeed({});
    },
  };
}

function notKept(folder: string): Failure {
  return {
    code: 'file-failed',
    message: `Tệp settings.json trong thư mục “${folder}” không ghi được. Hãy kiểm tra quyền ghi và chỗ trống ở đó.`,
    retry: true,
  };
}
