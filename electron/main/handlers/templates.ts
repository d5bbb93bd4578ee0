import { basename, dirname } from 'node:path';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { Failure } from '../../contract/failure';
import { MAX_TEMPLATE_SIZE } from '../../contract/limits';
import { readFileUpTo } from '../../files/read-file';
import { lastFolder } from './proposed-path';
import type { AreaHandlers, Services } from './services';

const TEMPLATE_FILE = { name: 'Mẫu văn bản Word', extension: 'docx' } as const;

export function templateHandlers(services: Services): AreaHandlers<'template'> {
  const { desktop, settings } = services;
  return {
    'template.current': async () => {
      const path = settings.get('ownTemplate');
      if (path === undefined) return succeed({ template: null });
      const checked = await readSoundTemplate(services, path);
      const place = { name: basename(path), folder: dirname(path) };
      return succeed({ template: checked.ok ? place : { ...place, problem: checked.failure.message } });
    },

    'template.choose': async () => {
      const path = await desktop.askWhichFile('Chọn mẫu của cơ quan', lastFolder(services), TEMPLATE_FILE);
      if (path === undefined) return succeed({ outcome: 'cancelled' as const });
      const checked = await readSoundTemplate(services, path);
      if (!checked.ok) return checked;
      settings.set('ownTemplate', path);
      settings.set('lastFolder', dirname(path));
      return succeed({ outcome: 'chosen' as const, name: basename(path), folder: dirname(path) });
    },

    'template.forget': () => {
      settings.forget('ownTemplate');
      return succeed({});
    },
  };
}

/** Reads the office's own template, as it is on disk now. Fails with `template-missing` when none was chosen. */
export async function readOwnTemplate({ settings }: Services): Promise<Result<Uint8Array, Failure>> {
  const path = settings.get('ownTemplate');
  if (path !== undefined) return readFileUpTo(path, MAX_TEMPLATE_SIZE);
  return fail({
    code: 'template-missing',
    message: 'Chưa chọn mẫu của cơ quan. Hãy chọn mẫu trong phần cài đặt, hoặc xuất theo mẫu của Dự Thảo.',
  });
}

async function readSoundTemplate({ exports }: Services, path: string): Promise<Result<Uint8Array, Failure>> {
  const template = await readFileUpTo(path, MAX_TEMPLATE_SIZE);
  if (!template.ok) return template;
  const checked = await exports.checkTemplate(template.value, path);
  return checked.ok ? template : checked;
}
