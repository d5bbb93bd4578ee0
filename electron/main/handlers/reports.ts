import { dirname } from 'node:path';
import { fail, succeed } from '../../../core/base/result';
import type { ReportRequest } from '../../contract/report-channels';
import { writeFileWhole } from '../../files/write-file';
import { gatherReport } from '../../reports/gather-report';
import type { FileKind } from '../desktop';
import { readBuiltInTemplate, templateRefusal } from './exports';
import { proposedPath } from './proposed-path';
import type { AreaHandlers, Services } from './services';

const FILES: Readonly<Record<ReportRequest['format'], FileKind>> = {
  xlsx: { name: 'Bảng tính Excel', extension: 'xlsx' },
  docx: { name: 'Văn bản Word', extension: 'docx' },
  json: { name: 'Dữ liệu nhiệm vụ', extension: 'json' },
  ics: { name: 'Lịch', extension: 'ics' },
};

export function reportHandlers(services: Services): AreaHandlers<'reports'> {
  const { library, exports, desktop, tokens, settings, log } = services;
  return {
    'reports.save': async ({ report: request, today }) => {
      const gathered = await gatherReport(library, request, today);
      if (!gathered.ok) return gathered;
      const template = await readBuiltInTemplate();
      if (!template.ok) return template;
      const { report, name } = gathered.value;
      const file = FILES[request.format];
      const proposal = proposedPath(services, name, file.extension);
      const path = await desktop.askWhereToSave('Xuất báo cáo', proposal, file);
      if (path === undefined) return succeed({ outcome: 'cancelled' });
      const refusal = await templateRefusal(services, path);
      if (refusal !== undefined) return fail(refusal);
      const made = await exports.makeReport({ report, format: request.format, template: template.value });
      if (!made.ok) return made;
      const written = await writeFileWhole(path, made.value);
      if (!written.ok) return written;
      log.note('reported', { about: request.about, bytes: made.value.length });
      settings.set('lastFolder', dirname(path));
      return succeed({ outcome: 'saved', file: tokens.handOut(path) });
    },
  };
}
