import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../core/base/result';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true; strict: true }>
>;

/**
 * Parses the words behind a command. Fails with a message for the user: an unknown option, one without its
 * value, a value where there is none to give.
 */
export function parseArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
): Result<Parsed<Known>, string> {
  try {
    return succeed(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    return fail(callMessage(error.code, error.message));
  }
}

/** Node words its complaints in English; the option's name stands in them between quotes. */
function callMessage(code: unknown, message: string): string {
  const [, option = ''] = /'(-[^' ]*)/u.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Không có tùy chọn ${option}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/u.test(message)
        ? `Tùy chọn ${option} không nhận giá trị.`
        : `Tùy chọn ${option} cần một giá trị đi sau.`;
    default:
      return 'Lời gọi không đúng.';
  }
}

/** The one plan file that a command is called with. */
export function onePlanFile(positionals: readonly string[]): Result<string, string> {
  const [file, extra] = positionals;
  if (file === undefined || file === '') return fail('Thiếu tệp kế hoạch (.json).');
  if (extra !== undefined) return fail(`Chỉ nhận một tệp kế hoạch, thừa: “${extra}”.`);
  return succeed(file);
}

/** An option that takes one of a few words; undefined when it was not given. */
export function choice<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Result<Choice | undefined, string> {
  if (value === undefined) return succeed(undefined);
  const found = choices.find((candidate) => candidate === value);
  if (found !== undefined) return succeed(found);
  return fail(`Giá trị của --${option} phải là một trong: ${choices.join(', ')}; không phải “${value}”.`);
}
