import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../core/plan/parse-plan';
import { planHandlers } from '../../../electron/main/handlers/plans';
import { seedPlan } from '../../helpers/seeds';
import { testServices } from './services';

const plan = seedPlan('ke-hoach-10-nq-tw');
const planText = JSON.stringify(plan);

function hugeFile(path: string): void {
  writeFileSync(path, '');
  truncateSync(path, 200 * 1024 * 1024);
}

describe('plan files', () => {
  it('are written where the user says, and can be read back', async () => {
    const services = testServices();
    const handlers = planHandlers(services);
    const path = join(services.folder, 'kế hoạch.json');
    services.answer({ path });
    const saved = await handlers['plans.save-file']({ planText, proposedName: '15-KH/TU thực hiện' });
    expect(saved).toMatchObject({ ok: true, value: { outcome: 'saved', file: { name: 'kế hoạch.json' } } });
    expect(services.asked()[0]).toMatchObject({ proposal: join(services.folder, '15-KH-TU thực hiện.json') });
    const written = readFileSync(path, 'utf8');
    expect(written.startsWith('{\n  "format"')).toBe(true);
    expect(parsePlan(written)).toEqual({ ok: true, value: plan });

    services.answer({ path });
    const imported = await handlers['plans.import']({});
    expect(imported).toMatchObject({ ok: true, value: { outcome: 'imported', plan: { id: 'new-1' } } });
    expect(services.sent).toEqual([['library.changed', { what: 'plans' }]]);
  });

  it('open their dialogs in the folder used last', async () => {
    const services = testServices();
    const handlers = planHandlers(services);
    mkdirSync(join(services.folder, 'văn bản'));
    services.answer({ path: join(services.folder, 'văn bản', 'a.json') }, {});
    await handlers['plans.save-file']({ planText, proposedName: 'a' });
    await handlers['plans.import']({});
    expect(services.asked()[1]).toMatchObject({
      what: 'askWhichFile',
      folder: join(services.folder, 'văn bản'),
    });
  });

  it('do nothing when the user closes the dialog', async () => {
    const services = testServices();
    const handlers = planHandlers(services);
    services.answer({}, {}, {});
    const cancelled = { ok: true, value: { outcome: 'cancelled' } };
    expect(await handlers['plans.save-file']({ planText, proposedName: 'a' })).toEqual(cancelled);
    expect(await handlers['plans.rescue']({ text: 'x', proposedName: 'a' })).toEqual(cancelled);
    expect(await handlers['plans.import']({})).toEqual(cancelled);
    expect(services.sent).toEqual([]);
  });

  it('ask nothing when the plan is none', async () => {
    const services = testServices();
    const outcome = await planHandlers(services)['plans.save-file']({ planText: '{}', proposedName: 'a' });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'plan-invalid' } });
    expect(services.asked()).toEqual([]);
  });

  it('rescue even what is no plan', async () => {
    const services = testServices();
    const path = join(services.folder, 'cứu.json');
    services.answer({ path });
    await planHandlers(services)['plans.rescue']({ text: 'chữ đã gõ', proposedName: 'a' });
    expect(readFileSync(path, 'utf8')).toBe('chữ đã gõ');
  });

  it('leave what is there when they cannot be written', async () => {
    const services = testServices();
    const path = join(services.folder, 'a.json');
    writeFileSync(path, 'cũ');
    chmodSync(path, 0o444);
    services.answer({ path });
    const outcome = await planHandlers(services)['plans.save-file']({ planText, proposedName: 'a' });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-read-only' } });
    expect(readFileSync(path, 'utf8')).toBe('cũ');
  });

  const refusals: [string, string, (path: string) => void, RegExp][] = [
    ['a file of 200 MB', 'file-too-large', (path) => hugeFile(path), /200 MB/],
    ['one that is gone', 'file-missing', () => undefined, /Không tìm thấy/],
    ['one cut short', 'plan-invalid', (path) => writeFileSync(path, planText.slice(0, 900)), /JSON/],
    ['an older brother of ours', 'plan-invalid', (path) => writeFileSync(path, '{"format":"x"}'), /format/],
    [
      'a newer version',
      'plan-invalid',
      (path) => writeFileSync(path, planText.replace('"version":1', '"version":99')),
      /99/,
    ],
    ['a deep nest', 'plan-invalid', (path) => writeFileSync(path, '['.repeat(100_000)), /lồng/],
    ['other bytes', 'file-unreadable', (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0])), /UTF-8/],
  ];

  it.each(refusals)('refuse %s and name it', async (_, code, make, words) => {
    const services = testServices();
    const path = join(services.folder, 'tệp hỏng.json');
    make(path);
    services.answer({ path });
    const outcome = await planHandlers(services)['plans.import']({});
    expect(outcome).toMatchObject({ ok: false, failure: { code } });
    expect(!outcome.ok && outcome.failure.message).toContain(path);
    expect(!outcome.ok && outcome.failure.message).toMatch(words);
    expect(services.sent).toEqual([]);
  });
});

it('tells the window after each change that the list is old, and not after a failure', async () => {
  const services = testServices();
  const handlers = planHandlers(services);
  const id = plan?.id ?? '';
  await handlers['plans.duplicate']({ id });
  await handlers['plans.move-to-bin']({ id });
  await handlers['plans.restore']({ id });
  await handlers['plans.delete-forever']({ id });
  expect(services.sent).toHaveLength(3);
  expect(existsSync(services.libraryPath)).toBe(true);
});
