import { parentPort, workerData } from 'node:worker_threads';
import { parsePlan } from '../../core/plan/parse-plan';
import { describeError } from '../contract/error-report';
import { checkTemplate } from '../export/check-template';
import { docxText } from '../export/docx-text';
import { exportDocx } from '../export/export-docx';
import { makeReport } from '../reports/make-report';
import type { ExportMessage, ExportTask } from './export-messages';

// One task, then the thread has done its work. What it was started with comes from the main process, checked.
const port = parentPort;
if (port === null) throw new Error('Exports run in a thread of their own');
const say = (message: ExportMessage) => port.postMessage(message);

perform(workerData as ExportTask).then(say, (error: unknown) =>
  say({ kind: 'bug', report: describeError(error) }),
);

async function perform(task: ExportTask): Promise<ExportMessage> {
  if (task.task === 'check-template') {
    const checked = checkTemplate(task.template);
    return checked.ok ? { kind: 'template-sound' } : { kind: 'refused', findings: checked.failure };
  }
  if (task.task === 'read-text') {
    const text = docxText(task.bytes);
    return text.ok ? { kind: 'text', text: text.value } : { kind: 'refused', findings: [text.failure] };
  }
  if (task.task === 'report') {
    const made = await makeReport(task);
    return made.ok ? { kind: 'report-made', bytes: made.value } : { kind: 'refused', findings: made.failure };
  }
  const plan = parsePlan(task.planText);
  if (!plan.ok) return { kind: 'refused', findings: plan.failure };
  const exported = await exportDocx({
    plan: plan.value,
    template: task.template,
    options: task.options,
    onProgress: (done, step) => say({ kind: 'progress', done, step }),
  });
  return exported.ok
    ? { kind: 'exported', bytes: exported.value.bytes, findings: exported.value.findings }
    : { kind: 'refused', findings: exported.failure };
}
