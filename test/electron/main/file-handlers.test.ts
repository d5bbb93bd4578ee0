import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileHandlers } from '../../../electron/main/handlers/files';
import { type TestServices, testServices } from './services';

function withFile(): { services: TestServices; path: string; token: string } {
  const services = testServices();
  const path = join(services.folder, 'a.docx');
  writeFileSync(path, 'x');
  return { services, path, token: services.tokens.handOut(path).token };
}

it('opens, shows and prints a file that was written', async () => {
  const { services, path, token } = withFile();
  const handlers = fileHandlers(services);
  expect(await handlers['files.open']({ token })).toEqual({ ok: true, value: {} });
  expect(await handlers['files.show-in-folder']({ token })).toEqual({ ok: true, value: {} });
  expect(await handlers['files.print']({ token })).toEqual({ ok: true, value: { outcome: 'sent' } });
  expect(services.asked()).toEqual([
    { what: 'openFile', path },
    { what: 'showInFolder', path },
    { what: 'print', path },
  ]);
});

it('opens the file for printing where the system cannot be asked to print', async () => {
  const { services, path, token } = withFile();
  const desktop = { ...services.desktop, print: async () => false };
  const outcome = await fileHandlers({ ...services, desktop })['files.print']({ token });
  expect(outcome).toEqual({ ok: true, value: { outcome: 'opened' } });
  expect(services.asked()).toEqual([{ what: 'openFile', path }]);
});

it('says when no program opens it', async () => {
  const { services, path, token } = withFile();
  const desktop = { ...services.desktop, openFile: async () => 'No application' };
  const outcome = await fileHandlers({ ...services, desktop })['files.open']({ token });
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-failed' } });
  expect(!outcome.ok && outcome.failure.message).toContain(path);
});

it('does nothing for a token it did not hand out, or a file that is gone', async () => {
  const { services, path, token } = withFile();
  const handlers = fileHandlers(services);
  rmSync(path);
  const forged = '4fd1c1a4-9a5c-4f9e-8f8d-0d8f3a0b7c11';
  for (const name of ['files.open', 'files.show-in-folder', 'files.print'] as const) {
    expect(await handlers[name]({ token })).toMatchObject({ ok: false, failure: { code: 'file-missing' } });
    expect(await handlers[name]({ token: forged })).toMatchObject({
      ok: false,
      failure: { code: 'file-forgotten' },
    });
  }
  expect(services.asked()).toEqual([]);
});
