import { ensureSystemPackages } from './ensure-system-packages';
import { type PackageGroup, SYSTEM_PACKAGES } from './system-packages';

const groups = process.argv.slice(2);
const known = (name: string): name is PackageGroup => Object.hasOwn(SYSTEM_PACKAGES, name);
if (groups.length === 0 || !groups.every(known)) {
  process.stderr.write(`Usage: install-system-packages ${Object.keys(SYSTEM_PACKAGES).join('|')} ...\n`);
  process.exitCode = 2;
} else {
  process.exitCode = ensureSystemPackages(...groups) ? 0 : 1;
}
