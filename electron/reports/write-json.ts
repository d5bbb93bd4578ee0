import { type TaskRecord, taskData } from '../../core/trace/task-record';
import type { TableReport } from './report';

/** The tasks of a report as the published data of tasks, each once. */
export function tasksJson(report: Extract<TableReport, { kind: 'tasks' | 'coverage' }>): string {
  const tasks = report.kind === 'tasks' ? report.data.tasks : answersOf(report.data);
  return `${JSON.stringify(taskData(tasks), null, 2)}\n`;
}

function answersOf({ points }: Extract<TableReport, { kind: 'coverage' }>['data']): readonly TaskRecord[] {
  const answers = points.flatMap((point) => point.answers.map(({ task }) => task));
  return [...new Map(answers.map((task) => [task.id, task])).values()];
}
