import { extname, resolve } from 'node:path';
import { findingLine } from '../../../core/base/finding';
import { fail, type Result, succeed } from '../../../core/base/result';
import { taskData } from '../../../core/trace/task-record';
import type { Failure } from '../../contract/failure';
import { MAX_TEMPLATE_SIZE } from '../../contract/limits';
import type { ReportRequest } from '../../contract/report-channels';
import { readFileUpTo } from '../../files/read-file';
import { resourcePath } from '../../files/resources';
import { isSameFile } from '../../files/same-file';
import { writeFileWhole } from '../../files/write-file';
import type { LibraryService } from '../../library/library-service';
import { gatherReport } from '../../reports/gather-report';
import { makeReport } from '../../reports/make-report';
import { inCharge, POINT_STATES } from '../../reports/words';
import type { CliIo, ExitCode } from '../command';
import { answer, type LibraryAction, type LibraryCall, noWords, optionOf } from './action';
import { dayProblem } from './due-action';
import { refused, withLibrary } from './open';

const TABLES = ['xlsx', 'docx', 'json'] as const;

/** `tasks`: whose is told by options; to the screen, or to a file of the kind that its name says. */
export const tasksAction: LibraryAction = {
  options: { plan: { type: 'string' }, organ: { type: 'string' }, out: { type: 'string' } },
  check: (call) => noWords(call) ?? outProblem(call, TABLES, false),
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const filter = whose(call);
      const format = formatOf(call, TABLES);
      if (format !== undefined) return writeReport({ about: 'tasks', format, ...filter }, library, call, io);
      const found = await library.taskReport(filter);
      if (!found.ok) return refused(found, io);
      const { tasks } = found.value;
      answer(call, io, taskData(tasks), () => {
        if (tasks.length === 0) return ['Không có nhiệm vụ, trách nhiệm nào.'];
        return tasks.map((task) => {
          const who = inCharge(task);
          const when = task.schedule === null ? '' : ` (${task.schedule})`;
          return `${task.plan.symbol ?? task.plan.id} ${task.path}: ${task.text}${who === '' ? '' : ` — ${who}`}${when}`;
        });
      });
      return 0;
    }),
};

/** `coverage`: of the one document of the register that has this symbol. */
export const coverageAction: LibraryAction = {
  options: { out: { type: 'string' } },
  check: (call) =>
    call.words.length === 1
      ? outProblem(call, TABLES, false)
      : 'Cần đúng một số, ký hiệu văn bản, ví dụ 10-NQ/TW.',
  run: (call, io) =>
    withLibrary(call, io, async (library) => {
      const document = await documentOf(call.words[0] ?? '', library);
      if (!document.ok) return refused(document, io);
      const format = formatOf(call, TABLES);
      if (format !== undefined)
        return writeReport({ about: 'coverage', format, document: document.value }, library, call, io);
      const found = await library.coverageReport({ document: document.value });
      if (!found.ok) return refused(found, io);
      answer(call, io, found.value, () => [
        found.value.document,
        ...found.value.points.flatMap(({ label, text, state, answers }) => [
          `[${POINT_STATES[state]}] ${label === '' ? '' : `${label}. `}${text}`,
          ...answers.map(
            ({ task }) => `    ← ${task.plan.symbol ?? task.plan.id} ${task.path}: ${task.text}`,
          ),
        ]),
      ]);
      return 0;
    }),
};

/** `ics`: what falls due, for other calendars. */
export const icsAction: LibraryAction = {
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    plan: { type: 'string' },
    organ: { type: 'string' },
    out: { type: 'string' },
  },
  check: (call) => {
    const problem =
      noWords(call) ?? dayProblem(call, 'from') ?? dayProblem(call, 'to') ?? outProblem(call, ['ics'], true);
    if (problem !== undefined) return problem;
    return optionOf(call, 'from') <= optionOf(call, 'to')
      ? undefined
      : 'Ngày --from phải trước hoặc bằng ngày --to.';
  },
  run: (call, io) =>
    withLibrary(call, io, (library) =>
      writeReport(
        {
          about: 'due',
          format: 'ics',
          from: optionOf(call, 'from'),
          to: optionOf(call, 'to'),
          ...whose(call),
        },
        library,
        call,
        io,
      ),
    ),
};

function whose(call: LibraryCall): { plan?: string; organ?: string } {
  const plan = optionOf(call, 'plan');
  const organ = optionOf(call, 'organ');
  return { ...(plan === '' ? {} : { plan }), ...(organ === '' ? {} : { organ }) };
}

function formatOf<const Format extends string>(
  call: LibraryCall,
  formats: readonly Format[],
): Format | undefined {
  const extension = extname(optionOf(call, 'out')).slice(1).toLowerCase();
  return formats.find((format) => format === extension);
}

function outProblem(call: LibraryCall, formats: readonly string[], needed: boolean): string | undefined {
  const known = formats.map((format) => `.${format}`).join(', ');
  if (call.values.out === undefined) return needed ? `Thiếu --out <tệp ${known}>: nơi ghi.` : undefined;
  return formatOf(call, formats) === undefined
    ? `Tệp ghi ra (--out) phải có đuôi ${known}; không phải “${optionOf(call, 'out')}”.`
    : undefined;
}

async function documentOf(symbol: string, library: LibraryService): Promise<Result<string, Failure>> {
  const found = await library.trace({ symbol });
  if (!found.ok) return found;
  const documents = found.value.traced.filter(({ kind }) => kind === 'document');
  const [only, another] = documents;
  if (only !== undefined && another === undefined) return succeed(only.id);
  const message =
    only === undefined
      ? `Sổ văn bản không có văn bản nào mang số, ký hiệu “${symbol}”.`
      : `Sổ văn bản có ${documents.length} văn bản mang số, ký hiệu “${symbol}”: ${documents.map(({ name }) => name).join('; ')}.`;
  return fail({ code: 'document-not-found', message });
}

async function writeReport(
  request: ReportRequest,
  library: LibraryService,
  call: LibraryCall,
  io: CliIo,
): Promise<ExitCode> {
  const out = resolve(io.folder, optionOf(call, 'out'));
  if (await isSameFile(out, call.file)) {
    io.stderr('Tệp ghi ra (--out) trùng với thư viện: thư viện sẽ bị ghi đè.\n');
    return 2;
  }
  const gathered = await gatherReport(library, request, localDay(new Date()));
  if (!gathered.ok) return refused(gathered, io);
  const template = await readFileUpTo(resourcePath('templates', 'ke-hoach.docx'), MAX_TEMPLATE_SIZE);
  if (!template.ok) return refused(template, io);
  const { report } = gathered.value;
  const made = await makeReport({ report, format: request.format, template: template.value });
  if (!made.ok) {
    for (const finding of made.failure) io.stderr(`${findingLine(finding)}\n`);
    return 1;
  }
  const written = await writeFileWhole(out, made.value);
  if (!written.ok) return refused(written, io);
  answer(call, io, { out }, () => [`Đã ghi “${out}”.`]);
  return 0;
}

function localDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}
