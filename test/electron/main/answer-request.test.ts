import { describe, expect, it } from 'vitest';
import { succeed } from '../../../core/base/result';
import { answerRequest, type Handlers } from '../../../electron/main/answer-request';
import { keptLog } from './fake-log';

const OWN = { url: 'app://du-thao/index.html', parent: null };
const SECRET = 'chữ trong kế hoạch mật';

type Opener = Pick<Handlers, 'plans.duplicate'>;
const saved = { id: 'p', revision: 1, savedAt: '2025-03-01T07:00:00.000Z' };
const good: Opener = { 'plans.duplicate': () => succeed(saved) };

async function ask(handlers: Opener, sender: Parameters<typeof answerRequest>[2], request: unknown) {
  const log = keptLog();
  const result = await answerRequest('plans.duplicate', handlers, sender, request, log);
  return { result, log: log.lines };
}

describe('answering a request', () => {
  it('passes a good one on, and its answer back', async () => {
    expect(await ask(good, OWN, { id: 'p' })).toEqual({ result: { ok: true, value: saved }, log: [] });
  });

  it.each([
    ['a page of the network', { url: 'https://du-thao/index.html', parent: null }],
    ['another host', { url: 'app://du-thao.example/index.html', parent: null }],
    ['a user name that looks like the host', { url: 'app://du-thao@evil/index.html', parent: null }],
    ['a file', { url: 'file:///index.html', parent: null }],
    ['no address', { url: '', parent: null }],
    ['a frame within the page', { url: OWN.url, parent: OWN as never }],
    ['a frame that is gone', null],
  ])('does not answer %s', async (_, sender) => {
    const { result, log } = await ask(good, sender, { id: 'p' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'request-refused' } });
    expect(log).toEqual(['refused plans.duplicate sender']);
  });

  it.each([{}, { id: 7 }, { id: '' }, { id: 'p', path: '/etc/passwd' }, null, 'p'])(
    'refuses %j',
    async (request) => {
      const { result, log } = await ask(good, OWN, request);
      expect(result).toMatchObject({ ok: false, failure: { code: 'request-refused' } });
      expect(log).toEqual(['refused plans.duplicate request']);
    },
  );

  it('hands a failure through and notes only its code', async () => {
    const failure = { code: 'plan-not-found', message: SECRET } as const;
    const { result, log } = await ask({ 'plans.duplicate': () => ({ ok: false, failure }) }, OWN, {
      id: 'p',
    });
    expect(result).toEqual({ ok: false, failure });
    expect(log).toEqual(['failed plans.duplicate plan-not-found']);
  });

  it.each([
    ['throws', () => Promise.reject(new TypeError(SECRET))],
    ['answers wrongly', () => succeed({ ...saved, revision: SECRET as never })],
  ])('turns a handler that %s into a bug, told without its words', async (_, handler) => {
    const { result, log } = await ask({ 'plans.duplicate': handler }, OWN, { id: 'p' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'bug' } });
    expect(JSON.stringify([result, log])).not.toContain(SECRET);
    expect(log).toHaveLength(1);
  });

  it('lets nothing more out than the contract says', async () => {
    const { result } = await ask({ 'plans.duplicate': () => succeed({ ...saved, path: '/home' }) }, OWN, {
      id: 'p',
    });
    expect(result).toEqual({ ok: true, value: saved });
  });
});
