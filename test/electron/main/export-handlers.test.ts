import { copyFileSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resourcePath } from '../../../electron/files/resources';
import { exportHandlers } from '../../../electron/main/handlers/exports';
import { templateHandlers } from '../../../electron/main/handlers/templates';
import { seedPlan } from '../../helpers/seeds';
import { type TestServices, testServices } from './services';

const EXPORT = '4fd1c1a4-9a5c-4f9e-8f8d-0d8f3a0b7c11';
const planText = JSON.stringify(seedPlan('ke-hoach-10-nq-tw'));
const request = {
  exportId: EXPORT,
  planText,
  options: { template: 'built-in' },
  proposedName: '15-KH/TU',
} as const;

const progressOf = ({ sent }: TestServices) => sent.filter(([name]) => name === 'export.progress');

describe('exporting', () => {
  it('writes a Word file where the user says, with progress', async () => {
    const services = testServices();
    const path = join(services.folder, 'ra.docx');
    services.answer({ path });
    const outcome = await exportHandlers(services)['export.start'](request);
    expect(outcome).toMatchObject({ ok: true, value: { outcome: 'saved', file: { name: 'ra.docx' } } });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(services.asked()[0]).toMatchObject({ proposal: join(services.folder, '15-KH-TU.docx') });
    expect(progressOf(services)[0]?.[1]).toMatchObject({ exportId: EXPORT, step: expect.any(String) });
    expect(progressOf(services).at(-1)?.[1]).toMatchObject({ done: 1 });
  });

  it('does nothing when the user closes the dialog', async () => {
    const services = testServices();
    services.answer({});
    expect(await exportHandlers(services)['export.start'](request)).toEqual({
      ok: true,
      value: { outcome: 'cancelled' },
    });
    expect(progressOf(services)).toEqual([]);
  });

  it('stops when it is told to, and writes nothing', async () => {
    const services = testServices();
    services.answer({ path: join(services.folder, 'ra.docx') });
    const before = readdirSync(services.folder);
    const handlers = exportHandlers({
      ...services,
      send: (name) => {
        if (name === 'export.progress') void handlers['export.cancel']({ exportId: EXPORT });
      },
    });
    expect(await handlers['export.start'](request)).toMatchObject({
      ok: false,
      failure: { code: 'export-cancelled' },
    });
    expect(readdirSync(services.folder).filter((name) => !before.includes(name))).toEqual([
      'answers.jsonl.log',
    ]);
  });

  it('does not stop for the cancelling of another one', async () => {
    const services = testServices();
    services.answer({ path: join(services.folder, 'ra.docx') });
    const handlers = exportHandlers(services);
    const outcome = handlers['export.start'](request);
    await handlers['export.cancel']({ exportId: '00000000-0000-4000-8000-000000000000' });
    expect(await outcome).toMatchObject({ ok: true });
  });

  it('does one at a time', async () => {
    const services = testServices();
    services.answer({ path: join(services.folder, 'ra.docx') });
    const handlers = exportHandlers(services);
    const first = handlers['export.start'](request);
    expect(await handlers['export.start'](request)).toMatchObject({
      ok: false,
      failure: { code: 'export-running' },
    });
    expect(await first).toMatchObject({ ok: true });
    services.answer({ path: join(services.folder, 'ra.docx') });
    expect(await handlers['export.start'](request)).toMatchObject({ ok: true });
  });

  it('leaves a file alone that is open in Word', async () => {
    const services = testServices();
    const path = join(services.folder, 'ra.docx');
    writeFileSync(path, 'của Word');
    writeFileSync(join(services.folder, '~$ra.docx'), '');
    services.answer({ path });
    const outcome = await exportHandlers(services)['export.start'](request);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-locked', retry: true } });
    expect(readFileSync(path, 'utf8')).toBe('của Word');
  });

  it('refuses what is no plan, with the findings', async () => {
    const services = testServices();
    services.answer({ path: join(services.folder, 'ra.docx') });
    const outcome = await exportHandlers(services)['export.start']({ ...request, planText: '{}' });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'export-refused', findings: [{ place: 'format' }] },
    });
  });
});

describe("the office's own template", () => {
  it('is checked, remembered, used and forgotten', async () => {
    const services = testServices();
    const path = join(services.folder, 'mẫu.docx');
    copyFileSync(resourcePath('templates', 'ke-hoach.docx'), path);
    const templates = templateHandlers(services);
    expect(await templates['template.current']({})).toEqual({ ok: true, value: { template: null } });
    services.answer({ path }, { path: join(services.folder, 'ra.docx') });
    const place = { name: 'mẫu.docx', folder: services.folder };
    expect(await templates['template.choose']({})).toEqual({
      ok: true,
      value: { outcome: 'chosen', ...place },
    });
    expect(await templates['template.current']({})).toEqual({ ok: true, value: { template: place } });
    const own = { ...request, options: { template: 'own' } } as const;
    expect(await exportHandlers(services)['export.start'](own)).toMatchObject({ ok: true });

    writeFileSync(path, 'hỏng');
    const broken = await templates['template.current']({});
    expect(broken).toMatchObject({
      ok: true,
      value: { template: { ...place, problem: expect.stringContaining(path) } },
    });

    await templates['template.forget']({});
    const outcome = await exportHandlers(services)['export.start'](own);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'template-missing' } });
  });

  it('is never written over by an export, not even through a link', async () => {
    const services = testServices();
    const path = join(services.folder, 'mẫu.docx');
    copyFileSync(resourcePath('templates', 'ke-hoach.docx'), path);
    const link = join(services.folder, 'lối tắt.docx');
    symlinkSync(path, link);
    services.answer({ path }, { path }, { path: link });
    await templateHandlers(services)['template.choose']({});
    const before = readFileSync(path);
    for (const _target of [path, link]) {
      const outcome = await exportHandlers(services)['export.start'](request);
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-is-template' } });
    }
    expect(readFileSync(path)).toEqual(before);
  });

  it('is not taken when it is no template', async () => {
    const services = testServices();
    const path = join(services.folder, 'mẫu.docx');
    writeFileSync(path, 'không phải tệp Word');
    services.answer({ path });
    const templates = templateHandlers(services);
    const outcome = await templates['template.choose']({});
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'template-invalid' } });
    expect(!outcome.ok && outcome.failure.message).toContain(path);
    expect(await templates['template.current']({})).toEqual({ ok: true, value: { template: null } });
  });
});
