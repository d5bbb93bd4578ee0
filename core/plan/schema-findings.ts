import type { z } from 'zod';
import type { Finding } from '../base/finding';

/** Schema issues in the product's own words, each with its JSON path; zod's English never reaches a user. */
export function schemaFindings({ issues }: z.core.$ZodError): Finding[] {
  return issues.flatMap((issue) => issueFindings(issue, []));
}

function issueFindings(issue: z.core.$ZodIssue, parent: readonly PropertyKey[]): Finding[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'invalid_union' && issue.discriminator === undefined) {
    const branch = meantBranch(issue.errors);
    if (branch !== undefined) return branch.flatMap((inner) => issueFindings(inner, path));
  }
  const place = jsonPath(path);
  const message = issueMessage(issue);
  return [{ rule: 'plan/schema', severity: 'error', message, ...(place === '' ? {} : { place }) }];
}

/** Of the shapes that something might have had, the first that knows all its keys, else the last. */
function meantBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  return (
    branches.find((issues) => issues.every(({ code }) => code !== 'unrecognized_keys')) ?? branches.at(-1)
  );
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function issueMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPES[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `Thiếu: cần ${expected}.` : `Sai kiểu dữ liệu: cần ${expected}.`;
    }
    case 'unrecognized_keys':
      return `Có trường không được biết: ${issue.keys.map((key) => `“${key}”`).join(', ')}.`;
    case 'invalid_value':
      return `Giá trị không hợp lệ: cần ${oneOf(issue.values)}.`;
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? `Không được biết hoặc không được phép ở đây: cần ${oneOf(issue.options)}.`
        : 'Không đúng dạng nào được phép ở đây.';
    case 'too_small':
      return `Ít hơn mức cho phép: ${issue.inclusive === false ? 'phải lớn hơn' : 'tối thiểu'} ${issue.minimum}.`;
    case 'too_big':
      return `Vượt mức cho phép: ${issue.inclusive === false ? 'phải nhỏ hơn' : 'tối đa'} ${issue.maximum}.`;
    case 'custom':
      return issue.message;
    default:
      return 'Giá trị không hợp lệ.';
  }
}

/** Names of JSON's types for users. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  object: 'một đối tượng { … }',
  array: 'một danh sách [ … ]',
  tuple: 'một danh sách [ … ]',
};

function oneOf(values: readonly unknown[]): string {
  const listed = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? listed : `một trong ${listed}`;
}
