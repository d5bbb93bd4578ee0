import { Worker } from 'node:worker_threads';
import { type Finding, findingLine } from '../../core/base/finding';
import { fail, type Result, succeed } from '../../core/base/result';
import { describeError, type ErrorReport } from '../contract/error-report';
import type { Failure, FailureCode } from '../contract/failure';
import type { MakeReport } from '../reports/make-report';
import type { ExportMessage, ExportTask } from './export-messages';

export type ExportThread = {
  /** Failures: `export-refused` with the findings, `export-cancelled` after `signal`. */
  readonly exportPlan: (
    task: Omit<Extract<ExportTask, { task: 'export' }>, 'task'>,
    signal: AbortSignal,
    onProgress: (done: number, step: string) => void,
  ) => Promise<Result<{ bytes: Uint8Array; findings: readonly Finding[] }, Failure>>;
  /** Fails with `template-invalid`; `name` is the file's, for the message. */
  readonly checkTemplate: (template: Uint8Array, name: string) => Promise<Result<void, Failure>>;
  /** The text of a `.docx`, one paragraph a line. Fails with `file-unreadable`; `name` is for the message. */
  readonly readText: (bytes: Uint8Array, name: string) => Promise<Result<string, Failure>>;
  /** A report as the bytes of a file. Fails with `export-refused`. */
  readonly makeReport: (task: MakeReport) => Promise<Result<Uint8Array, Failure>>;
};

export type ExportThreadOptions = {
  /** The bundle of `export-worker.ts`. */
  readonly program: string;
  readonly onBug: (report: ErrorReport) => void;
};

/** Memory of one export in MB; a plan of 300 tasks needs a tenth of it. */
const MEMORY = 1024;

/** A bug in the thread of an export, told to the caller without its message. */
class ExportBug extends Error {
  override readonly name = 'ExportBug';
}

/** Runs each task in a thread of its own, so that the window stays awake and a cancelled export ends at once. */
export function exportThread(options: ExportThreadOptions): ExportThread {
  const { program } = options;

  /** Settles with the last message; undefined when `signal` ended the thread. */
  function run(
    task: ExportTask,
    signal?: AbortSignal,
    onProgress?: (done: number, step: string) => void,
  ): Promise<Exclude<ExportMessage, { kind: 'progress' }> | undefined> {
    if (signal?.aborted) return Promise.resolve(undefined);
    const worker = new Worker(program, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const stop = () => void worker.terminate();
    signal?.addEventListener('abort', stop, { once: true });
    return new Promise<Exclude<ExportMessage, { kind: 'progress' }> | undefined>((resolve, reject) => {
      worker.on('message', (message: ExportMessage) => {
        if (message.kind === 'progress') onProgress?.(message.done, message.step);
        else resolve(message);
      });
      worker.on('error', (error) => {
        options.onBug(describeError(error));
        reject(new ExportBug(error.name));
      });
      worker.on('exit', () => (signal?.aborted ? resolve(undefined) : reject(new ExportBug('exit'))));
    }).finally(() => {
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
    });
  }

  function bug(report: ErrorReport): never {
    options.onBug(report);
    throw new ExportBug(report.name);
  }

  return {
    async exportPlan(task, signal, onProgress) {
      const last = await run({ task: 'export', ...task }, signal, onProgress);
      if (last === undefined || signal.aborted) return fail(cancelled());
      if (last.kind === 'exported') return succeed({ bytes: last.bytes, findings: last.findings });
      if (last.kind === 'refused')
        return fail(refused('export-refused', 'Chưa xuất được kế hoạch.', last.findings));
      return bug(last.kind === 'bug' ? last.report : { name: 'Unexpected', code: '', frames: [] });
    },
    async checkTemplate(template, name) {
      const last = await run({ task: 'check-template', template });
      if (last?.kind === 'template-sound') return succeed(undefined);
      if (last?.kind === 'refused') {
        return fail(refused('template-invalid', `Tệp mẫu “${name}” không dùng được.`, last.findings));
      }
      return bug(last?.kind === 'bug' ? last.report : { name: 'Unexpected', code: '', frames: [] });
    },
    async readText(bytes, name) {
      const last = await run({ task: 'read-text', bytes });
      if (last?.kind === 'text') return succeed(last.text);
      if (last?.kind === 'refused')
        return fail(refused('file-unreadable', `Không đọc được tệp “${name}”.`, last.findings));
      return bug(last?.kind === 'bug' ? last.report : { name: 'Unexpected', code: '', frames: [] });
    },
    async makeReport(task) {
      const last = await run({ task: 'report', ...task });
      if (last?.kind === 'report-made') return succeed(last.bytes);
      if (last?.kind === 'refused')
        return fail(refused('export-refused', 'Chưa xuất được bảng.', last.findings));
      return bug(last?.kind === 'bug' ? last.report : { name: 'Unexpected', code: '', frames: [] });
    },
  };
}

function refused(code: FailureCode, headline: string, findings: readonly Finding[]): Failure {
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  const others = findings.length - 1;
  const more = others > 0 ? ` (và ${others} lỗi khác)` : '';
  return {
    code,
    message: `${headline} ${first === undefined ? '' : findingLine(first)}${more}`.trim(),
    findings: findings.map((finding) => ({ ...finding })),
  };
}

function cancelled(): Failure {
  return { code: 'export-cancelled', message: 'Đã dừng xuất; không có tệp nào được ghi.' };
}
