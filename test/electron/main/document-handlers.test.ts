import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { documentHandlers } from '../../../electron/main/handlers/documents';
import { granted } from '../library/temporary-library';
import { testServices } from './services';

const RESOLUTION = '10-nq-tw-2022';
const details = {
  kind: 'Chỉ thị',
  symbol: '05-CT/TW',
  date: '2016-05-15',
  issuer: 'Bộ Chính trị',
  subject: null,
};

describe('the register of documents', () => {
  it('lists every document in lines, with the pairs that may be one', async () => {
    const services = testServices();
    const handlers = documentHandlers(services);
    granted(await handlers['documents.add']({ record: details }));
    granted(await handlers['documents.add']({ record: { ...details, date: null } }));
    expect(services.sent).toEqual(Array(2).fill(['library.changed', { what: 'documents' }]));
    const { documents, duplicates } = granted(await handlers['documents.register']({}));
    expect(documents.find(({ id }) => id === RESOLUTION)).toMatchObject({
      symbol: '10-NQ/TW',
      state: 'in-force',
      points: 7,
      hasFile: false,
    });
    expect(duplicates).toEqual([{ first: 'new-1', second: 'new-2', reason: 'same-symbol' }]);
    granted(await handlers['documents.merge']({ into: 'new-1', from: 'new-2' }));
    expect(granted(await handlers['documents.list']({})).documents.map(({ id }) => id)).not.toContain(
      'new-2',
    );
  });

  it('tells which plans stand on a document, and where', async () => {
    const handlers = documentHandlers(testServices());
    const uses = granted(await handlers['documents.uses']({ id: RESOLUTION }));
    expect(uses).toMatchObject({ plans: 2, named: [] });
    expect(uses.shown.map(({ id, role }) => [id, role])).toEqual([
      ['ke-hoach-10-nq-tw', 'implements'],
      ['ke-hoach-31-kl-tw', 'cites'],
    ]);
    const { block } = granted(
      await handlers['documents.mention']({ plan: 'ke-hoach-31-kl-tw', document: RESOLUTION }),
    );
    expect(block).not.toBeNull();
  });
});

