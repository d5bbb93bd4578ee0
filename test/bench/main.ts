import { cpus } from 'node:os';
import { ensureBundles } from '../../electron/launch/bundles';
import { ensureSystemPackages } from '../../electron/launch/ensure-system-packages';
import { benchExport } from './export-bench';
import { benchLargeLibrary, benchLibrary } from './library-bench';
import { type Figure, tableOf } from './report';
import { benchStart } from './start-bench';
import { benchTyping } from './typing-bench';

const BENCHES = {
  export: benchExport,
  typing: benchTyping,
  start: benchStart,
  library: benchLibrary,
} as const;
/** Takes many minutes, so it only runs when it is named. */
const ON_REQUEST = { 'library-100000': benchLargeLibrary } as const;

/** `npm run bench`, or `npm run bench -- export typing` for some: a table of figures, each beside its peer. */
async function main(names: readonly string[]): Promise<void> {
  if (!ensureSystemPackages('window', 'display')) throw new Error('The window cannot be shown.');
  await ensureBundles();
  const chosen =
    names.length === 0
      ? Object.entries(BENCHES)
      : Object.entries({ ...BENCHES, ...ON_REQUEST }).filter(([name]) => names.includes(name));
  const figures: Figure[] = [];
  for (const [, bench] of chosen) figures.push(...(await bench()));
  process.stdout.write(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}\n\n`,
  );
  process.stdout.write(`${tableOf(figures)}\n`);
}

await main(process.argv.slice(2));
process.exit(0);
