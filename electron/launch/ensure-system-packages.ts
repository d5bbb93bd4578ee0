import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { aptGet, hasApt, installablePackages, installedPackages, rootPrefix } from './debian';
import { say } from './say';
import { type PackageGroup, SYSTEM_PACKAGES, type SystemPackage } from './system-packages';

/**
 * Makes sure that the system packages of the groups are there; says on stderr which are not and why, and installs
 * them on Debian and its relatives (as root or by sudo). At once and silent when nothing is missing.
 *
 * @returns whether everything is there in the end.
 */
export function ensureSystemPackages(...groups: readonly PackageGroup[]): boolean {
  const wanted = [...new Set(groups.flatMap((group) => SYSTEM_PACKAGES[group]))];
  if (!hasApt()) return reportElsewhere(wanted.filter((item) => !isPresentElsewhere(item)));

  const missing = withoutInstalled(wanted);
  if (missing.length === 0) return true;
  say('Missing system packages:');
  for (const item of missing) say(`  ${item.names.join(' or ')} (for ${item.why})`);

  const root = rootPrefix();
  if (root === undefined) {
    say(
      `Install them as root, then try again: apt-get install ${missing.map((item) => item.names[0]).join(' ')}`,
    );
    return false;
  }
  if (installableNames(missing).length < missing.length) aptGet(root, 'update');
  const install = () => aptGet(root, 'install', '--no-install-recommends', ...installableNames(missing));
  say(`Installing them with apt-get${root.length > 0 ? ` (${root.join(' ')})` : ' as root'} ...`);
  // Lists that are known but old name files that the archive no longer has.
  if (!install()) aptGet(root, 'update') && install();

  const left = withoutInstalled(missing);
  say(
    left.length === 0
      ? 'All system packages are there.'
      : `Not installed: ${left.map((item) => item.names[0]).join(' ')}`,
  );
  return left.length === 0;
}

function withoutInstalled(items: readonly SystemPackage[]): readonly SystemPackage[] {
  const installed = installedPackages(items.flatMap((item) => item.names));
  return items.filter((item) => !item.names.some((name) => installed.has(name)));
}

function installableNames(items: readonly SystemPackage[]): readonly string[] {
  const installable = installablePackages(items.flatMap((item) => item.names));
  return items.flatMap((item) => item.names.find((name) => installable.has(name)) ?? []);
}

function isPresentElsewhere({ probe }: SystemPackage): boolean {
  if ('program' in probe) return isOnPath(probe.program);
  if (process.platform !== 'linux') return true;
  const cache = spawnSync('ldconfig', ['-p'], { encoding: 'utf8' });
  // Without ldconfig nothing is known; the window itself will name what it lacks.
  return cache.status !== 0 || cache.stdout.includes(probe.library);
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function reportElsewhere(missing: readonly SystemPackage[]): boolean {
  if (missing.length === 0) return true;
  say('Missing on this system; install what provides them (the names are those of Debian):');
  for (const { names, why, probe } of missing) {
    say(`  ${'program' in probe ? probe.program : probe.library} of ${names[0]} (for ${why})`);
  }
  return false;
}
