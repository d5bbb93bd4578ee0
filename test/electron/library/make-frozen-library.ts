import { join } from 'node:path';
import { libraryService } from '../../../electron/library/library-service';
import { seedExamples } from '../../../electron/library/seeds';

// Makes the frozen library of the current version for test/fixtures/libraries. Run it once for each version, when
// that version is released: `npx tsx test/electron/library/make-frozen-library.ts version-1.sqlite`.
const examples = seedExamples();
const library = libraryService({
  path: join('test/fixtures/libraries', process.argv[2] ?? ''),
  examples,
  organs: () => [],
  now: () => new Date('2025-03-01T07:00:00Z'),
  newId: () => 'frozen-1',
});
await library.duplicatePlan({ id: examples[0]?.id ?? '' });
await library.addOrgan({ organ: { name: 'Hội Khuyến học tỉnh' } });
await library.movePlanToBin({ id: examples[1]?.id ?? '' });
await library.close();
