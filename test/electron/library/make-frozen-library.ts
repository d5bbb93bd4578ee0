import { join } from 'node:path';
import { countingIds } from '../../../core/base/ids';
import { libraryService } from '../../../electron/library/library-service';
import { seedExamples, seedRegisters } from '../../../electron/library/seeds';

// Makes the frozen library of the current version for test/fixtures/libraries. Run it once for each version, when
// that version is released: `npx tsx test/electron/library/make-frozen-library.ts version-3.sqlite`.
const registers = seedRegisters();
const library = libraryService({
  path: join('test/fixtures/libraries', process.argv[2] ?? ''),
  examples: seedExamples(),
  registers: {
    stamp: 'frozen',
    organs: () => registers.organs().slice(0, 10),
    documents: () => registers.documents().slice(0, 2),
  },
  now: () => new Date('2025-03-01T07:00:00Z'),
  newId: countingIds('frozen-'),
});
const by = 'Chuyên viên';
await library.addOrgan({ organ: { name: 'Hội Khuyến học tỉnh' } });
const kept = await library.addAttachment({ bytes: Buffer.from('Toàn văn Chỉ thị') });
await library.addDocument({
  record: {
    kind: 'Chỉ thị',
    symbol: '05-CT/TW',
    date: '2016-05-15',
    issuer: 'Bộ Chính trị',
    subject: 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ...(kept.ok ? { file: { name: 'chi-thi.txt', sha256: kept.value.sha256 } } : {}),
  },
});
await library.relate({ kind: 'relates-to', from: 'ke-hoach-10-nq-tw', to: '10-nq-tw-2022', by });
const link = await library.linkItems({
  from: { owner: 'ke-hoach-10-nq-tw', item: 'b18' },
  to: { owner: '10-nq-tw-2022', item: '10-nq-tw-2022-5' },
  by,
});
if (link.ok) await library.reviewLink({ id: link.value.id, by, reason: 'Đã đối chiếu' });
await library.duplicatePlan({ id: 'ke-hoach-10-nq-tw' });
// Something to look at again, and something that was.
const opened = await library.openDocument({ id: '10-nq-tw-2022' });
if (opened.ok) {
  const { record, revision } = opened.value;
  const points = record.points?.map((point) => ({ ...point, text: `${point.text} (sửa)` })) ?? [];
  const state = { kind: 'ended' as const, on: '2025-02-01' };
  await library.saveDocument({ record: { ...record, points, state }, revision });
  const suspect = { kind: 'plan' as const, plan: 'ke-hoach-10-nq-tw', above: '10-nq-tw-2022' };
  await library.reviewSuspect({ suspect, by, reason: 'Sẽ thay kế hoạch' });
}
await library.movePlanToBin({ id: 'ke-hoach-31-kl-tw' });
await library.close();
