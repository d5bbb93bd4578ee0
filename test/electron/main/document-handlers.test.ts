import { expect, it } from 'vitest';
import { documentHandlers } from '../../../electron/main/handlers/documents';
import { testServices } from './services';

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
