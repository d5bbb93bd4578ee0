import { describe, expect, it } from 'vitest';
import { channels } from '../../../electron/contract/channels';
import { describeError } from '../../../electron/contract/error-report';

const schema = channels['log.renderer-error'].request;
const SECRET = 'Kế hoạch mật của Tỉnh ủy';

describe('describeError', () => {
  it('tells where the error happened and passes the channel', () => {
    const report = describeError(new TypeError('x is undefined'));
    expect(report.name).toBe('TypeError');
    expect(report.frames[0]).toMatch(/error-report\.test\.ts:\d+:\d+$/);
    expect(schema.safeParse(report).success).toBe(true);
  });

  it.each([
    ['in one line', SECRET],
    [
      'over lines that look like frames',
      `${SECRET}\n    at secret (/plan/${SECRET}.js:1:2)\n    at SECRET.js:3:4`,
    ],
    ['empty', ''],
  ])('never tells the message: %s', (_, message) => {
    const error = new Error(message, { cause: new Error(SECRET) });
    const told = JSON.stringify(describeError(error));
    expect(told).not.toMatch(/mật|secret/i);
    expect(told).toContain('error-report.test.ts');
  });

  it('says nothing about the stack when the message was changed after the fact', () => {
    const error = new Error(SECRET);
    error.stack = `Error: ${SECRET}\n    at ${SECRET}:1:2\n    at x.js:1:2`;
    error.message = 'something else';
    expect(describeError(error).frames).toEqual([]);
  });

  it('keeps the code of the system and refuses anything else in its place', () => {
    expect(describeError(Object.assign(new Error('no'), { code: 'EACCES' })).code).toBe('EACCES');
    expect(describeError(Object.assign(new Error('no'), { code: SECRET })).code).toBe('');
    expect(describeError(Object.assign(new Error('no'), { name: SECRET })).name).toBe('Error');
  });

  it.each([undefined, null, SECRET, { message: SECRET }, 7])('takes what is no error: %j', (thrown) => {
    expect(describeError(thrown)).toEqual({ name: 'Thrown', code: '', frames: [] });
    expect(schema.safeParse(describeError(thrown)).success).toBe(true);
  });

  it('shortens the frames of a packed renderer', () => {
    const error = new Error('m');
    error.stack =
      'Error: m\n    at async Object.save (app://du-thao/assets/index-B1x_-9.js:10:24)\n    at app://du-thao/a.js:1:2';
    expect(describeError(error).frames).toEqual(['Object.save index-B1x_-9.js:10:24', 'a.js:1:2']);
  });
});