describe('the original of a document', () => {
  it('is kept inside the library, opens as a copy that cannot be written to, and can be taken away', async () => {
    const services = testServices();
    const handlers = documentHandlers(services);
    const scan = join(services.folder, 'Nghị quyết 10.PDF');
    writeFileSync(scan, 'bản quét');
    services.answer({}, { path: scan });
    const change = { id: RESOLUTION, revision: 1 };
    expect(granted(await handlers['documents.attach'](change))).toEqual({ outcome: 'cancelled' });
    expect(granted(await handlers['documents.attach'](change))).toMatchObject({
      outcome: 'attached',
      document: { revision: 2, record: { file: { name: 'Nghị quyết 10.PDF' } } },
    });
    granted(await handlers['documents.open-original']({ id: RESOLUTION }));
    const opened = services.asked().find(({ what }) => what === 'openFile')?.path;
    if (typeof opened !== 'string') throw new Error('Nothing was opened');
    expect(readFileSync(opened, 'utf8')).toBe('bản quét');
    expect(statSync(opened).mode & 0o222).toBe(0);
    expect(opened.endsWith('Nghị quyết 10.PDF')).toBe(true);

    granted(await handlers['documents.detach']({ id: RESOLUTION, revision: 2 }));
    expect(await handlers['documents.open-original']({ id: RESOLUTION })).toMatchObject({
      failure: { code: 'attachment-missing' },
    });
    const database = new Database(services.libraryPath);
    expect(database.prepare('select count(*) as kept from attachments').get()).toMatchObject({ kept: 0 });
    database.close();
  });

  it.each([
    ['a program', 'cài đặt.exe', (file: string) => writeFileSync(file, 'MZ'), 'attachment-refused'],
    ['a macro document', 'mẫu.docm', (file: string) => writeFileSync(file, 'PK'), 'attachment-refused'],
    ['no file', 'không có.pdf', () => undefined, 'file-missing'],
    [
      'a file beyond the limit',
      'rất lớn.pdf',
      (file: string) => {
        writeFileSync(file, '');
        truncateSync(file, 51 * 1024 * 1024);
      },
      'file-too-large',
    ],
  ])('is never %s', async (_, name, make, code) => {
    const services = testServices();
    const file = join(services.folder, name);
    make(file);
    services.answer({ path: file });
    const handlers = documentHandlers(services);
    const refused = await handlers['documents.attach']({ id: RESOLUTION, revision: 1 });
    expect(refused).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining(name) } });
    expect(granted(await services.library.openDocument({ id: RESOLUTION })).revision).toBe(1);
  });

  it.each([
    ['changed', `update attachments set bytes = x'00'`, 'attachment-damaged'],
    ['gone', 'delete from attachments', 'attachment-missing'],
  ])(
    'that was %s behind the back of the library is not opened, and can be attached again',
    async (_, sql, code) => {
      const services = testServices();
      const handlers = documentHandlers(services);
      const scan = join(services.folder, 'a.pdf');
      writeFileSync(scan, 'bản quét');
      services.answer({ path: scan }, { path: scan });
      granted(await handlers['documents.attach']({ id: RESOLUTION, revision: 1 }));
      const database = new Database(services.libraryPath);
      database.exec(sql);
      database.close();
      expect(await handlers['documents.open-original']({ id: RESOLUTION })).toMatchObject({
        failure: { code },
      });
      expect(services.asked().some(({ what }) => what === 'openFile')).toBe(false);
      granted(await handlers['documents.attach']({ id: RESOLUTION, revision: 2 }));
      granted(await handlers['documents.open-original']({ id: RESOLUTION }));
    },
  );
});

describe('the text of a file', () => {
  it('is read from plain text, and refused with the name of the file', async () => {
    const services = testServices();
    const handlers = documentHandlers(services);
    const [plain, broken] = [join(services.folder, 'a.txt'), join(services.folder, 'b.docx')];
    writeFileSync(plain, '\uFEFF1. Tuyên truyền\r\n2. Tổ chức');
    writeFileSync(broken, 'không phải Word');
    services.answer({ path: plain }, { path: broken });
    expect(granted(await handlers['documents.read-text']({}))).toEqual({
      outcome: 'read',
      name: 'a.txt',
      text: '1. Tuyên truyền\r\n2. Tổ chức',
    });
    expect(await handlers['documents.read-text']({})).toMatchObject({
      failure: { code: 'file-unreadable', message: expect.stringContaining('b.docx') },
    });
    expect(existsSync(broken)).toBe(true);
  });
});

const record = {
  kind: 'Kết luận',
  symbol: '77-KL/TU',
  date: '2023-05-04',
  issuer: 'Ban Thường vụ Tỉnh ủy',
  subject: null,
};

it('enters a document, says so to every window part, and lists it for citations', async () => {
  const services = testServices();
  const handlers = documentHandlers(services);
  const added = await handlers['documents.add']({ record });
  expect(added).toMatchObject({ ok: true, value: { record, revision: 1 } });
  expect(services.sent).toEqual([['library.changed', { what: 'documents' }]]);
  const listed = await handlers['documents.list']({});
  expect(listed.ok && listed.value.documents.some(({ symbol }) => symbol === '77-KL/TU')).toBe(true);
});

it('refuses a second entry of one document, and tells nobody of a change', async () => {
  const services = testServices();
  const handlers = documentHandlers(services);
  await handlers['documents.add']({ record });
  services.sent.length = 0;
  const again = await handlers['documents.add']({ record: { ...record, symbol: '77 – kl/tu' } });
  expect(again).toMatchObject({ ok: false, failure: { code: 'document-exists' } });
  expect(services.sent).toEqual([]);
});
