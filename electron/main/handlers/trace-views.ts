import { dirname } from 'node:path';
import { succeed } from '../../../core/base/result';
import { writeFileWhole } from '../../files/write-file';
import type { FileKind } from '../desktop';
import { proposedPath } from './proposed-path';
import type { AreaHandlers, Services } from './services';

const PICTURES = {
  png: { name: 'Ảnh PNG', extension: 'png' },
  svg: { name: 'Ảnh vectơ SVG', extension: 'svg' },
} as const satisfies Record<string, FileKind>;

export function traceViewHandlers(services: Services): AreaHandlers<'trace-views'> {
  const { library, desktop, tokens, settings } = services;
  return {
    'trace-views.matrix': (request) => library.traceMatrix(request),
    'trace-views.cell': (request) => library.traceCell(request),
    'trace-views.graph': (request) => library.traceGraph(request),

    'trace-views.save-picture': async (request) => {
      const kind = PICTURES[request.format];
      const proposal = proposedPath(services, request.proposedName, kind.extension);
      const path = await desktop.askWhereToSave('Lưu sơ đồ thành ảnh', proposal, kind);
      if (path === undefined) return succeed({ outcome: 'cancelled' });
      const written = await writeFileWhole(path, request.format === 'png' ? request.bytes : request.text);
      if (!written.ok) return written;
      settings.set('lastFolder', dirname(path));
      return succeed({ outcome: 'saved', file: tokens.handOut(path) });
    },
  };
}
