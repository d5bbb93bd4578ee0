import { ensureBundles } from '../../electron/launch/bundles';
import { ensureSystemPackages } from '../../electron/launch/ensure-system-packages';
import { findElectron } from '../../electron/launch/find-electron';

/** Once before all window tests: one built application and one Electron for every worker. */
export async function setup(): Promise<void> {
  if (!ensureSystemPackages('test')) throw new Error('System packages are missing.');
  await ensureBundles();
  process.env.ELECTRON_OVERRIDE_DIST_PATH = await findElectron();
}
