import type { PointState } from '../../../core/trace/coverage';
import type { PointTrace, SuspectTrace, Traced } from '../../library/trace-store';
import { answer, type LibraryAction } from './action';
import { refused, withLibrary } from './open';

const STATES: Readonly<Record<PointState, string>> = {
  hole: 'chưa có nhiệm vụ',
  outdated: 'cần rà soát',
  covered: 'đã có nhiệm vụ',
};

const REASONS: Readonly<Record<SuspectTrace['because'], string>> = {
  'answered-changed': 'nội dung phía trên đã thay đổi',
  'answered-gone': 'nội dung phía trên không còn',
  'answer-changed': 'nhiệm vụ bên dưới đã thay đổi',
  'answer-gone': 'nhiệm vụ bên dưới không còn',
};

export const traceAction: LibraryAction = {
  options: {},
  check: ({ words }) =>
    words.length === 1 ? undefined : 'Cần đúng một số, ký hiệu văn bản, ví dụ 10-NQ/TW.',
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const [symbol = ''] = call.words;
      const found = await library.trace({ symbol });
      if (!found.ok) return refused(found, io);
      if (found.value.traced.length === 0) {
        io.stderr(`Thư viện không có văn bản hay kế hoạch nào mang số, ký hiệu “${symbol}”.\n`);
        return 1;
      }
      answer(call, io, found.value.traced, () => found.value.traced.flatMap(tracedLines));
      return 0;
    }),
};

function tracedLines({ id, name, kind, implementing, citing, coverage, suspectPlans }: Traced): string[] {
  const { counts, points, suspects } = coverage;
  const unregistered = kind === 'cited' ? ' (chưa có trong sổ văn bản)' : '';
  // A plan has a line for each that it stands on, and a change marks all that is below it: each counts once.
  const plans = new Set(implementing.map((plan) => plan.id));
  const links = new Set(suspects.map(({ link }) => link));
  return [
    `${name}${unregistered}`,
    `Kế hoạch thực hiện: ${plans.size}`,
    ...implementing.map(
      (plan) => `  ${planLine(plan)}${plan.parent === id ? '' : `, triển khai từ ${plan.parent}`}`,
    ),
    `Kế hoạch có viện dẫn: ${citing.length}`,
    ...citing.map((plan) => `  ${planLine(plan)}`),
    ...(points.length === 0
      ? []
      : [
          `Nội dung: ${counts.hole} ${STATES.hole}, ${counts.outdated} ${STATES.outdated}, ${counts.covered} ${STATES.covered}`,
          ...points.flatMap(pointLines),
        ]),
    `Cần rà soát: ${suspectPlans.length + links.size}`,
    ...suspectPlans.map(({ plan, above }) => `  ${plan}: ${above} đã thay đổi`),
    ...suspects.map(({ owner, item, because }) => `  ${owner} ${item}: ${REASONS[because]}`),
  ];
}

function planLine({
  id,
  symbol,
  subject,
  tasks,
}: Traced['citing'][number] | Traced['implementing'][number]): string {
  return `${symbol === '' ? '(chưa có số)' : symbol} ${subject} (${id}; ${tasks} nhiệm vụ)`;
}

function pointLines({ label, text, state, answers }: PointTrace): string[] {
  return [
    `  [${STATES[state]}] ${label === '' ? '' : `${label}. `}${text}`,
    ...answers.map(({ plan, path, text: task }) => `      ← ${plan} ${path}: ${task}`),
  ];
}
