import { join } from 'node:path';
import { libraryService } from '../../../electron/library/library-service';
import { readSeeds } from '../../../electron/library/seeds';

// Makes the frozen library of the current version for test/fixtures/libraries. Run it once for each version, when
// that version is released: `npx tsx test/electron/library/make-frozen-library.ts version-1.sqlite`.
const seeds = readSeeds();
const library = libraryService({
  path: join('test/fixtures/libraries', process.argv[2] ?? ''),
  examples: seeds.plans,
  organs: [],
  documents: [],
  now: () => new Date('2025-03-01T07:00:00Z'),
  newId: () => 'frozen-1',
});
await library.duplicatePlan({ id: seeds.plans[0]?.id ?? '' });
await library.addOrgan({ organ: { name: 'Hội Khuyến học tỉnh' } });
await library.movePlanToBin({ id: seeds.plans[1]?.id ?? '' });
await library.close();
