import { basename, dirname } from 'node:path';
import { fail, type Result, succeed } from '../../../core/base/result';
import type { Request, Response } from '../../contract/channels';
import type { Failure } from '../../contract/failure';
import { MAX_TEMPLATE_SIZE } from '../../contract/limits';
import { readFileUpTo } from '../../files/read-file';
import { resourcePath } from '../../files/resources';
import { isSameFile } from '../../files/same-file';
import { writeFileWhole } from '../../files/write-file';
import { proposedPath } from './proposed-path';
import type { AreaHandlers, Services } from './services';
import { readOwnTemplate } from './templates';

const WORD_FILE = { name: 'Văn bản Word', extension: 'docx' } as const;

export function exportHandlers(services: Services): AreaHandlers<'export'> {
  const { desktop, exports, settings, tokens, log } = services;
  let running: { readonly exportId: string; readonly stop: AbortController } | undefined;

  async function run(
    { exportId, planText, options: { template: kind, ...options }, proposedName }: Request<'export.start'>,
    { signal }: AbortController,
  ): Promise<Result<Response<'export.start'>, Failure>> {
    const template = await (kind === 'own' ? readOwnTemplate(services) : readBuiltInTemplate());
    if (!template.ok) return template;
    const proposal = proposedPath(services, proposedName, WORD_FILE.extension);
    const path = await desktop.askWhereToSave('Xuất tệp Word', proposal, WORD_FILE);
    if (path === undefined) return succeed({ outcome: 'cancelled' });
    const refusal = await templateRefusal(services, path);
    if (refusal !== undefined) return fail(refusal);

    const started = Date.now();
    const exported = await exports.exportPlan(
      { planText, template: template.value, options },
      signal,
      (done, step) => services.send('export.progress', { exportId, done, step }),
    );
    if (!exported.ok) return exported;
    const { bytes, findings } = exported.value;
    const written = await writeFileWhole(path, bytes);
    if (!written.ok) return written;
    log.note('exported', { bytes: bytes.length, ms: Date.now() - started });
    settings.set('lastFolder', dirname(path));
    return succeed({
      outcome: 'saved',
      file: tokens.handOut(path),
      findings: findings.map((finding) => ({ ...finding })),
    });
  }

  return {
    'export.start': async (request) => {
      if (running !== undefined) {
        return fail({
          code: 'export-running',
          message: 'Đang xuất một văn bản khác. Hãy đợi xong, hoặc dừng lần xuất đó.',
        });
      }
      running = { exportId: request.exportId, stop: new AbortController() };
      try {
        return await run(request, running.stop);
      } finally {
        running = undefined;
      }
    },

    'export.cancel': ({ exportId }) => {
      if (running?.exportId === exportId) running.stop.abort();
      return succeed({});
    },
  };
}

function builtInTemplate(): string {
  return resourcePath('templates', 'ke-hoach.docx');
}

/** Why a file must not be written over: it is the office's own template or the built-in one, also through a link. */
export async function templateRefusal({ settings }: Services, path: string): Promise<Failure | undefined> {
  const own = settings.get('ownTemplate');
  const isTemplate =
    (await isSameFile(path, builtInTemplate())) || (own !== undefined && (await isSameFile(path, own)));
  if (!isTemplate) return undefined;
  return {
    code: 'file-is-template',
    message: `“${basename(path)}” là tệp mẫu, xuất vào đó sẽ mất mẫu. Hãy chọn tên khác.`,
    retry: true,
  };
}

export function readBuiltInTemplate(): Promise<Result<Uint8Array, Failure>> {
  return readFileUpTo(builtInTemplate(), MAX_TEMPLATE_SIZE);
}
