import type { TaskRecord } from '../../core/trace/task-record';

/** A task of a made-up plan; what a test is about is changed. */
export function taskRecord(changes: Partial<TaskRecord> = {}): TaskRecord {
  return {
    id: 'plan/item',
    kind: 'task',
    path: 'II.1',
    text: 'Rà soát, điều chỉnh quy hoạch',
    plan: {
      id: 'plan',
      kind: 'Kế hoạch',
      symbol: '15-KH/TU',
      date: '2026-02-05',
      subject: 'thực hiện Nghị quyết số 10-NQ/TW',
      issuer: 'Tỉnh ủy',
    },
    assigning: [
      {
        id: 'doc',
        name: 'Nghị quyết số 10-NQ/TW, ngày 10/02/2022',
        symbol: '10-NQ/TW',
        date: '2022-02-10',
        issuer: null,
      },
    ],
    points: [],
    lead: [{ id: 'vptu', name: 'Văn phòng Tỉnh ủy' }],
    coordinators: [
      { id: null, name: 'Ban Tổ chức Tỉnh ủy' },
      { id: null, name: 'Ủy ban Kiểm tra Tỉnh ủy' },
    ],
    executors: [],
    deliverable: 'Báo cáo',
    schedule: 'trước ngày 30/6/2026',
    deadline: '2026-06-30',
    lastDay: '2026-06-29',
    recurring: false,
    ...changes,
  };
}
