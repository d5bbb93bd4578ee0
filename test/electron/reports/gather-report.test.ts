import { expect, it } from 'vitest';
import { gatherReport } from '../../../electron/reports/gather-report';
import { granted, openIn, temporaryFolder } from '../library/temporary-library';

const SPAN = { from: '2026-01-01', to: '2026-12-31' };
const TODAY = '2026-06-25';

it('names a file by what stands in it', async () => {
  const library = openIn(temporaryFolder());
  const nameOf = async (request: Parameters<typeof gatherReport>[1]) =>
    granted(await gatherReport(library, request, TODAY)).name;
  expect(await nameOf({ about: 'tasks', format: 'xlsx' })).toBe('Danh mục nhiệm vụ');
  expect(await nameOf({ about: 'tasks', format: 'xlsx', lead: 'Văn phòng Tỉnh ủy' })).toBe(
    'Nhiệm vụ Văn phòng Tỉnh ủy',
  );
  expect(await nameOf({ about: 'due', format: 'ics', ...SPAN })).toBe(
    'Thời hạn từ 01-01-2026 đến 31-12-2026',
  );
  expect(await nameOf({ about: 'coverage', format: 'docx', document: '31-kl-tw-2022' })).toMatch(
    /^Theo dõi Kết luận số 31-KL\/TW/u,
  );
});

it('refuses a list of dates that was cut off, rather than write a part of it', async () => {
  const library = openIn(temporaryFolder());
  const cut: typeof library.due = async (filter) => {
    const found = await library.due(filter);
    return found.ok ? { ok: true, value: { ...found.value, more: true } } : found;
  };
  expect(
    await gatherReport({ ...library, due: cut }, { about: 'due', format: 'xlsx', ...SPAN }, TODAY),
  ).toMatchObject({ ok: false, failure: { code: 'report-too-large' } });
});
