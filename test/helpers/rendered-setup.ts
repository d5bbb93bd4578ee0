import { ensureSystemPackages } from '../../electron/launch/ensure-system-packages';

/** Once before all tests that render exported files. */
export function setup(): void {
  if (!ensureSystemPackages('test')) throw new Error('System packages are missing.');
}
