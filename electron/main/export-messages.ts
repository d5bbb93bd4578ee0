import type { Finding } from '../../core/base/finding';
import type { ErrorReport } from '../contract/error-report';
import type { ExportOptions } from '../contract/export-options';
import type { MakeReport } from '../reports/make-report';

/** What the thread of exports is started for. */
export type ExportTask =
  | {
      readonly task: 'export';
      readonly planText: string;
      readonly template: Uint8Array;
      readonly options: Omit<ExportOptions, 'template'>;
    }
  | { readonly task: 'check-template'; readonly template: Uint8Array }
  | { readonly task: 'read-text'; readonly bytes: Uint8Array }
  | ({ readonly task: 'report' } & MakeReport);

/** What it says: progress while it works, then one of the others. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly step: string }
  | { readonly kind: 'exported'; readonly bytes: Uint8Array; readonly findings: readonly Finding[] }
  | { readonly kind: 'template-sound' }
  | { readonly kind: 'report-made'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'bug'; readonly report: ErrorReport };
