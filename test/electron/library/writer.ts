import { randomUUID } from 'node:crypto';
import { libraryService } from '../../../electron/library/library-service';
import { seedExamples, seedRegisters } from '../../../electron/library/seeds';

// Run as a program of its own: `writer <library> <plan id> <saves>`. Saves one plan again and again, and says
// `saved <revision>` after each save, `conflict` when another process was quicker, the code of any other failure.
const [path = '', id = '', saves = '0'] = process.argv.slice(2);
const library = libraryService({
  path,
  examples: seedExamples(),
  registers: seedRegisters(),
  now: () => new Date(),
  newId: randomUUID,
});
for (let count = 0; count < Number(saves); ) {
  const opened = await library.openPlan({ id });
  const outcome = opened.ok
    ? await library.savePlan({ id, planText: opened.value.planText, revision: opened.value.revision })
    : opened;
  if (outcome.ok) count += 1;
  process.stdout.write(outcome.ok ? `saved ${outcome.value.revision}\n` : `${outcome.failure.code}\n`);
}
await library.close();
